import ManageAccountsOutlined from "@mui/icons-material/ManageAccountsOutlined";
import { lazy, Suspense } from "react";
import { register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { ACCOUNT, ACCOUNTS } from "./account.graphql.ts";

register("accounts", {
  list: "accounts",
  listDocument: ACCOUNTS,
  one: "account",
  oneDocument: ACCOUNT,
  sorts: { username: "USERNAME", name: "NAME" },
});

const AccountList = lazy(async () => ({ default: (await import("./AccountList.tsx")).AccountList }));
const AccountShow = lazy(async () => ({ default: (await import("./AccountShow.tsx")).AccountShow }));
const AccountCreate = lazy(async () => ({ default: (await import("./AccountCreate.tsx")).AccountCreate }));
const SessionsPage = lazy(async () => ({ default: (await import("./SessionsPage.tsx")).SessionsPage }));
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
];

export const routes = [{ path: "/sessions", element: <SessionsPage /> }];

/** Outside the layout, which brings its own Suspense. */
export const bareRoutes = [
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
];
