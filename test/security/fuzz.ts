import fc from "fast-check";
import { newId } from "../../server/platform/ids.ts";
import { act, dispatched, type Seen } from "../acts.ts";
import { refusalOf, sameRows, sameTotals, takeHome } from "./fuzz-reads.ts";
import { ACROSS, AT_HOME, DETAIL, NEXT, OF_ISSUER, ROLES } from "./fuzz-operations.ts";
import { Office } from "./office.ts";
import { type Assigned, FINAL, Model, NAMES, SECRET } from "./model.ts";
import { type Client, dig, type World } from "../world.ts";

export interface Figures {
  readonly acts: number;
  readonly done: number;
  readonly comparisons: number;
  readonly reads: number;
  readonly exports: number;
  readonly kinds: Readonly<Record<string, number>>;
}

type Step = readonly [number, number, number, number];
/** Acts between two exports: a workbook takes as long as many reads. */
const EXPORT_EVERY = 10;

/** A game of random acts over HTTP, compared after every one with the model of what everybody may see. */
export class Fuzz {
  private readonly people = new Map<string, Client>();
  private readonly ids = new Map<string, string>();
  private readonly model = new Model();
  private readonly kinds: Record<string, number> = {};
  private readonly told = new Map<string, string>();
  private comparisons = 0;
  private reads = 0;
  private exports = 0;

  private constructor(private readonly office: Office) {}

  static async start(world: World): Promise<Fuzz> {
    const fuzz = new Fuzz(await Office.open(world));
    for (const name of NAMES) {
      fuzz.people.set(name, await world.person(name, ROLES));
      fuzz.ids.set(name, (await world.organization(name)).id);
    }
    return fuzz;
  }

  private person(name: string): Client {
    const client = this.people.get(name);
    if (client === undefined) throw new Error(name);
    return client;
  }

  private async dispatch(pick: Step): Promise<boolean> {
    const issuer = NAMES[pick[1] % NAMES.length] ?? "";
    const below = NAMES.filter((name) => this.model.above(name).has(issuer));
    const chosen = below.filter((_, index) => ((pick[2] >> index) & 1) === 1);
    const self = chosen.length === 0;
    const title = this.model.secret("令", issuer);
    const include = chosen.map((name) => this.ids.get(name));
    const task = await dispatched(this.person(issuer), { title, dueOn: "2027-01-31", selector: { include, self } });
    const query = "query ($id: ID!) { assignments(view: ISSUED, filter: { taskId: { eq: $id } }) { items { id version tenant { shortName } } } }";
    const made = await this.person(issuer).get<Array<Seen & { tenant: { shortName: string } }>>(query, { id: task.id }, ["assignments", "items"]);
    for (const { id, version, tenant } of made) {
      const at = tenant.shortName;
      const known: Assigned = {
        id,
        tenant: at,
        issuer,
        title,
        overseers: this.model.above(at),
        state: "DISPATCHED",
        version,
        draftVersion: 0,
        draft: null,
        submissions: [],
      };
      this.model.assigned.push(known);
    }
    return made.length === (self ? 1 : chosen.length);
  }

  private async move(pick: Step): Promise<boolean> {
    const one = this.model.assigned[pick[1] % Math.max(1, this.model.assigned.length)];
    if (one === undefined) return false;
    const names = NEXT[one.state] ?? ["submit"];
    const name = names[pick[2] % names.length] ?? "";
    const client = this.person(OF_ISSUER.has(name) ? one.issuer : one.tenant);
    const secret = name === "submit" ? this.model.secret("报", one) : "";
    const inputs: Record<string, Record<string, unknown>> = {
      submit: { contents: [{ key: "text", text: secret }] },
      return: { reasons: [{ deliverable: "text", reason: "请补充" }] },
      object: { reason: "不属本单位" },
      reopen: { reason: "重办" },
      waive: { reason: "免办" },
      overruleObjection: { note: "不成立" },
    };
    const { seen } = await act(client, `${name}Assignment`, "assignment", one, inputs[name]);
    if (seen === null) return false;
    Object.assign(one, { state: seen.state, version: seen.version });
    if (name === "submit") {
      one.submissions.push({ secret, withdrawn: false });
      Object.assign(one, { draft: null, draftVersion: 0 });
    }
    if (name === "withdraw") {
      const last = one.submissions.at(-1);
      if (last !== undefined) last.withdrawn = true;
      one.draftVersion = await this.draftVersion(one);
    }
    return true;
  }

  private async draftVersion(one: Assigned): Promise<number> {
    const query = "query ($id: ID!) { assignment(id: $id, view: RECEIVED) { draft { version } } }";
    return (await this.person(one.tenant).get<number | undefined>(query, { id: one.id }, ["assignment", "draft", "version"])) ?? 0;
  }

  private async draft(pick: Step): Promise<boolean> {
    const one = this.model.assigned[pick[1] % Math.max(1, this.model.assigned.length)];
    if (one === undefined || FINAL.has(one.state)) return false;
    const text = this.model.secret("稿", one);
    const answer = await this.person(one.tenant).ask(
      `mutation ($id: ID!, $v: Int!, $contents: [ContentInput!]!) {
        saveDraftAssignment(id: $id, draftVersion: $v, contents: $contents) { assignment { draft { version } } userErrors { code } } }`,
      { id: one.id, v: one.draftVersion, contents: [{ key: "text", text }] },
    );
    const version = dig<number | undefined>(answer.data, ["saveDraftAssignment", "assignment", "draft", "version"]);
    if (version === undefined) return false;
    Object.assign(one, { draft: text, draftVersion: version });
    return true;
  }

  private async group(pick: Step): Promise<boolean> {
    const tenant = ["周王镇工会", "水阳镇工会"][pick[1] % 2] ?? "";
    const name = this.model.secret("群", tenant);
    const answer = await this.person(tenant).ask(
      "mutation ($name: String!) { createMassGroup(input: { kind: GRASSROOTS_UNION, name: $name, memberCount: 3 }) { massGroup { id } } }",
      { name },
    );
    this.model.groups.push({ tenant, name });
    return answer.errors.length === 0;
  }

  /** An organization goes to the other township; its open work is read by others from now on. */
  private async relocate(pick: Step): Promise<boolean> {
    const name = ["周王镇工会", "水阳镇工会", "周王镇妇联"][pick[1] % 3] ?? "";
    const parent = ["周王镇党委", "水阳镇党委"][pick[2] % 2] ?? "";
    return this.moved(name, "TERRITORY", parent);
  }

  /** A trade union comes out of its line, or back into it. */
  private async reline(pick: Step): Promise<boolean> {
    const name = ["周王镇工会", "水阳镇工会"][pick[1] % 2] ?? "";
    return this.moved(name, "LINE", this.model.line.get(name) === null ? "区总工会" : null);
  }

  private async moved(name: string, hierarchy: "TERRITORY" | "LINE", parent: string | null): Promise<boolean> {
    const parentId = parent === null ? null : (this.ids.get(parent) ?? "");
    if (!(await this.office.relocate(this.ids.get(name) ?? "", hierarchy, parentId))) return false;
    this.model.relocate(name, hierarchy, parent);
    return true;
  }

  /** An account is suspended, or may sign in again. */
  private async suspend(pick: Step): Promise<boolean> {
    const name = ["水阳镇党委", "周王镇妇联"][pick[1] % 2] ?? "";
    const away = this.model.suspended.delete(name);
    await this.office.suspend(this.person(name), !away);
    if (!away) this.model.suspended.add(name);
    return true;
  }

  /** The right to read across tenants ends in the middle, or is given again. */
  private async regrant(pick: Step): Promise<boolean> {
    const name = ["周王镇党委", "区总工会"][pick[1] % 2] ?? "";
    const blind = this.model.blind.delete(name);
    if (blind) await this.office.grant(this.person(name), this.ids.get(name) ?? "");
    else await this.office.endReading(this.person(name));
    if (!blind) this.model.blind.add(name);
    return true;
  }

  /** The right to read across tenants is given until today, and tomorrow it has ended by itself. */
  private async expire(pick: Step): Promise<boolean> {
    const name = ["周王镇党委", "区总工会"][pick[1] % 2] ?? "";
    if (!this.model.blind.has(name)) await this.office.endReading(this.person(name));
    await this.office.grant(this.person(name), this.ids.get(name) ?? "", "LAST_DAY");
    this.model.blind.delete(name);
    await this.compare(name);
    this.model.blind.add(name);
    const working = NAMES.filter((one) => !this.model.suspended.has(one)).map((one) => this.person(one));
    await this.office.nextDay(working);
    return true;
  }

  private async step(pick: Step): Promise<void> {
    const kinds: ReadonlyArray<readonly [number, string, (pick: Step) => Promise<boolean>]> = [
      [7, "dispatch", (at) => this.dispatch(at)],
      [62, "move", (at) => this.move(at)],
      [82, "draft", (at) => this.draft(at)],
      [87, "group", (at) => this.group(at)],
      [92, "relocate", (at) => this.relocate(at)],
      [94, "reline", (at) => this.reline(at)],
      [97, "suspend", (at) => this.suspend(at)],
      [99, "regrant", (at) => this.regrant(at)],
      [100, "expire", (at) => this.expire(at)],
    ];
    const [, name, run] = kinds.find(([below]) => pick[0] % 100 < below) ?? kinds[1] ?? [0, "", async () => false];
    // Who is suspended does nothing.
    const acts = this.model.suspended.size > 0 && name !== "suspend" ? await run(pick).catch(() => false) : await run(pick);
    if (acts) this.kinds[name] = (this.kinds[name] ?? 0) + 1;
  }

  private fail(what: string, more: unknown): never {
    throw new Error(`${what}\n${JSON.stringify(more, null, 1)}`);
  }

  private noSecrets(name: string, text: string): void {
    this.reads++;
    for (const secret of new Set(text.match(SECRET) ?? []))
      if (!this.model.mayRead(name, secret)) this.fail(`${name} reads ${secret}`, text.slice(0, 2_000));
  }

  /** Lists, totals, search hits, messages and figures of one person against the model. */
  private async compare(name: string): Promise<void> {
    const client = this.person(name);
    const blind = this.model.blind.has(name);
    const answer = await client.ask(`{${AT_HOME}${blind ? "" : ACROSS}}`);
    if (this.model.suspended.has(name)) {
      if (answer.errors[0]?.extensions.code !== "UNAUTHENTICATED") this.fail(`${name} is suspended and reads`, answer.text.slice(0, 500));
      return;
    }
    this.comparisons++;
    this.noSecrets(name, answer.text);
    if (answer.errors.length > 0) this.fail(`${name} is refused`, answer.text);
    if (blind && !(await client.ask(`{${ACROSS}}`)).errors.every(({ extensions }) => extensions.code === "FORBIDDEN"))
      this.fail(`${name} reads without a grant`, null);
    const received = this.model.assigned.filter((one) => one.tenant === name);
    sameRows(name, answer, { received, issued: this.model.assigned.filter((one) => one.issuer === name) });
    sameTotals(name, answer, { receivedHits: received.length });
    if (blind) return;
    const overseen = this.model.assigned.filter((one) => one.overseers.has(name));
    sameRows(name, answer, { overseen });
    sameTotals(name, answer, {
      overseenHits: overseen.length,
      groups: this.model.groups.filter(({ tenant }) => this.model.above(tenant).has(name)).length,
    });
    const figures = dig<number>(answer.data, ["pivot", "total", "assignments"]);
    if (figures !== overseen.length) this.fail(`${name}: the figures say ${figures}, should be ${overseen.length}`, null);
  }

  /** One record by its id: whole to those it concerns, and to all others as if it did not exist, also when they try to act on it. */
  private async probe(name: string, pick: Step): Promise<void> {
    const one = this.model.assigned[pick[3] % Math.max(1, this.model.assigned.length)];
    if (one === undefined || this.model.suspended.has(name)) return;
    const answer = await this.person(name).ask(DETAIL, { id: one.id });
    this.noSecrets(name, answer.text);
    const seen = answer.errors.length === 0;
    if (seen !== this.model.sees(name, one))
      this.fail(`${name} ${seen ? "opens" : "does not open"} ${one.title} of ${one.tenant}`, answer.text.slice(0, 800));
    if (seen) return;
    const refused = await act(this.person(name), "waiveAssignment", "assignment", one, { reason: "越权" });
    if (refused.codes.join() !== "NOT_FOUND") this.fail(`${name} is told ${refused.codes.join()} of ${one.title}`, null);
    const [foreign, nobody] = [await refusalOf(this.person(name), one.id, answer), await this.refusalOfNothing(name)];
    if (foreign !== nobody) this.fail(`${name} can tell that ${one.title} exists`, [foreign, nobody]);
  }

  /** What somebody is told of a record that does not exist: the same every time, as long as they hold the same rights. */
  private async refusalOfNothing(name: string): Promise<string> {
    const key = `${name} ${this.model.blind.has(name)}`;
    const told = this.told.get(key) ?? (await refusalOf(this.person(name), newId()));
    this.told.set(key, told);
    return told;
  }

  /** Plays; after every act all others' worlds are compared with the model. Throws at the first difference. */
  async play(count: number, seed: number, every: number): Promise<Figures> {
    const whole = fc.noBias(fc.integer({ min: 0, max: 0xffff }));
    const [steps = []] = fc.sample(fc.array(fc.tuple(whole, whole, whole, whole), { minLength: count, maxLength: count, size: "max" }), {
      seed,
      numRuns: 1,
    });
    for (const [index, pick] of steps.entries()) {
      try {
        await this.step(pick);
        const others = index % every === 0 ? NAMES : [NAMES[pick[3] % NAMES.length] ?? ""];
        for (const name of others) {
          await this.compare(name);
          await this.probe(name, pick);
        }
        const reader = NAMES[pick[1] % NAMES.length] ?? "";
        if (index % EXPORT_EVERY === 0) this.exports += await takeHome(this.person(reader), reader, this.model);
      } catch (error) {
        throw new Error(`act ${index + 1}, seed ${seed} (FUZZ_SEED=${seed} FUZZ_ACTS=${index + 1}): ${String(error)}`, { cause: error });
      }
    }
    const done = Object.values(this.kinds).reduce((sum, one) => sum + one, 0);
    return { acts: count, done, comparisons: this.comparisons, reads: this.reads, exports: this.exports, kinds: this.kinds };
  }
}
