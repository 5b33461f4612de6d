import type { ComponentType } from "react";
import type { Role } from "../../schema/generated/graphql.ts";
import type { Viewer } from "./session.ts";

/** A place in the console; `group` and `label` are keys below app.menu and app.pages. */
export interface Place {
  readonly to: string;
  readonly label: string;
  readonly group: "mine" | "issue" | "read" | "registers" | "manage";
  readonly icon: ComponentType;
  readonly visible: (viewer: Viewer) => boolean;
  /** Shown in the bottom bar of a phone. */
  readonly phone?: boolean;
}

export const holds = (viewer: Viewer, ...roles: Role[]): boolean => roles.some((role) => viewer.roles.includes(role));
