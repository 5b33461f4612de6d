import { createHash, randomUUID } from "node:crypto";
import { type Client, dig } from "../world.ts";

/** done: acknowledged. refused: told that nothing was done. unknown: no answer, or one that does not say. */
export type Outcome = "done" | "refused" | "unknown";
type Kind = "draft" | "admit" | "act" | "dispatch" | "amend" | "upload" | "import";

export interface Entry {
  readonly kind: Kind;
  readonly client: Client;
  /** The same for every try, as a careful client does it. */
  readonly key: string;
  /** Ids of the requests that tried. */
  readonly tries: string[];
  readonly send: (headers: Record<string, string>) => Promise<readonly [Outcome, unknown]>;
  outcome: Outcome;
  /** What was answered: a record, or a file. */
  answer: unknown;
  /** What was uploaded. */
  readonly content?: Buffer;
}

/** Refusals that a service gives inside a payload leave nothing behind; ALREADY_DONE says that the act is done. */
function outcomeOf(payload: unknown, entity: string): Outcome {
  const record = dig<unknown>(payload, [entity]);
  if (record !== null && record !== undefined) return "done";
  const errors = dig<Array<{ code: string }> | undefined>(payload, ["userErrors"]) ?? [];
  if (errors.some(({ code }) => code === "ALREADY_DONE")) return "done";
  return errors.length > 0 && errors.every(({ code }) => code !== "UNAVAILABLE") ? "refused" : "unknown";
}

/** What a client remembers of what it sent and what it was told. */
export class Journal {
  readonly entries: Entry[] = [];

  private async attempt(entry: Entry): Promise<Outcome> {
    const requestId = randomUUID();
    entry.tries.push(requestId);
    const headers = { "x-request-id": requestId, "idempotency-key": entry.key };
    const [outcome, answer] = await entry.send(headers).catch(() => ["unknown", null] as const);
    entry.outcome = outcome;
    entry.answer = answer;
    return outcome;
  }

  private async begin(entry: Omit<Entry, "key" | "tries" | "outcome" | "answer">): Promise<Entry> {
    const made: Entry = { ...entry, key: randomUUID(), tries: [], outcome: "unknown", answer: null };
    this.entries.push(made);
    await this.attempt(made);
    return made;
  }

  /** Sends again what got no answer, with the key of its first try. */
  async repeat(): Promise<void> {
    for (const entry of this.entries) {
      for (let times = 0; entry.outcome === "unknown" && times < 5; times++) await this.attempt(entry);
    }
  }

  /** A mutation of one record; what comes back is the record, or null. */
  async mutate<T>(
    client: Client,
    about: { kind: Kind; name: string; entity: string },
    query: string,
    variables: Record<string, unknown>,
  ): Promise<T | null> {
    const send: Entry["send"] = async (headers) => {
      const answer = await client.ask(query, variables, headers);
      const payload = dig<unknown>(answer.data, [about.name]);
      return [outcomeOf(payload, about.entity), dig<unknown>(payload, [about.entity]) ?? null];
    };
    const entry = await this.begin({ kind: about.kind, client, send });
    return entry.answer as T | null;
  }

  async upload(client: Client, content: Buffer): Promise<void> {
    const send: Entry["send"] = async (headers) => {
      const form = new FormData();
      form.set("file", new Blob([new Uint8Array(content)]), "情况.txt");
      const response = await client.raw("/files", { method: "POST", body: form, headers: { "x-gongjian": "1", ...headers } });
      const body: { file?: { id: string }; error?: { code: string } } = JSON.parse(await response.text());
      return [body.file !== undefined || body.error?.code === "ALREADY_DONE" ? "done" : "unknown", body.file ?? null];
    };
    await this.begin({ kind: "upload", client, send, content });
  }
}

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
