import { Account } from "../accounts/account.entity.ts";
import { record } from "../events/event.service.ts";
import { overseersOf } from "../organizations/hierarchy.service.ts";
import { MassGroup } from "../organizations/mass-group.entity.ts";
import { Organization } from "../organizations/organization.entity.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError, notFound } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import { halfYearOf } from "./half-year.ts";
import { ledToday } from "./led.ts";
import { oblige, shorten } from "./period.service.ts";
import { ABROAD, ReviewRelation, type ReviewKind } from "./relation.entity.ts";
import { KEEPERS, refuseRelation, shared } from "./review.rules.ts";

export interface RelationValues {
  readonly kind: ReviewKind;
  readonly leaderName: string;
  readonly leaderPost?: string | undefined;
  /** The leader's own account, who alone is then reminded; without one the organization's inbox is. */
  readonly leaderId?: string | undefined;
  /** The organization that is reviewed, below one's own; for contact points and subordinates. */
  readonly tenantId?: string | undefined;
  readonly groupId?: string | undefined;
  /** A section or a member of one's own organization. */
  readonly subjectName?: string | undefined;
  readonly validFrom: string;
  readonly validTo?: string | undefined;
}

type Subject = Pick<ReviewRelation, "tenantId" | "groupId" | "subjectName" | "subjectKey">;

/** What two ways of writing a name have in common. */
const keyOf = (name: string): string => name.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** An organization below one's own, in either hierarchy. */
async function subordinate(ctx: Ctx, tenantId: string | undefined): Promise<Subject> {
  const field = ["input", "tenantId"];
  if (tenantId === undefined) throw new DomainError("REQUIRED", { name: "reviewSubject" }, field);
  const tenant = tenantId === ctx.viewer.tenant.id ? null : await ctx.db.findOneBy(Organization, { id: tenantId });
  if (tenant === null || !(await ledToday(ctx)).has(tenantId)) throw new DomainError("REVIEW_SUBJECT_NOT_BELOW", {}, field);
  return { tenantId, groupId: null, subjectName: tenant.name, subjectKey: tenantId };
}

async function atHome(ctx: Ctx, { kind, groupId, subjectName }: RelationValues): Promise<Subject> {
  const tenantId = ctx.viewer.tenant.id;
  if (kind !== "MASS_GROUP") {
    const name = text("reviewSubject", subjectName, { max: 60, field: ["input", "subjectName"] });
    return { tenantId, groupId: null, subjectName: name, subjectKey: `${kind} ${keyOf(name)}` };
  }
  if (groupId === undefined) throw new DomainError("REQUIRED", { name: "reviewSubject" }, ["input", "groupId"]);
  const group = await ctx.db.findOneBy(MassGroup, { tenantId, id: groupId, status: "ACTIVE" });
  if (group === null) throw notFound();
  return { tenantId, groupId, subjectName: group.name, subjectKey: groupId };
}

function checkDays({ validFrom, validTo }: RelationValues, today: string): void {
  const { from } = halfYearOf(today);
  const year = Number(from.slice(0, 4));
  // An earlier half-year is closed: nobody owes a review in the past.
  const max = `${year + 2}-12-31`;
  if (validFrom < from || validFrom > max) throw new DomainError("OUT_OF_RANGE", { name: "validFrom", min: from, max }, ["input", "validFrom"]);
  if (validTo !== undefined && validTo < validFrom) throw new DomainError("DATE_ORDER", {}, ["input", "validTo"]);
}

async function leaderOf(ctx: Ctx, input: RelationValues): Promise<Pick<ReviewRelation, "leaderId" | "leaderName" | "leaderPost">> {
  const leaderName = text("leader", input.leaderName, { max: 40, field: ["input", "leaderName"] });
  const leaderPost = optionalText("leaderPost", input.leaderPost, { max: 60, field: ["input", "leaderPost"] });
  if (input.leaderId === undefined) return { leaderId: null, leaderName, leaderPost };
  const account = await ctx.db.findOneBy(Account, { tenantId: ctx.viewer.tenant.id, id: input.leaderId, status: "ACTIVE" });
  if (account === null) throw new DomainError("ASSIGNEE_UNKNOWN", {}, ["input", "leaderId"]);
  return { leaderId: account.id, leaderName, leaderPost };
}

/** The campaign's office: the district's, which stands above or is the reviewer itself. */
async function officeOf(ctx: Ctx, above: readonly string[]): Promise<string | null> {
  if (ctx.viewer.tenant.kind === "DISTRICT_OFFICE") return ctx.viewer.tenant.id;
  const found = await ctx.db
    .getRepository(Organization)
    .createQueryBuilder("row")
    .where("row.id = any(:above) and row.kind = 'DISTRICT_OFFICE'", { above })
    .getOne();
  return found?.id ?? null;
}

async function rowFor(ctx: Ctx, input: RelationValues): Promise<ReviewRelation> {
  const own = ctx.viewer.tenant;
  const today = ctx.clock.today();
  checkDays(input, today);
  const subject = ABROAD.includes(input.kind) ? await subordinate(ctx, input.tenantId) : await atHome(ctx, input);
  const tenant = await ctx.db.findOneByOrFail(Organization, { id: subject.tenantId });
  const above = await overseersOf(ctx, [tenant.id, own.id], today);
  const leader = await leaderOf(ctx, input);
  return Object.assign(new ReviewRelation(), {
    ...subject,
    ...leader,
    id: newId(),
    reviewerId: own.id,
    reviewerName: own.name,
    officeId: await officeOf(ctx, above.get(own.id) ?? []),
    kind: input.kind,
    line: tenant.line,
    territory: tenant.divisionCode.slice(0, 9),
    // Who is a member of what stays inside.
    overseerIds: input.kind === "MEMBER" ? [] : (above.get(tenant.id) ?? []),
    validFrom: input.validFrom,
    validTo: input.validTo ?? null,
    version: 1,
    searchText: searchText(leader.leaderName, leader.leaderPost, subject.subjectName, tenant.shortName, own.name),
    createdOn: today,
    createdAt: ctx.clock.now(),
  });
}

const isOverlap = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "constraint" in error && error.constraint === "review_relation_once";

/**
 * Says who reviews whom, in the issuer's door of the reviewing organization; what it owes for the running half-year follows
 * at once. Refuses with REVIEW_SUBJECT_NOT_BELOW, OUT_OF_RANGE (before the running half-year), REVIEW_RELATION_TWICE (the
 * same leader and subject on overlapping days).
 */
export async function createRelation(ctx: Ctx, input: RelationValues): Promise<ReviewRelation> {
  const row = await rowFor(ctx, input);
  await insert(ctx, ReviewRelation, [row]).catch((error: unknown) => {
    throw isOverlap(error) ? new DomainError("REVIEW_RELATION_TWICE", { leader: row.leaderName, subject: row.subjectName }) : error;
  });
  const { kind, leaderName, leaderPost, subjectName, validFrom, validTo } = row;
  const after = { kind, leaderName, leaderPost, subjectName, validFrom, validTo };
  await record(ctx, { ...shared(row), entityType: "ReviewRelation", act: "create", roles: KEEPERS, after });
  await oblige(ctx, row.id);
  return row;
}

export async function findRelation(ctx: Ctx, id: string): Promise<ReviewRelation | null> {
  const query = new Select(ctx, ReviewRelation).andWhere("row.id = :id", { id });
  if (ctx.predicates && ctx.door === "issuer") query.andWhere("row.reviewerId = :own", { own: ctx.viewer.tenant.id });
  if (ctx.predicates && ctx.door === "oversight") query.andWhere("row.overseerIds @> array[:own]::uuid[]", { own: ctx.viewer.tenant.id });
  return query.getOne();
}

/** Ends it on a day of this half-year or later: what it owed before stays owed, by that day at the latest. */
export async function endRelation(ctx: Ctx, id: string, version: number, validTo: string): Promise<ReviewRelation> {
  const row = await findRelation(ctx, id);
  if (row === null) throw notFound();
  if (row.version !== version) throw new DomainError("VERSION_CONFLICT", { current: row.version, given: version });
  const refused = refuseRelation(row, "endReviewRelation", ctx);
  if (refused !== null) throw refused;
  const { from } = halfYearOf(ctx.clock.today());
  const min = row.validFrom > from ? row.validFrom : from;
  if (validTo < min) throw new DomainError("OUT_OF_RANGE", { name: "validTo", min, max: row.validTo ?? "9999-12-31" }, ["validTo"]);
  if (row.validTo !== null && validTo > row.validTo) throw new DomainError("REVIEW_RELATION_LATER", { on: row.validTo }, ["validTo"]);
  const done = await ctx.db.update(ReviewRelation, { tenantId: row.tenantId, id, version }, { validTo, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  const before = { validTo: row.validTo };
  Object.assign(row, { validTo, version: version + 1 });
  forgetLoaded(ctx);
  await record(ctx, { ...shared(row), entityType: "ReviewRelation", act: "end", roles: KEEPERS, before, after: { validTo } });
  await shorten(ctx, row);
  return row;
}
