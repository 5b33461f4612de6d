/*
 * What an assignment was at an instant, told by its events: the last state, due day, rework day and first submission that
 * had been written by then. Line and territory are those it was dispatched under, which never change.
 */

/** The facts that a report counts by, in the names of assignment's columns. */
const FACTS = {
  state: (at: string) => last(at, "e.after ->> 'state'", "state"),
  effective_due_on: (at: string) => `max((e.after ->> 'effectiveDueOn')::date) filter (where e.at <= ${at})`,
  rework_due_on: (at: string) => last(at, "(e.after ->> 'reworkDueOn')::date", "reworkDueOn"),
  objected_on: (at: string) => last(at, "(e.after ->> 'objectedOn')::date", "objectedOn"),
  first_submitted_on: (at: string) => last(at, "(e.after ->> 'firstSubmittedOn')::date", "firstSubmittedOn"),
  received_at: (at: string) => `min((e.after ->> 'receivedAt')::timestamptz) filter (where e.at <= ${at})`,
  /** Who stood above it, where that is not who does now: a move says in its event who did before. */
  overseers_then: (at: string) => `(array_agg(e.before -> 'overseerIds' order by e.id) filter (where e.at > ${at} and e.act = 'move'))[1]`,
} as const;

export const FACT_NAMES = Object.keys(FACTS) as ReadonlyArray<keyof typeof FACTS>;

function last(at: string, value: string, key: string): string {
  return `(array_agg(${value} order by e.id desc) filter (where e.at <= ${at} and e.after ? '${key}'))[1]`;
}

/** For `join lateral`: the facts of the assignment `row` at each of these instants, each name behind its prefix. */
export function factsSql(row: string, instants: Readonly<Record<string, string>>): string {
  const facts = Object.entries(instants).flatMap(([prefix, at]) => FACT_NAMES.map((name) => `${FACTS[name](at)} as ${prefix}${name}`));
  return `(select ${facts.join(",\n      ")}
    from event e where e.tenant_id = ${row}.tenant_id and e.entity_id = ${row}.id)`;
}

/**
 * Assignments as they stood at an instant. A row that has not changed since is read as it is; one that has is rebuilt from
 * its events. Whoever reads across tenants adds {@link stoodAbove}; of one tenant alone where a parameter names it.
 */
export function pastSql(at: string, tenant?: string): string {
  const of = (row: string): string => (tenant === undefined ? "" : `${row}tenant_id = ${tenant} and `);
  return `(
  select tenant_id, campaign_id, task_id, issuer_id, line, territory, overseer_ids, null::jsonb as overseers_then,
    state, effective_due_on, rework_due_on, objected_on, first_submitted_on, received_at
  from assignment
  where ${of("")}changed_at <= ${at}
  union all
  select a.tenant_id, a.campaign_id, a.task_id, a.issuer_id, a.line, a.territory, a.overseer_ids, past.overseers_then,
    past.state, coalesce(past.effective_due_on, a.due_on), past.rework_due_on, past.objected_on, past.first_submitted_on, past.received_at
  from assignment a
  join lateral ${factsSql("a", { "": at })} past on past.state is not null
  where ${of("a.")}a.dispatched_at <= ${at} and a.changed_at > ${at}
)`;
}

/** Who stood above it on that day counts, not who does now: the reader must have been one of them. */
export function stoodAbove(row: string, reader: string): string {
  return `(${row}.overseers_then is null or ${row}.overseers_then ? ${reader})`;
}
