import type { Request } from "../platform/request.ts";
import { COOKIE } from "./session.service.ts";

/** Says which browser it is, to nobody but the counters of failed sign-ins; it opens nothing. */
export const DEVICE_COOKIE = "gongjian_device";
const DEVICE_SECONDS = 180 * 86_400;

const written = (value: string, secure: boolean): string => `${value}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

/** Set-Cookie for the session's token; null takes it away. */
export function sessionCookie(token: string | null, secure: boolean): string {
  return written(token === null ? `${COOKIE}=; Max-Age=0` : `${COOKIE}=${token}`, secure);
}

export function setSessionCookie(request: Request, token: string | null): void {
  request.reply.setCookies.push(sessionCookie(token, request.options.secure));
}

export function setDeviceCookie(request: Request, device: string): void {
  request.reply.setCookies.push(written(`${DEVICE_COOKIE}=${device}; Max-Age=${DEVICE_SECONDS}`, request.options.secure));
}
