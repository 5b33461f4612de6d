import ManageAccountsOutlined from "@mui/icons-material/ManageAccountsOutlined";
import HealthAndSafetyOutlined from "@mui/icons-material/HealthAndSafetyOutlined";
import VpnKeyOutlined from "@mui/icons-material/VpnKeyOutlined";
import { lazy, Suspense } from "react";
import { operators, register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { ACCOUNT, ACCOUNTS } from "./account.graphql.ts";
import { API_TOKENS } from "./api-token.graphql.ts";
import { ACCOUNT_FINDINGS } from "./finding.graphql.ts";
import { findingFilter } from "./finding-period.ts";

register("accounts", {
  list: "accounts",
  listDocument: ACCOUNTS,
  one: "account",
  oneDocument: ACCOUNT,
  sorts: { username: "USERNAME", name: "NAME" },
});

register("apiTokens", {
  list: "apiTokens",
  listDocument: API_TOKENS,
  sorts: { createdAt: "CREATED", expiresOn: "EXPIRES" },
  filter: ({ state, ...values }) => ({ filter: { ...operators(values), ...(typeof state === "string" && state !== "" && { state }) } }),
});
register("accountFindings", { list: "accountFindings", listDocument: ACCOUNT_FINDINGS, filter: findingFilter });

const AccountList = lazy(async () => ({ default: (await import("./AccountList.tsx")).AccountList }));
const AccountShow = lazy(async () => ({ default: (await import("./AccountShow.tsx")).AccountShow }));
const AccountCreate = lazy(async () => ({ default: (await import("./AccountCreate.tsx")).AccountCreate }));
const TokensPage = lazy(async () => ({ default: (await import("./TokensPage.tsx")).TokensPage }));
const FindingList = lazy(async () => ({ default: (await import("./FindingList.tsx")).FindingList }));
const SecurityPage = lazy(async () => ({ default: (await import("./SecurityPage.tsx")).SecurityPage }));
const EnrolPage = lazy(async () => ({ default: (await import("./EnrolPage.tsx")).EnrolPage }));
const SetupPage = lazy(async () => ({ default: (await import("./SetupPage.tsx")).SetupPage }));

export const resources = [
  {
    name: "accounts",
    list: AccountList,
    show: AccountShow,
    create: AccountCreate,
    recordRepresentation: "name",
    options: { label: "accounts.name" },
  },
  { name: "accountFindings", list: FindingList, options: { label: "findings.name" } },
];

export const routes = [
  { path: "/security", element: <SecurityPage /> },
  { path: "/tokens", element: <TokensPage /> },
];

/** Outside the layout, which brings its own Suspense. */
export const bareRoutes = [
  {
    path: "/enrol",
    element: (
      <Suspense fallback={null}>
        <EnrolPage />
      </Suspense>
    ),
  },
  {
    path: "/setup",
    element: (
      <Suspense fallback={null}>
        <SetupPage />
      </Suspense>
    ),
  },
];

export const places: readonly Place[] = [
  {
    to: "/accounts",
    label: "accounts",
    group: "manage",
    icon: ManageAccountsOutlined,
    visible: (who) => holds(who, "TENANT_ADMIN", "PLATFORM_ADMIN"),
  },
  {
    to: "/accountFindings",
    label: "accountFindings",
    group: "manage",
    icon: HealthAndSafetyOutlined,
    visible: (who) => holds(who, "TENANT_ADMIN", "PLATFORM_ADMIN", "AUDITOR"),
  },
  {
    to: "/tokens",
    label: "tokens",
    group: "manage",
    icon: VpnKeyOutlined,
    visible: (who) => holds(who, "API_CLIENT", "TENANT_ADMIN", "PLATFORM_ADMIN"),
  },
];
