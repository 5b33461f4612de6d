import * as client from "openid-client";
import type { OidcSettings } from "../platform/config.ts";
import { DomainError } from "../platform/errors.ts";
import type { Logger } from "../platform/log.ts";
import type { Outside } from "./identity.service.ts";

/** Seconds to wait for the provider. */
const PATIENCE = 8;
/** What the provider says about itself is asked for anew after an hour, and after a failure not before five seconds. */
const KEPT_MS = 3_600_000;
const FAILED_MS = 5_000;

/** What must come back with the answer, kept by the browser that left (sealed). */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** One provider of single sign-on: authorization code with PKCE, state and nonce. */
export interface Provider {
  readonly settings: OidcSettings;
  /** Where to send the browser. Throws PROVIDER_UNAVAILABLE. */
  depart(redirectUri: string): Promise<{ url: string; departure: Departure }>;
  /** Who came back. Throws PROVIDER_UNAVAILABLE, or PROVIDER_REFUSED for an answer that is not for this departure. */
  arrive(search: string, departure: Departure): Promise<Outside>;
}

function discover(settings: OidcSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  // The key that signed is checked too, although the answer comes straight from the provider.
  const execute = [client.enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [client.allowInsecureRequests] : [])];
  return client.discovery(new URL(issuer), clientId, clientSecret, clientSecret === undefined ? client.None() : undefined, {
    execute,
    timeout: PATIENCE,
  });
}

function unavailable(log: Logger, error: unknown): never {
  log.warn({ error: String(error), cause: error instanceof Error ? String(error.cause) : "" }, "the provider of single sign-on did not answer");
  throw new DomainError("PROVIDER_UNAVAILABLE");
}

/** What openid-client says of a provider that is away or broken. */
const AWAY: readonly unknown[] = ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON"];

/** An answer that was refused by rule, and not a provider that could not be reached. */
function isRefusal(error: unknown): boolean {
  if (error instanceof client.ClientError) return !AWAY.includes(error.code);
  return error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError;
}

/** What the provider says about itself, asked for when it is wanted: a provider that is away stops nothing else. */
function lateDiscovery(settings: OidcSettings, log: Logger): () => Promise<client.Configuration> {
  let known: { readonly until: number; readonly asked: Promise<client.Configuration> } | null = null;
  return () => {
    const now = performance.now();
    if (known !== null && now < known.until) return known.asked;
    const asked = discover(settings).catch((error: unknown) => unavailable(log, error));
    known = { until: now + KEPT_MS, asked };
    asked.catch(() => {
      known = { until: performance.now() + FAILED_MS, asked };
    });
    return asked;
  };
}

export function createProvider(settings: OidcSettings, log: Logger): Provider {
  const configuration = lateDiscovery(settings, log);
  return {
    settings,
    async depart(redirectUri) {
      const about = await configuration();
      const departure = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        redirectUri,
      };
      const url = client.buildAuthorizationUrl(about, {
        redirect_uri: redirectUri,
        scope: settings.scope,
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, departure };
    },
    async arrive(search, { state, nonce, verifier, redirectUri }) {
      const about = await configuration();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await client.authorizationCodeGrant(about, new URL(`${redirectUri}${search}`), checks).catch((error: unknown) => {
        if (!isRefusal(error)) return unavailable(log, error);
        log.info({ error: String(error) }, "an answer of the provider of single sign-on was refused");
        throw new DomainError("PROVIDER_REFUSED");
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new DomainError("PROVIDER_REFUSED");
      return { issuer: claims.iss, subject: claims.sub };
    },
  };
}
