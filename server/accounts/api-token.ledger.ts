import { organizationName } from "../organizations/organization.service.ts";
import { exportOf, minute } from "../platform/ledger.ts";
import { loadOne } from "../platform/loader.ts";
import { Account } from "./account.entity.ts";
import type { ApiToken } from "./api-token.entity.ts";
import { tokenList } from "./api-token.service.ts";

/** 接口令牌 as a workbook: which there are and until when, never what they are. */
export const tokenLedger = exportOf<ApiToken>({
  field: "apiTokens",
  list: tokenList,
  columns: {
    tenant: (row, { ctx }) => organizationName(ctx, row.tenantId),
    person: async (row, { ctx }) => (await loadOne(ctx, Account, row.accountId))?.name ?? "",
    name: (row) => row.name,
    prefix: (row) => `${row.prefix}…`,
    access: (row, { enums }) => enums.TokenAccess[row.access],
    grants: (row, { enums }) => row.roles.map((role) => enums.Role[role]).join("、"),
    expiresOn: (row) => row.expiresOn,
    lastUsedAt: (row) => minute(row.lastUsedAt),
    endedAt: (row) => minute(row.revokedAt),
    createdAt: (row) => minute(row.createdAt),
  },
});
