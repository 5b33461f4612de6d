/**
 * The message keys that may name an act on a kind of record, best first: 关闭 means 销号 for a task
 * but 撤销 for an organization, so the pair is tried before the act alone.
 */
export function actKeys(act: string, entityType: string): readonly [string, string, string] {
  return [`events.acts.${act}${entityType}`, `acts.${act}${entityType}`, `acts.${act}`];
}

/** Where the console shows a record, or null for records without a page of their own. */
export function recordPath(entityType: string, entityId: string): string | null {
  const resource = PAGES[entityType];
  return resource === undefined ? null : `/${resource}/${encodeURIComponent(entityId)}/show`;
}

const PAGES: Readonly<Record<string, string>> = {
  Organization: "organizations",
  MassGroup: "massGroups",
  Account: "accounts",
  Task: "tasks",
  Assignment: "assignments",
};
