import { organizationName } from "../organizations/organization.service.ts";
import { exportOf, minute, type Reading } from "../platform/ledger.ts";
import { loadMany } from "../platform/loader.ts";
import { type Account, Grant } from "./account.entity.ts";
import { accountList } from "./account.list.ts";

/** 经办人 周王镇工会 本单位 2026-01-01 至 2026-12-31：理由 */
async function grantWords(grant: Grant, reading: Reading): Promise<string> {
  const { enums, locale } = reading;
  const until = grant.endedAt === null ? (grant.validTo ?? "") : minute(grant.endedAt);
  const from = `${grant.validFrom} ${locale === "en" ? "–" : "至"} ${until}`.trim();
  const where = await organizationName(reading.ctx, grant.tenantId);
  return `${enums.Role[grant.role]} ${where} ${enums.GrantScope[grant.scope]} ${from}：${grant.reason}`;
}

async function grantsOf(row: Account, reading: Reading): Promise<string> {
  const grants = await loadMany(reading.ctx, Grant, "accountId", row.id, { by: "createdAt", direction: "ASC" });
  const words = await Promise.all(grants.map((grant) => grantWords(grant, reading)));
  return words.join("\n");
}

/** 账号与授权 as a workbook: one row for each account, its rights line by line in one cell. */
export const accountLedger = exportOf<Account>({
  field: "accounts",
  list: accountList,
  columns: {
    username: (row) => row.username,
    person: (row) => row.name,
    tenant: (row, { ctx }) => organizationName(ctx, row.tenantId),
    status: (row, { enums }) => enums.AccountStatus[row.status],
    grants: grantsOf,
    lastSignInAt: (row) => minute(row.lastSignInAt),
    createdAt: (row) => minute(row.createdAt),
  },
});
