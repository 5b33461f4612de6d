import { createHash } from "node:crypto";
import { EncryptJWT, errors, type JWTPayload, jwtDecrypt } from "jose";

/** What a sealed text is for and whose it is; it opens for the same answers only. */
export interface Seal {
  readonly purpose: string;
  readonly subject: string;
}

/** Keeps texts that must come back as they were: encrypted and authenticated with one key of the data folder. */
export interface Vault {
  /** Names the key without telling it. */
  readonly keyId: string;
  seal(seal: Seal, claims: JWTPayload, expiresAt?: Date): Promise<string>;
  /** The claims, or null when it was sealed for something else, with another key, or is too old. */
  open(seal: Seal, sealed: string, now: Date): Promise<JWTPayload | null>;
}

export function createVault(secret: string): Vault {
  const key = createHash("sha256").update(`gongjian vault ${secret}`).digest();
  const keyId = createHash("sha256").update(key).digest("hex").slice(0, 16);
  return {
    keyId,
    seal({ purpose, subject }, claims, expiresAt) {
      const sealing = new EncryptJWT(claims).setProtectedHeader({ alg: "dir", enc: "A256GCM" }).setAudience(purpose).setSubject(subject);
      return (expiresAt === undefined ? sealing : sealing.setExpirationTime(expiresAt)).encrypt(key);
    },
    async open({ purpose, subject }, sealed, now) {
      try {
        const options = { audience: purpose, subject, currentDate: now, keyManagementAlgorithms: ["dir"] };
        return (await jwtDecrypt(sealed, key, options)).payload;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}
