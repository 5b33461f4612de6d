import type { Door } from "./database.ts";
import { DomainError } from "./errors.ts";
import type { RoleName, Viewer } from "./viewer.ts";

export type Arguments = Readonly<Record<string, unknown>>;

/** Who may call a root field and through which door. Exactly one per field: a contract test counts them. */
export interface Permission {
  /** ANYONE needs no session; SIGNED_IN any; otherwise one of the roles, in the tenant acted for. */
  readonly allow: "ANYONE" | "SIGNED_IN" | readonly RoleName[];
  /** The doors to try, in order; the first that answers with something wins. */
  readonly doors: readonly Door[] | ((viewer: Viewer, args: Arguments) => readonly Door[]);
  /** "all": the platform door looks beyond one tenant (sign-in, platform administrators). */
  readonly reach?: "all" | "tenant" | ((viewer: Viewer) => "all" | "tenant");
  /** Also open to those whose role is confined to a mass group: the row policies show them that group's rows alone. */
  readonly groups?: true;
  /** Never for programs with an API token: what is a person's own. Acts through the platform door never are (see gate.ts). */
  readonly peopleOnly?: true;
  /** May be used although the password must be changed, or a second factor set up, first. */
  readonly beforePasswordChange?: true;
}

export type Permissions = Readonly<Record<string, Permission>>;

/** Joins the tables of all features; two rows for one field are a mistake in the making. */
export function joinPermissions(...tables: Permissions[]): Permissions {
  const joined: Record<string, Permission> = {};
  for (const table of tables) {
    for (const [field, permission] of Object.entries(table)) {
      if (joined[field] !== undefined) throw new Error(`two permissions for ${field}`);
      joined[field] = permission;
    }
  }
  return joined;
}

/** The gate's word on a role, whatever the place: of the viewer it knows no more than this. */
export function mayCall(viewer: Pick<Viewer, "accountId" | "token" | "roles" | "wholeRoles">, permission: Permission): boolean {
  if (permission.allow === "ANYONE") return true;
  if (viewer.accountId === null) return false;
  if (viewer.token !== null && permission.peopleOnly === true) return false;
  if (permission.allow === "SIGNED_IN") return true;
  const roles = permission.groups === true ? viewer.roles : viewer.wholeRoles;
  return permission.allow.some((role) => roles.has(role));
}

/** Who must first change the password or set up a second factor does nothing else. */
export function checkReady(viewer: Viewer): void {
  if (viewer.mustChangePassword) throw new DomainError("PASSWORD_CHANGE_REQUIRED");
  if (viewer.mustSetUpSecondFactor) throw new DomainError("SECOND_FACTOR_REQUIRED");
}
