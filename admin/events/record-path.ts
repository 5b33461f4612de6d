/** Where the console shows a record, or null for records without a page of their own. */
export function recordPath(entityType: string, entityId: string): string | null {
  const resource = PAGES[entityType];
  return resource === undefined ? null : `/${resource}/${encodeURIComponent(entityId)}/show`;
}

const PAGES: Readonly<Record<string, string>> = {
  Organization: "organizations",
  MassGroup: "massGroups",
  Enterprise: "enterprises",
  Import: "imports",
  Account: "accounts",
  Task: "tasks",
  Assignment: "assignments",
  Rectification: "rectifications",
  Campaign: "campaigns",
  Theme: "themes",
  Commitment: "commitments",
  PublicFeedback: "publicFeedbacks",
  ReviewObligation: "reviews",
};
