import { setTimeout as wait } from "node:timers/promises";
import type { Seen } from "../acts.ts";
import type { Client } from "../world.ts";
import { Importer } from "./crash-imports.ts";
import type { Journal } from "./journal.ts";

export interface Cast {
  readonly district: Client;
  /** Receivers that act. */
  readonly tenants: readonly Client[];
  /** Their organizations. */
  readonly receivers: readonly string[];
  /** The division in which a thousand organizations stand. */
  readonly place: string;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NEXT: Readonly<Record<string, readonly [act: string, by: "receiver" | "issuer"]>> = {
  DISPATCHED: ["acknowledge", "receiver"],
  RECEIVED: ["accept", "receiver"],
  ACCEPTED: ["start", "receiver"],
  IN_PROGRESS: ["submit", "receiver"],
  SUBMITTED: ["takeForReview", "issuer"],
  UNDER_REVIEW: ["return", "issuer"],
  RETURNED: ["rework", "receiver"],
};
const GIVEN: Readonly<Record<string, string>> = {
  submit: ', contents: [{ key: "text", text: "总结" }]',
  return: ', reasons: [{ deliverable: "text", reason: "请补充" }]',
};
const RECEIVED = "{ assignments(view: RECEIVED, sort: DISPATCHED_DESC, page: { limit: 20 }) { items { id state version } } }";

/** Everything at once: dispatches of a thousand, amendments, single acts, uploads, imports; each is in the journal. */
export class Load {
  /** Tasks that this load made or changed. */
  readonly touched = new Set<string>();
  /** Tasks that may be amended. */
  private readonly dispatched: Seen[] = [];
  private stopping = false;
  private workers: ReadonlyArray<Promise<void>> = [];

  constructor(
    private readonly journal: Journal,
    private readonly cast: Cast,
    private readonly random: () => number,
  ) {}

  start(): void {
    const { tenants } = this.cast;
    const hands = [
      () => this.dispatch({ territories: [this.cast.place], kinds: ["MASS_ORGANIZATION"] }),
      () => this.dispatch({ include: this.cast.receivers }),
      () => this.amend(),
      ...tenants.map((client) => () => this.act(client)),
      () => this.upload(),
      ...tenants.slice(1).map((client) => {
        const importer = new Importer(this.journal, client, this.random);
        return () => importer.step();
      }),
    ];
    this.workers = hands.map((hand) => this.again(hand));
  }

  /** What is under way goes on; nothing new is begun. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.workers);
  }

  private async again(hand: () => Promise<boolean>): Promise<void> {
    while (!this.stopping) {
      const worked = await hand().catch(() => false);
      if (!worked) await wait(30);
    }
  }

  private async moveTask(task: Seen, act: string, kind: "admit" | "dispatch"): Promise<Seen | null> {
    this.touched.add(task.id);
    const query = `mutation ($id: ID!, $version: Int!) { ${act}Task(id: $id, version: $version) { task { id state version } userErrors { code } } }`;
    return this.journal.mutate<Seen>(this.cast.district, { kind, name: `${act}Task`, entity: "task" }, query, { id: task.id, version: task.version });
  }

  private async dispatch(selector: Record<string, unknown>): Promise<boolean> {
    const deliverables = [{ key: "text", kind: "TEXT", title: "总结", required: true }];
    const input = { kind: "TASK", title: "自查", body: "请自查。", dueOn: "2027-12-31", reworkDays: 5, selector, deliverables };
    const query = "mutation ($input: TaskInput!) { createTask(input: $input) { task { id state version } userErrors { code } } }";
    const about = { kind: "draft", name: "createTask", entity: "task" } as const;
    const draft = await this.journal.mutate<Seen>(this.cast.district, about, query, { input });
    const admitted = draft === null || this.stopping ? null : await this.moveTask(draft, "submitForAdmission", "admit");
    const sent = admitted === null || this.stopping ? null : await this.moveTask(admitted, "dispatch", "dispatch");
    if (sent !== null) this.dispatched.push(sent);
    return sent !== null;
  }

  private async amend(): Promise<boolean> {
    const at = Math.floor(this.random() * this.dispatched.length);
    const [task] = this.dispatched.splice(at, 1);
    if (task === undefined) return false;
    const query =
      "mutation ($id: ID!, $version: Int!, $input: AmendTaskInput!) { amendTask(id: $id, version: $version, input: $input) { task { id state version } userErrors { code } } }";
    const variables = { id: task.id, version: task.version, input: { body: `要求${this.random()}`, reason: "调整" } };
    const amended = await this.journal.mutate<Seen>(this.cast.district, { kind: "amend", name: "amendTask", entity: "task" }, query, variables);
    if (amended !== null) this.dispatched.push(amended);
    return amended !== null;
  }

  private async act(tenant: Client): Promise<boolean> {
    const items = await tenant.get<Seen[]>(RECEIVED, {}, ["assignments", "items"]);
    const one = items[Math.floor(this.random() * items.length)];
    const [act, by] = NEXT[one?.state ?? ""] ?? [];
    if (one === undefined || act === undefined) return false;
    const name = `${act}Assignment`;
    const query = `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${GIVEN[act] ?? ""}) { assignment { id state version } userErrors { code } } }`;
    const client = by === "issuer" ? this.cast.district : tenant;
    const { id, version } = one;
    return (await this.journal.mutate(client, { kind: "act", name, entity: "assignment" }, query, { id, version })) !== null;
  }

  private async upload(): Promise<boolean> {
    const [client] = this.cast.tenants;
    if (client === undefined) return false;
    await this.journal.upload(client, Buffer.from("一、基本情况".repeat(1 + Math.floor(this.random() * 10_000))));
    return true;
  }
}
