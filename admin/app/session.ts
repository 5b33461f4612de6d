import { VIEWER, type Viewer } from "./app.graphql.ts";
import { request } from "../shared/graphql.ts";

export type { Viewer };

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
  const data = await request(VIEWER);
  remember(data.viewer);
  return data.viewer;
}
