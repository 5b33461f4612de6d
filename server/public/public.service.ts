import type { CommitmentKind, CommitmentState, CommitmentSubject } from "../commitments/commitment.entity.ts";
import type { Line } from "../organizations/organization.entity.ts";
import type { Ctx } from "../platform/door.ts";
import { containsPattern } from "../platform/search.ts";
import type { ViewerTenant } from "../platform/viewer.ts";

/** What anybody may read of a commitment: no name of a person, nothing on the way. */
export interface PublicCommitment {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly kind: CommitmentKind;
  readonly subjectKind: CommitmentSubject;
  readonly subjectName: string;
  readonly title: string;
  readonly state: CommitmentState;
  readonly dueOn: string;
  readonly publishedOn: string;
  readonly progress: number;
  readonly conclusion: string | null;
}

export interface PublicVersion {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly dueOn: string;
  readonly cause: string | null;
  readonly solicitedOn: string | null;
  readonly opinions: number;
  readonly adopted: number;
  readonly publishedOn: string;
}

export interface PublicAsked {
  readonly territory: string | null;
  readonly line: Line | null;
  readonly kind: CommitmentKind | null;
  readonly tenantId: string | null;
  readonly q: string | null;
  /** From 1. */
  readonly page: number;
}

const PUBLIC_PAGE = 30;

const COLUMNS = `id, tenant_id as "tenantId", tenant_name as "tenantName", kind, subject_kind as "subjectKind", subject_name as "subjectName",
  title, state, due_on::text as "dueOn", published_on::text as "publishedOn", progress, conclusion`;
/** The code's own predicate; the row policy of the public door says the same. */
const PUBLIC = "number > 0 and state <> 'WITHDRAWN' and subject_kind <> 'MEMBER'";

/** A page of what is public, the newest first, and whether more follows. */
export async function publicCommitments(ctx: Ctx, asked: PublicAsked): Promise<{ rows: PublicCommitment[]; more: boolean }> {
  const { territory, line, kind, tenantId, q, page } = asked;
  const rows: PublicCommitment[] = await ctx.db.query(
    `/* cross-tenant */ select ${COLUMNS} from commitment
     where ${PUBLIC} and ($1::text is null or territory = $1) and ($2::text is null or line = $2) and ($3::text is null or kind = $3)
       and ($4::uuid is null or tenant_id = $4) and ($5::text is null or search_text like $5)
     order by published_at desc, id desc limit ${PUBLIC_PAGE + 1} offset $6`,
    [territory, line, kind, tenantId, q === null ? null : containsPattern(q), (page - 1) * PUBLIC_PAGE],
  );
  return { rows: rows.slice(0, PUBLIC_PAGE), more: rows.length > PUBLIC_PAGE };
}

/** The places where something is public. */
export function publicPlaces(ctx: Ctx): Promise<Array<{ code: string; name: string }>> {
  return ctx.db.query(
    `/* cross-tenant */ select code, name from division where code in (select territory from commitment where ${PUBLIC}) order by code`,
  );
}

/** One commitment with everything that was ever public of it, the newest version first. */
export async function publicCommitment(ctx: Ctx, id: string): Promise<{ commitment: PublicCommitment; versions: PublicVersion[] } | null> {
  const [commitment]: PublicCommitment[] = await ctx.db.query(`/* cross-tenant */ select ${COLUMNS} from commitment where ${PUBLIC} and id = $1`, [
    id,
  ]);
  if (commitment === undefined) return null;
  const versions: PublicVersion[] = await ctx.db.query(
    `select number, title, body, link, due_on::text as "dueOn", cause, solicited_on::text as "solicitedOn", opinions, adopted,
       published_on::text as "publishedOn"
     from commitment_version where tenant_id = $1 and commitment_id = $2 and withdrawn_on is null order by number desc`,
    [commitment.tenantId, id],
  );
  return { commitment, versions };
}

/** An active organization's name, or null. */
export async function publicOrganization(ctx: Ctx, id: string): Promise<{ id: string; name: string; shortName: string } | null> {
  const [found]: Array<{ id: string; name: string; shortName: string }> = await ctx.db.query(
    `select id, name, short_name as "shortName" from organization where id = $1 and status = 'ACTIVE'`,
    [id],
  );
  return found ?? null;
}

/** What still is to be kept by an organization and its groups, in the words that are public now. */
export function boardOf(ctx: Ctx, tenantId: string): Promise<Array<PublicCommitment & Pick<PublicVersion, "body">>> {
  return ctx.db.query(
    `select c.id, c.kind, c.subject_kind as "subjectKind", c.subject_name as "subjectName", c.title, c.state, c.due_on::text as "dueOn", v.body
     from commitment c
     join commitment_version v on v.tenant_id = c.tenant_id and v.commitment_id = c.id and v.number = c.number
     where c.tenant_id = $1 and c.number > 0 and c.subject_kind <> 'MEMBER'
       and c.state not in ('WITHDRAWN', 'FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED')
     order by array_position(array['LONG_TERM', 'ANNUAL', 'IMMEDIATE'], c.kind), c.due_on, c.id limit 40`,
    [tenantId],
  );
}

export interface PublicAnswer {
  readonly body: string;
  readonly answer: string;
  readonly receivedOn: string;
  readonly answeredOn: string;
}

/** What people wrote and was answered, where both are shown: of one commitment, or of an organization. */
export function publicAnswers(ctx: Ctx, tenantId: string, commitmentId: string | null): Promise<PublicAnswer[]> {
  return ctx.db.query(
    `select body, answer, received_on::text as "receivedOn", answered_on::text as "answeredOn" from public_feedback
     where tenant_id = $1 and ($2::uuid is null or commitment_id = $2) and shown and state = 'ANSWERED'
     order by answered_on desc, id desc limit 20`,
    [tenantId, commitmentId],
  );
}

/** An active organization, as whoever writes to it means it; null where there is none. */
export async function addressee(ctx: Ctx, id: string): Promise<ViewerTenant | null> {
  const [found]: ViewerTenant[] = await ctx.db.query(
    `select id, kind, line, name, division_code as "divisionCode" from organization where id = $1 and status = 'ACTIVE'`,
    [id],
  );
  return found ?? null;
}
