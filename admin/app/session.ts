import { request } from "../shared/graphql.ts";

export interface Tenant {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly line: string;
}

export interface Viewer {
  readonly account: { readonly id: string; readonly name: string; readonly username: string };
  readonly tenant: Tenant;
  readonly tenants: readonly Tenant[];
  readonly roles: readonly string[];
  readonly mustChangePassword: boolean;
  readonly locale: "zh-CN" | "en";
  readonly canOversee: boolean;
  readonly canIssue: boolean;
  readonly scopeLabel: string;
  readonly today: string;
}

export const VIEWER_FIELDS = `account { id name username } tenant { id name shortName kind line } tenants { id name shortName kind line }
  roles mustChangePassword locale canOversee canIssue scopeLabel today`;

/** How the signed-in person is called in the bar. */
export function nameOf(who: Viewer): string {
  return `${who.account.name} · ${who.tenant.shortName}`;
}

let current: Viewer | null = null;

/** The person signed in, as last heard from the server. */
export function viewer(): Viewer | null {
  return current;
}

export function remember(found: Viewer | null): void {
  current = found;
}

export async function loadViewer(): Promise<Viewer | null> {
  const data = await request<{ viewer: Viewer | null }>(`query Viewer { viewer { ${VIEWER_FIELDS} } }`);
  remember(data.viewer);
  return data.viewer;
}
