import type pg from "pg";
import { dispatched, must, opened, received } from "../acts.ts";
import { drafted, look, must as mustDo } from "../commitments.ts";
import { ask, bookOf } from "../imports.ts";
import { charge, join, makeGroup, must as mustInspect, PROBLEM } from "../inspections.ts";
import { relate, type Review, reviews, write } from "../reviews.ts";
import { draftTarget, must as mustSet, sharesOf } from "../targets.ts";
import type { Client, World } from "../world.ts";
import type { Subject } from "./samples.ts";

/** Where the actor stands to the organization whose records are tried: 周王镇工会. */
export const PLACES = {
  own: "周王镇工会",
  "same line": "水阳镇工会",
  "same place": "周王镇妇联",
  other: "水阳镇妇联",
  "line above": "区总工会",
  "place above": "周王镇党委",
  district: "区委组织部",
} as const;

const SCAN = { key: "text", kind: "ATTACHMENT", title: "扫描件", required: true };

interface People {
  readonly officer: Client;
  readonly party: Client;
}

async function registers(
  { officer, party }: People,
  organizationId: string,
): Promise<{ massGroup: string; enterprise: string; jointBuilding: string }> {
  const enterprise = await officer.get<string>(
    'mutation { createEnterprise(input: { name: "样本企业", ownership: PRIVATE, headcount: 30, partyMembers: 3, leagueMembers: 0, women: 9 }) { enterprise { id } } }',
    {},
    ["createEnterprise", "enterprise", "id"],
  );
  const massGroup = await officer.get<string>(
    'mutation { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "样本", memberCount: 9 }) { massGroup { id } } }',
    {},
    ["createMassGroup", "massGroup", "id"],
  );
  const jointBuilding = await party.get<string>(
    'mutation ($id: ID!) { createJointBuilding(input: { massOrganizationId: $id, validFrom: "2026-01-01" }) { jointBuilding { id } } }',
    { id: organizationId },
    ["createJointBuilding", "jointBuilding", "id"],
  );
  return { massGroup, enterprise, jointBuilding };
}

async function begun(district: Client, officer: Client): Promise<Subject> {
  const begin = 'mutation { createCampaign(input: { name: "样本活动", startsOn: "2026-01-01", endsOn: "2026-12-31" }) { campaign { id } } }';
  const campaign = await district.get<string>(begin, {}, ["createCampaign", "campaign", "id"]);
  const draft = 'mutation ($id: ID!) { draftTheme(campaignId: $id, input: { title: "样本主题", explanation: "样本" }) { theme { id } } }';
  const theme = await officer.get<string>(draft, { id: campaign }, ["draftTheme", "theme", "id"]);
  await officer.get("mutation ($id: ID!) { submitTheme(id: $id, version: 1) { theme { id } } }", { id: theme });
  // Not offered to peers: nobody but its own organization and those above may know of it.
  const input = { origin: "INNOVATED", title: "样本载体", problem: "样本", practice: "样本" };
  const enter = "mutation ($id: ID!, $input: CarrierInput!) { createCarrier(campaignId: $id, input: $input) { carrier { id } } }";
  const carrier = await officer.get<string>(enter, { id: campaign, input }, ["createCarrier", "carrier", "id"]);
  const paper = { number: "样本〔2026〕1号", title: "样本文件", issuedOn: "2026-01-01", clauses: [{ label: "第一条", text: "样本" }] };
  const issue = "mutation ($paper: PolicyDocumentInput!) { createPolicyDocument(input: $paper) { policyDocument { id } } }";
  const policyDocument = await district.get<string>(issue, { paper }, ["createPolicyDocument", "policyDocument", "id"]);
  return { campaign, theme, carrier, policyDocument };
}

/** A target that it set for itself, and a target position that a second person has published: those above may read both. */
async function aimed(writer: Client, vetter: Client): Promise<Subject> {
  const draft = await draftTarget(writer, { title: "样本目标", selector: { self: true }, total: 3 });
  const { id: annualTarget, version } = await mustSet(writer, "annualTarget", "issueAnnualTarget", { id: draft.id, version: draft.version });
  if (version !== 2) throw new Error("it was not issued");
  const targetShare = (await sharesOf(writer, "OWN"))[0]?.id ?? "";
  const input = { peers: "SAME_LINE", aim: 3, explanation: "样本" };
  let seen = await mustSet(writer, "targetPosition", "draftTargetPosition", { year: 2026, input });
  seen = await mustSet(writer, "targetPosition", "submitTargetPosition", { id: seen.id, version: seen.version });
  seen = await mustSet(vetter, "targetPosition", "publishTargetPosition", { id: seen.id, version: seen.version });
  return { annualTarget, targetShare, targetPosition: seen.id };
}

/** What nobody makes by an act of their own: an identity at a provider, a job. */
async function rows(owner: pg.Client, { organization, account, task }: { organization: string; account: string; task: string }): Promise<void> {
  await owner.query(
    `insert into external_identity (tenant_id, id, account_id, issuer, subject, linked_at, linked_by)
     values ($1, gen_random_uuid(), $2, 'https://sso.invalid', '样本', now(), '')`,
    [organization, account],
  );
  await owner.query(
    `insert into job (tenant_id, id, kind, subject_id, state, total, created_by_name, created_at)
     values ($1, gen_random_uuid(), 'DISPATCH', $2, 'DONE', 0, '', now())`,
    [organization, task],
  );
}

/** What somebody without an account wrote about it. */
async function written(reader: Client, commitment: string): Promise<string> {
  const tenant = await reader.get<string>("{ viewer { tenant { id } } }", {}, ["viewer", "tenant", "id"]);
  const sent = await fetch(`${reader.url}/public/feedback`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ tenant, commitment, kind: "OPINION", body: "样本来言", contact: "样本联系方式" }).toString(),
  });
  if (sent.status !== 303) throw new Error(`it was not taken in: ${sent.status}`);
  return reader.get<string>("{ publicFeedbacks(view: OWN) { items { id } } }", {}, ["publicFeedbacks", "items", "0", "id"]);
}

/** A commitment that was published, so that those above may read it, with an opinion given before. */
async function promised(writer: Client, vetter: Client): Promise<Subject> {
  let seen = await drafted(writer);
  const { id } = seen;
  const next = async (client: Client, name: string, input: Record<string, unknown> = {}): Promise<void> => {
    seen = await mustDo(client, name, { id, version: seen.version, ...input });
  };
  await next(writer, "openSolicitationCommitment", { asked: "样本", askedUntil: "2026-10-31" });
  await next(writer, "recordOpinionCommitment", { givenBy: "样本", body: "样本意见" });
  const opinion = (await look(writer, id))?.opinions[0]?.id ?? "";
  await next(writer, "decideOpinionCommitment", { opinionId: opinion, adopted: true });
  await next(writer, "submitForVettingCommitment", { outcome: "样本" });
  await next(vetter, "publishCommitment");
  return { commitment: id, opinion, feedback: await written(vetter, id) };
}

/** 周王镇工会 is reviewed by the district: once already, with help promised, and once more. */
async function reviewed(client: Client, tenantId: string): Promise<Subject> {
  const owed: Review[] = [];
  for (const leaderName of ["王建国", "李秀英"]) {
    await relate(client, { tenantId, leaderName });
    owed.push(...(await reviews(client, "GIVEN", { leader: { eq: leaderName } })));
  }
  const [done, due] = owed;
  if (done === undefined || due === undefined) throw new Error("nothing is owed");
  const { codes } = await write(client, done, { help: [{ what: "协调经费", dueOn: "2026-12-01" }] });
  if (codes.length > 0) throw new Error(codes.join());
  const [relation] = await client.get<Array<{ id: string }>>("{ reviewRelations(view: GIVEN) { items { id } } }", {}, ["reviewRelations", "items"]);
  const [help] = await client.get<Array<{ id: string }>>("query ($id: ID!) { reviewObligation(id: $id) { help { id } } }", { id: done.id }, [
    "reviewObligation",
    "help",
  ]);
  return { reviewObligation: due.id, reviewRelation: relation?.id ?? "", reviewHelp: help?.id ?? "" };
}

/** A workbook that was put in and waits to be read. */
async function imported(officer: Client): Promise<string> {
  const book = await bookOf([
    ["名称", "所有制性质"],
    ["样本企业", "私营企业"],
  ]);
  return (await ask(officer, "ENTERPRISES", await officer.upload("样本.xlsx", book))).id;
}

/** 周王镇工会 is inspected by a group of the district, which found something and told it; advice was given too. */
async function inspected(world: World, district: Client): Promise<Subject> {
  const { id: groupId } = await makeGroup(district, "样本检查组", { kind: "GUIDANCE" });
  const leader = await join(world, district, { from: await world.person("济川街道工会", []), groupId, isLeader: true });
  const [targetId = ""] = await charge(world, district, groupId, [PLACES.own]);
  let visit = await mustInspect(leader, "planInspectionVisit", { input: { targetId, plannedOn: "2026-10-15" } });
  visit = await mustInspect(leader, "beginInspectionVisit", { id: visit.id, version: visit.version });
  await mustInspect(leader, "addFindingInspectionVisit", { id: visit.id, input: PROBLEM });
  visit = await mustInspect(leader, "issueFindingsInspectionVisit", { id: visit.id, version: visit.version, summary: "样本" });
  const advice = { targetId, aspect: "WORK", title: "样本意见", body: "样本" };
  const { id: inspectionAdvice } = await mustInspect<{ id: string }>(leader, "giveInspectionAdvice", { input: advice });
  const [member] = await district.get<Array<{ id: string }>>("{ inspectionMembers { id } }", {}, ["inspectionMembers"]);
  return {
    inspectionGroup: groupId,
    inspectionTarget: targetId,
    inspectionVisit: visit.id,
    inspectionFinding: visit.findings[0]?.id ?? "",
    inspectionAdvice,
    inspectionMember: member?.id ?? "",
  };
}

/** An assignment of the district's that 周王镇工会 has submitted, with its file, and that was read from above. */
async function submitted({ officer, party }: People, taskId: string): Promise<{ assignment: string; file: string }> {
  let seen = await received(officer, taskId);
  for (const name of ["acknowledge", "accept", "start"]) seen = await must(officer, `${name}Assignment`, "assignment", seen);
  const file = await officer.upload("总结.txt", "一、基本情况");
  await must(officer, "submitAssignment", "assignment", seen, { contents: [{ key: "text", fileIds: [file] }] });
  await party.get("query ($id: ID!) { assignment(id: $id, view: OVERSEEN) { id } }", { id: seen.id }, []);
  return { assignment: seen.id, file };
}

/** One record of every kind that belongs to 周王镇工会, made as its people make it. */
export async function records(world: World, owner: pg.Client): Promise<Subject> {
  const organization = await world.organization(PLACES.own);
  const district = await world.person(PLACES.district);
  const officer = await world.person(PLACES.own);
  const party = await world.person(PLACES["place above"]);
  const vetter = await world.person(PLACES.own);
  const kept = await registers({ officer, party }, organization.id);
  const task = await dispatched(officer, { title: "样本任务", selector: { self: true } });
  const asked = await dispatched(district, { title: "区里的样本任务", selector: { include: [organization.id] }, deliverables: [SCAN] });
  const holder = await world.person(PLACES.own, ["TENANT_OPERATOR", "API_CLIENT"]);
  const { id: apiToken } = await holder.program({ access: "READ", roles: ["TENANT_OPERATOR"] });
  const handedIn = await submitted({ officer, party }, asked.id);
  const rectification = (await opened(district, { tenantId: organization.id })).id;
  const campaigns = await begun(district, officer);
  await rows(owner, { organization: organization.id, account: officer.accountId, task: task.id });
  const one = async (sql: string): Promise<string> => (await owner.query<{ id: string }>(sql, [organization.id])).rows[0]?.id ?? "";
  return {
    organization: organization.id,
    ...handedIn,
    rectification,
    ...campaigns,
    ...(await promised(officer, vetter)),
    ...(await aimed(officer, vetter)),
    ...(await reviewed(district, organization.id)),
    ...(await inspected(world, district)),
    asked: asked.id,
    task: task.id,
    ...kept,
    import: await imported(officer),
    account: officer.accountId,
    apiToken,
    grant: await one("select id from role_grant where tenant_id = $1 order by id limit 1"),
    message: await one("select id from message where tenant_id = $1 order by id limit 1"),
    job: await one("select id from job where tenant_id = $1 order by id limit 1"),
    identity: await one("select id from external_identity where tenant_id = $1"),
    session: await one("select id from session where account_tenant_id = $1 order by id limit 1"),
  };
}
