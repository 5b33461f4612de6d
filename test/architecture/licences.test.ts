import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { find, type Lock, readLock } from "./lock-file.ts";

/** Licences that ask for no more than their own text and name. Another one is a decision, not a version bump. */
const ALLOWED: ReadonlySet<string> = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Unlicense",
  "BlueOak-1.0.0",
  "Zlib",
]);

/** Packages that say it only in their LICENSE file, which was read. */
const READ: Readonly<Record<string, string>> = {
  "node_modules/busboy": "MIT",
  "node_modules/streamsearch": "MIT",
  "node_modules/css-mediaquery": "BSD-3-Clause",
};

/** What the built console contains, although the server installs without it. */
const CONSOLE = ["react-admin", "react", "react-dom", "react-router-dom", "ra-i18n-polyglot", "ra-language-english", "@tanstack/react-query"];
const MUI = ["@mui/material", "@mui/icons-material", "@mui/x-tree-view"];

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = z.looseObject({ license: z.string().optional(), dependencies: z.record(z.string(), z.string()).optional() });

function manifestOf(place: string): z.infer<typeof manifest> {
  const path = `${root}${place}/package.json`;
  return existsSync(path) ? manifest.parse(JSON.parse(readFileSync(path, "utf8"))) : {};
}

/** Everything that reaches an installation: what the server runs with, and what the console is built from. */
function shipped(lock: Lock): Set<string> {
  const places = new Set(Object.keys(lock.packages).filter((place) => place !== "" && lock.packages[place]?.dev !== true));
  const open = [...CONSOLE, ...MUI].map((name) => `node_modules/${name}`);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    for (const name of Object.keys(manifestOf(place).dependencies ?? {})) {
      const found = find(lock, place, name);
      if (found !== undefined) open.push(found);
    }
  }
  return places;
}

/** `(A OR B)` is allowed when one of them is, `(A AND B)` when all are. */
function isAllowed(licence: string): boolean {
  const words = licence.replace(/[()]/g, "");
  return words.includes(" OR ") ? words.split(" OR ").some(isAllowed) : words.split(" AND ").every((one) => ALLOWED.has(one));
}

test("everything that is shipped has a licence that we know and may use", () => {
  const lock = readLock();
  const places = shipped(lock);
  expect(places.size).toBeGreaterThan(200);
  const licences = [...places].map((place) => {
    const locked = lock.packages[place]?.["license"];
    const told = typeof locked === "string" ? locked : (manifestOf(place).license ?? "none");
    return { place, licence: READ[place] ?? told };
  });
  expect(licences.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});
