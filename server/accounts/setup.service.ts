import { createHash, randomBytes } from "node:crypto";
import type { App } from "../app.ts";
import { DomainError } from "../platform/errors.ts";
import type { Ctx } from "../platform/door.ts";
import { systemViewer } from "../platform/viewer.ts";
import { makeDistrict } from "../organizations/district.service.ts";
import { createAccount } from "./account.service.ts";
import { checkPassword, type Client, startSession } from "./session.service.ts";

const HOURS = 24;
const digest = (token: string): Buffer => createHash("sha256").update(token).digest();

/** A path with a token that works once, for 24 hours, while there is no organization yet. */
export async function createSetupLink(app: App): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await app.asSystem("platform", (ctx) =>
    ctx.db.query("insert into setup_token (token_hash, expires_at) values ($1, $2)", [
      digest(token),
      new Date(ctx.clock.now().getTime() + HOURS * 3_600_000),
    ]),
  );
  return `/#/setup?token=${token}`;
}

export interface SetupValues {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly districtCode: string;
}

/** Makes the district with its organizations from the divisions, and the first administrator. Returns a session token. */
export async function completeSetup(ctx: Ctx, token: string, input: SetupValues, client: Client): Promise<string> {
  const used: unknown[] = await ctx.db.query(
    "update setup_token set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning 1 as one",
    [digest(token), ctx.clock.now()],
  );
  const rows = Array.isArray(used[0]) ? used[0] : used;
  if (rows.length === 0) throw new DomainError("SETUP_TOKEN_INVALID");
  checkPassword(input.password);
  // Nobody has rights yet who could give them: the link is the right, and the system acts on it.
  const system: Ctx = { ...ctx, viewer: systemViewer() };
  const district = await makeDistrict(system, input.districtCode);
  const account = await createAccount(system, {
    username: input.username,
    name: input.name,
    tenantId: district.id,
    password: input.password,
    mustChange: false,
    reason: "初始化",
    roles: ["PLATFORM_ADMIN", "TENANT_ADMIN", "AUDITOR"],
  });
  return startSession(ctx, { accountTenantId: account.tenantId, accountId: account.id, tenantId: district.id }, client);
}
