import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, configTable, environment, loadConfig } from "./config.ts";

describe("configuration", () => {
  it("has a default for everything that is not a secret", () => {
    const config = loadConfig({}, []);
    expect(config).toMatchObject({ port: 4000, host: "127.0.0.1", tls: false, empty: false });
    expect(config.databaseUrl).toBeUndefined();
    expect(config.data).toMatch(/^\/.*data$/);
  });

  it("takes an empty variable for one that is not set", () => {
    expect(loadConfig({ PORT: "", DATABASE_URL: "" }, []).port).toBe(4000);
  });

  it("names every wrong variable in a line of its own", () => {
    const wrong = { PORT: "99999", GONGJIAN_TLS: "yes", LOG_LEVEL: "loud" };
    const lines = ["PORT: must be a whole number from 1 to 65535", "GONGJIAN_TLS: must be true or false"];
    expect(() => loadConfig(wrong, [])).toThrow(ConfigError);
    for (const line of lines) expect(() => loadConfig(wrong, [])).toThrow(line);
    expect(() => loadConfig({}, ["--emty"])).toThrow("unknown argument --emty");
  });

  it("never repeats a secret", () => {
    const secret = { DATABASE_URL: "mysql://me:topsecret@host/db", GONGJIAN_DEMO_PASSWORD: "short1" };
    expect(() => loadConfig(secret, [])).toThrow(/^(?!.*(topsecret|short1))/s);
  });

  it("reads a secret from a file", () => {
    const path = join(mkdtempSync(join(tmpdir(), "gongjian-config-")), "url");
    writeFileSync(path, "postgres://me:secret@host/gongjian\n");
    expect(loadConfig({ DATABASE_URL_FILE: path }, []).databaseUrl).toBe("postgres://me:secret@host/gongjian");
    expect(() => loadConfig({ DATABASE_URL_FILE: "/nowhere/url" }, [])).toThrow("cannot read /nowhere/url");
  });

  it("has single sign-on only where a provider is named wholly, and over TLS unless it is on this machine", () => {
    const named = { OIDC_ISSUER: "https://sso.example", OIDC_CLIENT_ID: "gongjian" };
    expect(loadConfig({}, []).oidc).toBeNull();
    expect(loadConfig(named, []).oidc).toMatchObject({ issuer: "https://sso.example", clientId: "gongjian", name: "单点登录", scope: "openid" });
    expect(() => loadConfig({ OIDC_ISSUER: "https://sso.example" }, [])).toThrow("OIDC_CLIENT_ID: is needed");
    expect(() => loadConfig({ OIDC_CLIENT_ID: "gongjian" }, [])).toThrow("OIDC_ISSUER: is needed");
    expect(() => loadConfig({ ...named, OIDC_ISSUER: "http://sso.example" }, [])).toThrow("OIDC_ISSUER: must begin with https://");
    expect(() => loadConfig({ ...named, OIDC_ISSUER: "http://localhost.example" }, [])).toThrow("OIDC_ISSUER");
    expect(() => loadConfig({ ...named, OIDC_SCOPE: "profile" }, [])).toThrow("OIDC_SCOPE: must contain openid");
    expect(() => loadConfig({ ...named, OIDC_REDIRECT_URI: "https://a.example/elsewhere" }, [])).toThrow("OIDC_REDIRECT_URI");
  });

  it("describes every variable", () => {
    for (const [name, schema] of Object.entries(environment.shape)) {
      expect(schema.description, name).toMatch(/\w/);
      expect(configTable()).toContain(`| \`${name}\` |`);
    }
  });
});
