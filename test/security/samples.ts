import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  getNamedType,
} from "graphql";

/** Records of the tenant that everybody tries to reach, by the entity a field is about. */
export type Subject = Readonly<Record<string, string>>;

/** Which entity the `id` of a field names, by the field's own name; a field that fits nothing has no sample, and the test says so. */
const ENTITIES: ReadonlyArray<readonly [RegExp, string]> = [
  [/assignments?$/i, "assignment"],
  [/rectifications?$/i, "rectification"],
  [/reviewRelation$/i, "reviewRelation"],
  [/reviewObligation$/i, "reviewObligation"],
  [/reviewHelp$/i, "reviewHelp"],
  [/commitments?$/i, "commitment"],
  [/publicFeedbacks?$/i, "feedback"],
  [/^\w*InspectionFinding$/i, "inspectionFinding"],
  [/inspectionVisit$/i, "inspectionVisit"],
  [/inspectionAdvice$/i, "inspectionAdvice"],
  [/inspectionGroup$/i, "inspectionGroup"],
  [/inspectionTarget$/i, "inspectionTarget"],
  [/inspectionMember$/i, "inspectionMember"],
  [/tasks?$/i, "task"],
  [/campaign$/i, "campaign"],
  [/themes?$/i, "theme"],
  [/carrier$/i, "carrier"],
  [/annualTarget$/i, "annualTarget"],
  [/targetShare$/i, "targetShare"],
  [/targetPosition$/i, "targetPosition"],
  [/policyDocument$/i, "policyDocument"],
  [/massGroups?$/i, "massGroup"],
  [/enterprise$/i, "enterprise"],
  [/jointBuilding$/i, "jointBuilding"],
  [/^(organizations?|\w+Organization|setSecondPersonApproval)$/, "organization"],
  [/^(accounts?|\w+Account|resetPassword|resetSecondFactor|registerIdentity|revokeIdentity)$/, "account"],
  [/linkIdentity$/i, "identity"],
  [/grant$/i, "grant"],
  [/message$/i, "message"],
  [/session$/i, "session"],
  [/^accountSessions$/, "account"],
  [/apiToken$/i, "apiToken"],
  [/^(import|\w+Import)$/, "import"],
  [/^(job|\w+Job)$/, "job"],
];

/** A version nobody has: whoever gets as far as being told so was let in, and nothing is changed. */
const NO_VERSION = 999;

function idFor(field: string, subject: Subject): string {
  const entity = ENTITIES.find(([pattern]) => pattern.test(field))?.[1];
  const id = entity === undefined ? undefined : subject[entity];
  if (id === undefined) throw new Error(`no sample for the id of ${field}: say in samples.ts which record it names`);
  return id;
}

function scalar(name: string, type: string, about: { field: string; subject: Subject }): unknown {
  if (type === "ID" && name === "taskId") return about.subject["task"];
  if (type === "ID" && name === "tenantId") return about.subject["organization"];
  if (type === "ID" && name === "assignmentId") return about.subject["assignment"];
  if (type === "ID" && name === "opinionId") return about.subject["opinion"];
  if (type === "ID" && name === "campaignId") return about.subject["campaign"];
  if (type === "ID" && name === "groupId") return about.subject["inspectionGroup"];
  if (type === "ID" && name === "targetId") return about.subject["inspectionTarget"];
  if (type === "ID" && name === "findingId") return about.subject["inspectionFinding"];
  if (type === "ID" && name === "documentId") return about.subject["policyDocument"];
  if (type === "ID" && name === "accountId") return about.subject["account"];
  if (type === "ID" && (name === "id" || name === "ids")) return idFor(about.field, about.subject);
  if (type === "ID") return "00000000-0000-7000-8000-000000000000";
  if (type === "Float") return 1;
  if (type === "Int") return NO_VERSION;
  if (type === "Boolean") return false;
  if (type === "Date") return "2026-01-01";
  return type === "DateTimeISO" ? "2026-01-01T00:00:00Z" : "";
}

export function valueOf(name: string, type: GraphQLInputType, about: { field: string; subject: Subject }): unknown {
  if (isNonNullType(type)) return valueOf(name, type.ofType, about);
  if (isListType(type)) return isInputObjectType(getNamedType(type)) && name === "items" ? [valueOf(name, type.ofType, about)] : [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalar(name, type.name, about);
  const required = Object.values(type.getFields()).filter((one) => isNonNullType(one.type));
  return Object.fromEntries(required.map((one) => [one.name, valueOf(one.name, one.type, about)]));
}

/** What a field is asked for so that an answer shows how far one came: ids and tenants, refusals, results of a bulk act. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return "";
  const fields = named.getFields();
  const parts: string[] = [];
  for (const name of ["id", "code", "count", "signedOut", "total", "territory", "columns", "overdue", "toReview"]) {
    if (fields[name] !== undefined && !isObjectType(getNamedType(fields[name].type))) parts.push(name);
  }
  for (const name of ["items", "userErrors", "results", "edges", "node", "tenant", "cells", "rows", "organizations", "organization"]) {
    const inner = fields[name];
    if (inner === undefined || depth > 3) continue;
    const selection = selectionOf(inner.type, depth + 1);
    if (selection !== "") parts.push(`${name} ${selection}`);
  }
  return parts.length === 0 ? "{ __typename }" : `{ ${parts.join(" ")} }`;
}

export interface Sample {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One call of a root field with its required arguments, and `view` where there is one. */
export function sampleOf(
  kind: "query" | "mutation" | "subscription",
  field: GraphQLField<unknown, unknown>,
  subject: Subject,
  view?: string,
): Sample {
  const about = { field: field.name, subject };
  const wanted = (arg: GraphQLArgument): boolean => isNonNullType(arg.type) || (arg.name === "view" && view !== undefined);
  const logged = field.args.some((arg) => arg.name === "filter" && isInputObjectType(arg.type) && arg.type.getFields()["entityId"] !== undefined);
  const checkup = field.name.startsWith("accountFinding");
  const args = field.args.filter((arg) => wanted(arg) || ((logged || checkup) && arg.name === "filter"));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const variables = Object.fromEntries(args.map((arg) => [arg.name, arg.name === "view" ? view : valueOf(arg.name, arg.type, about)]));
  // Logs are asked for one record, so that what others do meanwhile does not push it off the page.
  if (checkup) variables["filter"] = { tenantId: subject["organization"] };
  if (logged) variables["filter"] = { entityId: { eq: subject["assignment"] } };
  const selection = selectionOf(field.type);
  const call = `${field.name}${passed === "" ? "" : `(${passed})`} ${selection}`;
  return {
    name: view === undefined ? field.name : `${field.name}(view: ${view})`,
    query: `${kind}${declared === "" ? "" : ` (${declared})`} { ${call} }`,
    variables,
  };
}
