import { createHmac, randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { DOORS, type Door } from "./database.ts";
import { onDisk, StartError } from "./start-error.ts";

const password = z.string().min(32);
const shape = z.object({
  /** Name of the cluster where it cannot lie in the data folder. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  owner: password,
  tenant: password,
  issuer: password,
  oversight: password,
  public: password,
  platform: password,
  /** Seals what the database keeps but must not be able to read. Absent only until the next start of an older folder. */
  vault: password.optional(),
  /** Password of the demo accounts, when it was made here. */
  demo: z.string().optional(),
});
export type Secrets = z.infer<typeof shape>;

const random = (): string => randomBytes(24).toString("hex");

export function saveSecrets(data: string, secrets: Secrets): void {
  const path = join(data, "secrets.json");
  onDisk(data, () => {
    writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  });
}

/** The passwords of the database roles, made at the first start, readable by the owner of the data folder only. */
export function loadSecrets(data: string): Secrets {
  const path = join(data, "secrets.json");
  if (!existsSync(path)) {
    const made = Object.fromEntries(["owner", ...DOORS].map((name) => [name, random()]));
    const secrets = shape.parse({ ...made, id: randomBytes(8).toString("hex") });
    saveSecrets(data, secrets);
    return secrets;
  }
  try {
    const secrets = shape.parse(JSON.parse(readFileSync(path, "utf8")));
    if (process.platform !== "win32") chmodSync(path, 0o600);
    return secrets;
  } catch {
    throw new StartError(`${path} cannot be read or is damaged; put it back from a backup`);
  }
}

/** The key of the vault as it is given, or made in the data folder when it is first wanted. */
export function vaultSecret(data: string, given?: string): string {
  if (given !== undefined) return given;
  const secrets = loadSecrets(data);
  if (secrets.vault !== undefined) return secrets.vault;
  const vault = random();
  saveSecrets(data, { ...secrets, vault });
  return vault;
}

/** A password a person can read aloud: no letters that look alike. */
export function readablePassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const pick = (): string => [...randomBytes(4)].map((byte) => letters[byte % letters.length]).join("");
  return [pick(), pick(), pick(), pick()].join("-");
}

/**
 * Passwords of the doors on a database that an administrator provides. They follow from the owner's, so that
 * any number of servers agree without sharing a file; without one, from the secrets of the data folder.
 */
export function doorPasswords(ownerUrl: string, data: string): Record<Door, string> {
  const owner = decodeURIComponent(new URL(ownerUrl).password);
  if (owner === "") return loadSecrets(data);
  const derive = (door: Door): string => createHmac("sha256", owner).update(`gongjian door ${door}`).digest("hex");
  return {
    tenant: derive("tenant"),
    issuer: derive("issuer"),
    oversight: derive("oversight"),
    public: derive("public"),
    platform: derive("platform"),
  };
}

/** Each door's own connection to the owner's database. */
export function doorUrls(ownerUrl: string, passwords: Readonly<Record<Door, string>>): Record<Door, string> {
  const at = (door: Door): string => {
    const url = new URL(ownerUrl);
    url.username = `gongjian_${door}`;
    url.password = passwords[door];
    return url.href;
  };
  return {
    tenant: at("tenant"),
    issuer: at("issuer"),
    oversight: at("oversight"),
    public: at("public"),
    platform: at("platform"),
  };
}
