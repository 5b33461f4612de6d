import PendingActionsOutlined from "@mui/icons-material/PendingActionsOutlined";
import { lazy } from "react";
import { register } from "../app/dataProvider.ts";
import { holds, type Place } from "../app/menu.ts";
import { JOBS } from "./job.graphql.ts";

register("jobs", { list: "jobs", listDocument: JOBS, sorts: { createdAt: "CREATED" } });

const JobList = lazy(async () => ({ default: (await import("./JobList.tsx")).JobList }));

export const resources = [{ name: "jobs", list: JobList, options: { label: "jobs.name" } }];

export const places: readonly Place[] = [
  {
    to: "/jobs",
    label: "jobs",
    group: "manage",
    icon: PendingActionsOutlined,
    visible: (who) => holds(who, "PLATFORM_ADMIN", "TENANT_ADMIN", "ISSUER"),
  },
];
