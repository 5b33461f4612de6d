import type { Client } from "./world.ts";

export interface Heard {
  readonly cursor: string;
  readonly tenantId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly act: string;
}

const CHANGES =
  "subscription ($after: ID, $filter: ChangeFilter) { changes(after: $after, filter: $filter) { cursor tenantId entityType entityId act } }";

/** Longer than any test listens: a stream that stays open by mistake ends at last, one that is used is never cut off. */
const LONGEST = 600_000;

export function openStream(client: Client, variables: object = {}, query = CHANGES): Promise<Response> {
  return client.raw("/graphql/stream", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(LONGEST),
  });
}

/** Somebody who listens to the change feed; what was heard so far, and whether the server ended it. */
export class Listener {
  readonly heard: Heard[] = [];
  ended = false;
  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {}

  static async open(client: Client, variables: object = {}): Promise<Listener> {
    const response = await openStream(client, variables);
    if (response.status !== 200 || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
    const listener = new Listener(response.body.getReader());
    void listener.read().catch(() => (listener.ended = true));
    return listener;
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let text = "";
    for (let piece = await this.reader.read(); !piece.done; piece = await this.reader.read()) {
      text += decoder.decode(piece.value, { stream: true });
      const messages = text.split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        const data = /^event: next\ndata: (.*)$/s.exec(message)?.[1];
        if (data === undefined) continue;
        const parsed: { data?: { changes: Heard } } = JSON.parse(data);
        if (parsed.data !== undefined) this.heard.push(parsed.data.changes);
      }
    }
    this.ended = true;
  }

  /** Waits until something was heard, or the server ended the stream; false when neither came in time. */
  async until(found: (listener: this) => boolean, seconds = 60): Promise<boolean> {
    const end = Date.now() + seconds * 1_000;
    while (!found(this) && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
    return found(this);
  }

  acts(entityId: string): string[] {
    return this.heard.filter((one) => one.entityId === entityId).map(({ act }) => act);
  }

  async close(): Promise<void> {
    await this.reader.cancel();
  }
}
