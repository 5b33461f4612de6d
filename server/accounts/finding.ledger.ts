import { type ColumnName, columnWords, ledgerWords } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { organizationName } from "../organizations/organization.service.ts";
import { dateOf, daysBetween } from "../platform/clock.ts";
import type { Ctx } from "../platform/door.ts";
import type { Export } from "../platform/ledger.ts";
import { forgetLoaded, loadOne } from "../platform/loader.ts";
import type { Cell } from "../platform/workbook.ts";
import { Account, Grant } from "./account.entity.ts";
import { ApiToken } from "./api-token.entity.ts";
import { type FindingQuery, findings, UNUSED_DAYS } from "./finding.service.ts";
import type { AccountFinding } from "./finding.types.ts";

const CHUNK = 100;
const COLUMNS: readonly ColumnName[] = ["tenant", "person", "username", "finding", "since", "days", "role", "note", "lastSignInAt"];

async function cellsOf(ctx: Ctx, finding: AccountFinding): Promise<Cell[]> {
  const { enums } = labels[ctx.viewer.locale];
  const [tenant, account, grant, token] = await Promise.all([
    organizationName(ctx, finding.tenantId),
    loadOne(ctx, Account, finding.accountId),
    finding.grantId === null ? null : loadOne(ctx, Grant, finding.grantId),
    finding.tokenId === null ? null : loadOne(ctx, ApiToken, finding.tokenId),
  ]);
  const since = dateOf(finding.since);
  const signedIn = account?.lastSignInAt ?? null;
  return [
    tenant,
    account?.name ?? "",
    account?.username ?? "",
    enums.FindingKind[finding.kind],
    since,
    daysBetween(since, ctx.clock.today()),
    grant === null ? (finding.count ?? "") : enums.Role[grant.role],
    grant?.reason ?? (token === null ? "" : `${token.prefix}… ${token.name}`),
    signedIn === null ? "" : dateOf(signedIn),
  ];
}

async function* rows(ctx: Ctx, query: FindingQuery): AsyncIterable<Cell[]> {
  for (let offset = 0; ; offset += CHUNK) {
    const chunk = await findings(ctx, query, { offset, limit: CHUNK });
    yield* await Promise.all(chunk.map((finding) => cellsOf(ctx, finding)));
    forgetLoaded(ctx);
    if (chunk.length < CHUNK) return;
  }
}

/** 账号体检 as a workbook. */
export const findingExport: Export = {
  name: "accountFindings",
  field: "accountFindings",
  list: null,
  async sheet(ctx, { days, filter }) {
    const { locale } = ctx.viewer;
    const query = { ...(typeof filter === "object" ? filter : {}), days: Number(days ?? UNUSED_DAYS) };
    return { name: ledgerWords.accountFindings[locale], head: COLUMNS.map((name) => columnWords[name][locale]), rows: () => rows(ctx, query) };
  },
};
