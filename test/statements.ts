import pg from "pg";
import { Trip } from "../server/platform/trip.ts";
import { sqlLint } from "./lint-sql.ts";

/*
 * Notes every statement that the server sends in a test; setup.ts shows after each file that it names one tenant wherever it
 * touches tenants' tables, or says that it means several: what would ask every shard of a cluster (scale rules).
 */
const watched = new Set<string>();
const statements = new Set<string>();

/** Statements on this database are noted from now on: a server with the code's own predicates uses it. */
export function watch(ownerUrl: string): void {
  watched.add(new URL(ownerUrl).pathname.slice(1));
}

interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the tenant door sent since somebody began to listen. */
let heard: Sent[] | null = null;

/** The statements that a tenant's own door sends while something is done, each once. */
export async function overhear(work: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = [];
  heard = sent;
  await work().finally(() => (heard = null));
  return [...new Map(sent.map((one) => [one.text, one])).values()];
}

/** The statements of what is handed to a connection: a trip of several, or one in any of the ways that pg knows. */
function sentIn(query: unknown, given: unknown): readonly Sent[] {
  if (query instanceof Trip) return query.statements;
  const values = Array.isArray(given) ? given : [];
  if (typeof query === "string") return [{ text: query, values }];
  if (typeof query !== "object" || query === null || !("text" in query) || typeof query.text !== "string") return [];
  return [{ text: query.text, values: "values" in query && Array.isArray(query.values) ? query.values : values }];
}

const { prototype } = pg.Client;
const send = prototype.query;
function noting(this: pg.Client, ...given: unknown[]): unknown {
  // The tests' own questions come as the owner.
  if (this.user?.startsWith("gongjian_") === true && watched.has(this.database ?? "")) {
    for (const sent of sentIn(given[0], given[1])) {
      statements.add(sent.text);
      if (this.user === "gongjian_tenant") heard?.push(sent);
    }
  }
  return Reflect.apply(send, this, given);
}
Object.assign(prototype, { query: noting });

/** Statements that name one tenant or say that they mean several, found in some file before. */
const fine = new Set<string>();

/**
 * What is wrong, by the rules of a cluster, with what was sent since the last time it was asked; nothing where no server was watched.
 * Tables spread over a cluster are asked for only then.
 */
export async function faultsSent(distributed: () => Promise<ReadonlySet<string>>): Promise<string[]> {
  if (watched.size === 0) return [];
  const sent = [...statements];
  watched.clear();
  statements.clear();
  const lint = await sqlLint(await distributed());
  const wrong: string[] = sent.length > 20 ? [] : [`a server asked only ${sent.length} things`];
  for (const sql of sent.filter((one) => !fine.has(one))) {
    const faults = lint.faultsOf(sql);
    if (faults.length === 0) fine.add(sql);
    else wrong.push(...faults.map((fault) => `${fault}: ${sql.replaceAll(/\s+/g, " ").slice(0, 2_000)}`));
  }
  return wrong;
}
