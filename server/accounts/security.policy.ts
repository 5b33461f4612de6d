import type { Permissions } from "../platform/permission.ts";
import { admin, self } from "./account.policy.ts";

const anyone = { allow: "ANYONE", doors: ["platform"], reach: "all", beforePasswordChange: true } as const;
/** Also before a second factor was set up: this is how. */
const leading = self;
const own = { allow: "SIGNED_IN", doors: ["platform"], reach: "all" } as const;
const platform = { allow: ["PLATFORM_ADMIN"], doors: ["platform"], reach: "all" } as const;

/** Second factors and identities at a provider of single sign-on. */
export const securityPermissions: Permissions = {
  signInOptions: anyone,
  confirmSignIn: anyone,
  accountSecurity: leading,
  beginSecondFactor: leading,
  confirmSecondFactor: leading,
  renewRecoveryCodes: own,
  removeSecondFactor: own,
  beginIdentityLink: own,
  unlinkIdentity: own,
  resetSecondFactor: admin,
  registerIdentity: admin,
  revokeIdentity: admin,
  secondFactorRoles: platform,
  setSecondFactorRoles: platform,
};
