import { readDivisions } from "../organizations/district.service.ts";
import type { RoleName } from "../platform/viewer.ts";

export const DEMO_DISTRICT = "341802";

export interface DemoAccount {
  readonly signInName: string;
  readonly title: string;
}

const TENANT: readonly RoleName[] = ["TENANT_OPERATOR", "TENANT_APPROVER", "TENANT_ADMIN"];
const ISSUING: readonly RoleName[] = ["ISSUER", "RECEIVER", "REVIEWER"];

export const ROLES_OF: Readonly<Record<string, readonly RoleName[]>> = {
  admin: ["PLATFORM_ADMIN", "TENANT_ADMIN", "API_CLIENT"],
  auditor: ["AUDITOR"],
  district: [...TENANT, ...ISSUING, "ADMISSION_OFFICER", "DISTRICT_READER"],
  federation: [...TENANT, ...ISSUING, "ADMISSION_OFFICER", "LINE_READER"],
  party: [...TENANT, ...ISSUING, "TERRITORY_READER"],
  mass: [...TENANT, ...ISSUING],
};

/** The accounts that the start-up box shows. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { signInName: "admin", title: "平台管理员" },
  { signInName: "auditor", title: "审计" },
  { signInName: "district", title: "区委组织部" },
  { signInName: "union", title: "区总工会" },
  { signInName: "youth", title: "团区委" },
  { signInName: "women", title: "区妇联" },
  { signInName: "zhouwangzhen.party", title: "周王镇党委 (每个乡镇、街道各有 .party .union .youth .women)" },
  { signInName: "zhouwangzhen.union", title: "周王镇工会" },
  { signInName: "zhouwangzhen.union.shenhe", title: "周王镇工会审核人 (公开承诺须由另一人审核)" },
  { signInName: "xunhui1", title: "第一巡回检查组组长 (xunhui1 至 xunhui8)" },
  { signInName: "zhidao2", title: "工会系统指导小组组长 (zhidao1 至 zhidao9)" },
  { signInName: "shuiyangzhen.youth", title: "水阳镇团委" },
  { signInName: "jichuanjiedao.women", title: "济川街道妇联" },
];

/** Sign-in names per organization: the township's pinyin and its line. */
export function townshipPinyin(): Map<string, string> {
  return new Map(
    readDivisions(DEMO_DISTRICT)
      .filter((division) => division.level === 4)
      .map((division) => [division.code, division.py]),
  );
}
