import { createHash, randomBytes } from "node:crypto";
import type { Ctx } from "../platform/door.ts";
import { networkOf } from "../platform/network.ts";
import type { Request } from "../platform/request.ts";
import { counted, type Counter } from "../platform/throttle.ts";
import type { Viewer } from "../platform/viewer.ts";
import { setDeviceCookie } from "./session.cookie.ts";

/** Failures in a quarter of an hour: from one known browser, on one account from everywhere else, from one network on any account. */
const PER_DEVICE = 10;
const PER_ACCOUNT = 10;
const PER_NETWORK = 300;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Which counters an attempt is on. A browser from which this account signed in before has one of its own, so that
 * guessing from elsewhere, from however many addresses, locks its owner out nowhere else than there.
 */
async function countersOf(ctx: Ctx, { device, address }: Request["options"], name: string): Promise<Counter[]> {
  const known: unknown[] = await ctx.db.query(
    `select 1 from known_device join sign_in_name on sign_in_name.account_id = known_device.account_id
     where device_hash = $1 and username = $2`,
    [digest(device), name],
  );
  if (known.length > 0) return [{ key: `device ${digest(`${device} ${name}`).toString("base64url")}`, points: PER_DEVICE }];
  return [
    { key: `account ${digest(name).toString("base64url")}`, points: PER_ACCOUNT },
    { key: `network ${networkOf(address)}`, points: PER_NETWORK },
  ];
}

/** The browser is known to this account from now on. A cookie nobody here has given out is replaced. */
export async function rememberDevice(ctx: Ctx, request: Request, { accountId }: Pick<Viewer, "accountId">): Promise<void> {
  const given: unknown[] = await ctx.db.query("select 1 from known_device where device_hash = $1 limit 1", [digest(request.options.device)]);
  const device = given.length > 0 ? request.options.device : randomBytes(32).toString("base64url");
  await ctx.db.query(
    `insert into known_device (device_hash, account_id, seen_at) values ($1, $2, $3)
     on conflict (device_hash, account_id) do update set seen_at = excluded.seen_at`,
    [digest(device), accountId, ctx.clock.now()],
  );
  setDeviceCookie(request, device);
}

/** Stands before every way of proving who one is by name: whatever fails in `work` counts as a failed sign-in. */
export async function guardSignIn<T>(ctx: Ctx, request: Request, username: string, work: () => Promise<T>): Promise<T> {
  const counters = await countersOf(ctx, request.options, username.trim().toLowerCase());
  return counted(request.options.throttle, counters, work, () => true);
}

/**
 * The same for somebody signed in who changes the password: a borrowed session does not guess it either. Other browsers
 * are unknown from then on, whoever sat before them.
 */
export async function guardPassword(ctx: Ctx, request: Request, work: () => Promise<void>): Promise<void> {
  const { accountId, sessionId } = request.viewer;
  const counter = { key: `password ${sessionId ?? ""}`, points: PER_DEVICE };
  await counted(request.options.throttle, [counter], work, (code) => code === "PASSWORD_WRONG");
  await ctx.db.query("delete from known_device where account_id = $1 and device_hash <> $2", [accountId, digest(request.options.device)]);
  await rememberDevice(ctx, request, request.viewer);
}
