import MonitorHeartOutlined from "@mui/icons-material/MonitorHeartOutlined";
import { lazy } from "react";
import { holds, type Place } from "../app/menu.ts";

const StatusPage = lazy(async () => ({ default: (await import("./StatusPage.tsx")).StatusPage }));

export const routes = [{ path: "/status", element: <StatusPage /> }];

export const places: readonly Place[] = [
  {
    to: "/status",
    label: "status",
    group: "manage",
    icon: MonitorHeartOutlined,
    visible: (who) => holds(who, "PLATFORM_ADMIN"),
  },
];
