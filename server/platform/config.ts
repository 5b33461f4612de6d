import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DOORS, type Door } from "./database.ts";
import { StartError } from "./start-error.ts";

const number = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);
const flag = z.enum(["true", "false"], "must be true or false").transform((text) => text === "true");
const url = z.string().regex(/^postgres(ql)?:\/\/[^/]+\/./, "must look like postgres://user:password@host:5432/database");
// Whoever stands on the way to a provider without TLS is every user.
const secureAddress = z
  .string()
  .regex(/^https:\/\/[^/]+|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/, "must begin with https://, or name this machine");
const callbackAddress = z.string().regex(/^https?:\/\/[^/]+\/oidc\/callback$/, "must be an address that ends with /oidc/callback");
const LEVELS = ["trace", "debug", "info", "warn", "error", "silent"] as const;

/** Every variable the server reads. The README's table and the container files are checked against it. */
export const environment = z.object({
  PORT: number(1, 65_535).default(4000).describe("Port of the console and the API"),
  HOST: z.string().default("127.0.0.1").describe("Address to listen on"),
  GONGJIAN_DATA: z.string().default("./data").describe("Folder of the embedded database, files and secrets; relative to the checkout"),
  GONGJIAN_FILES: z
    .string()
    .optional()
    .describe("Folder of uploaded files, otherwise `files` in the data folder; several servers on one database share it"),
  GONGJIAN_CONSOLE: z.string().default("./admin/dist").describe("Folder of the built console; relative to the checkout"),
  DATABASE_URL: url.optional().describe("PostgreSQL to use instead of the embedded one; its user migrates and owns the tables"),
  DATABASE_URL_TENANT: url.optional().describe("Login of the tenant door, where an administrator made the role"),
  DATABASE_URL_ISSUER: url.optional().describe("Login of the issuer door, likewise"),
  DATABASE_URL_OVERSIGHT: url.optional().describe("Login of the oversight door, likewise"),
  DATABASE_URL_PUBLIC: url.optional().describe("Login of the public door, likewise"),
  DATABASE_URL_PLATFORM: url.optional().describe("Login of the platform door, likewise"),
  DATABASE_REPLICA_URL: url.optional().describe("Read replica of DATABASE_URL, for what is read across tenants and by the public"),
  GONGJIAN_DEMO_PASSWORD: z
    .string()
    .min(8, "needs at least 8 characters")
    .optional()
    .describe("Password of the demo accounts; otherwise random and printed"),
  GONGJIAN_VAULT_KEY: z
    .string()
    .min(32, "needs at least 32 characters")
    .optional()
    .describe("Key that seals authenticator secrets, otherwise made in the data folder; several servers on one database share it"),
  GONGJIAN_TLS: flag.default(false).describe("`true` where users come over https: cookies are Secure and HSTS is sent"),
  TRUST_PROXY: flag.default(false).describe("`true` behind a reverse proxy that sets X-Forwarded-For"),
  GONGJIAN_POOL_SIZE: number(2, 200).default(10).describe("Connections per door"),
  GONGJIAN_UPLOAD_MB: number(1, 1024).default(20).describe("Largest file that may be uploaded, in MB"),
  GONGJIAN_COST_PER_MINUTE: number(1_000, 1_000_000_000)
    .default(300_000)
    .describe("What one account may ask in a minute; `extensions.cost` of every answer says what it cost"),
  OIDC_ISSUER: secureAddress.optional().describe("Provider of single sign-on (OpenID Connect), as it names itself; without it there is none"),
  OIDC_CLIENT_ID: z.string().optional().describe("What the provider calls this installation"),
  OIDC_CLIENT_SECRET: z.string().optional().describe("The secret that goes with it"),
  OIDC_REDIRECT_URI: callbackAddress
    .optional()
    .describe("Where the provider sends people back: the console's address and `/oidc/callback`; else from the request"),
  OIDC_NAME: z.string().max(30, "has at most 30 characters").default("单点登录").describe("Text of the button on the sign-in page"),
  OIDC_SCOPE: z
    .string()
    .regex(/(^| )openid( |$)/, "must contain openid")
    .default("openid")
    .describe("What is asked of the provider; only the subject is used"),
  LOG_LEVEL: z
    .enum(LEVELS, `must be one of ${LEVELS.join(", ")}`)
    .default("warn")
    .describe("How much is logged, to stderr"),
});

/** These may stand in a file: NAME_FILE=/run/secrets/name. */
export const SECRETS: readonly string[] = [
  "DATABASE_URL",
  ...DOORS.map((door) => `DATABASE_URL_${door.toUpperCase()}`),
  "DATABASE_REPLICA_URL",
  "GONGJIAN_DEMO_PASSWORD",
  "OIDC_CLIENT_SECRET",
  "GONGJIAN_VAULT_KEY",
];

export class ConfigError extends StartError {}

/** A provider whose accounts may be linked to ours. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Null: as the request came in. */
  readonly redirectUri: string | null;
  readonly name: string;
  readonly scope: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly files: string;
  readonly console: string;
  readonly databaseUrl: string | undefined;
  readonly replicaUrl: string | undefined;
  readonly doorUrls: Readonly<Partial<Record<Door, string>>>;
  readonly demoPassword: string | undefined;
  readonly vaultKey: string | undefined;
  readonly tls: boolean;
  readonly trustProxy: boolean;
  readonly poolSize: number;
  readonly uploadBytes: number;
  readonly costPerMinute: number;
  /** Null: people sign in with a password only. */
  readonly oidc: OidcSettings | null;
  readonly logLevel: (typeof LEVELS)[number];
  /** Begin without demo data: a link to set up the first account is printed. */
  readonly empty: boolean;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

function withFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const merged = { ...env };
  for (const name of SECRETS) {
    const path = env[`${name}_FILE`];
    if (path === undefined || path === "" || (merged[name] ?? "") !== "") continue;
    try {
      merged[name] = readFileSync(path, "utf8").trim();
    } catch {
      throw new ConfigError(`${name}_FILE: cannot read ${path}`);
    }
  }
  return merged;
}

function read(env: NodeJS.ProcessEnv): z.infer<typeof environment> {
  // An empty variable is one that was not set: compose files pass them so.
  const given = Object.fromEntries(Object.entries(withFiles(env)).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}

function oidcOf(values: z.infer<typeof environment>): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = values;
  if (issuer === undefined && clientId === undefined) return null;
  if (issuer === undefined) throw new ConfigError("OIDC_ISSUER: is needed with OIDC_CLIENT_ID");
  if (clientId === undefined) throw new ConfigError("OIDC_CLIENT_ID: is needed with OIDC_ISSUER");
  const { OIDC_CLIENT_SECRET: clientSecret, OIDC_REDIRECT_URI: redirectUri = null, OIDC_NAME: name, OIDC_SCOPE: scope } = values;
  return { issuer, clientId, clientSecret, redirectUri, name, scope };
}

/** Reads and checks environment and arguments; every wrong value is one line that names its variable. */
export function loadConfig(env: NodeJS.ProcessEnv, argv: readonly string[]): Config {
  const unknown = argv.filter((argument) => argument !== "--empty");
  if (unknown.length > 0) throw new ConfigError(`unknown argument ${unknown.join(" ")}; only --empty is known`);
  const values = read(env);
  const doors: Readonly<Record<Door, string | undefined>> = {
    tenant: values.DATABASE_URL_TENANT,
    issuer: values.DATABASE_URL_ISSUER,
    oversight: values.DATABASE_URL_OVERSIGHT,
    public: values.DATABASE_URL_PUBLIC,
    platform: values.DATABASE_URL_PLATFORM,
  };
  const doorUrls: Partial<Record<Door, string>> = {};
  for (const door of DOORS) if (doors[door] !== undefined) doorUrls[door] = doors[door];
  const data = resolve(root, values.GONGJIAN_DATA);
  return {
    port: values.PORT,
    host: values.HOST,
    data,
    files: resolve(root, values.GONGJIAN_FILES ?? join(data, "files")),
    console: resolve(root, values.GONGJIAN_CONSOLE),
    databaseUrl: values.DATABASE_URL,
    replicaUrl: values.DATABASE_REPLICA_URL,
    doorUrls,
    demoPassword: values.GONGJIAN_DEMO_PASSWORD,
    vaultKey: values.GONGJIAN_VAULT_KEY,
    tls: values.GONGJIAN_TLS,
    trustProxy: values.TRUST_PROXY,
    poolSize: values.GONGJIAN_POOL_SIZE,
    uploadBytes: values.GONGJIAN_UPLOAD_MB * 1024 * 1024,
    costPerMinute: values.GONGJIAN_COST_PER_MINUTE,
    oidc: oidcOf(values),
    logLevel: values.LOG_LEVEL,
    empty: argv.includes("--empty"),
  };
}

/** The README's table of variables. */
export function configTable(): string {
  const defaults: Readonly<Record<string, unknown>> = environment.parse({});
  const rows = Object.entries(environment.shape).map(([name, schema]) => {
    const fallback = defaults[name];
    const file = SECRETS.includes(name) ? `; or \`${name}_FILE\`` : "";
    return `| \`${name}\` | ${fallback === undefined ? "" : `\`${String(fallback)}\``} | ${schema.description ?? ""}${file} |`;
  });
  return ["| variable | default | meaning |", "|---|---|---|", ...rows].join("\n");
}
