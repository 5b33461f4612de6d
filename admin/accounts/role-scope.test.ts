import { expect, it } from "vitest";
import { ROLES, rolesToGive, scopeChosen, scopeIdPattern, scopesOf } from "./role-scope.ts";

it("every role can be limited to an organization, readers read further first", () => {
  for (const role of ROLES) expect(scopesOf(role)).toContain("TENANT");
  expect(scopesOf("LINE_READER")[0]).toBe("LINE");
  expect(scopesOf("TENANT_OPERATOR")).toEqual(["TENANT", "GROUP"]);
  expect(scopesOf("TENANT_ADMIN")).toEqual(["TENANT"]);
});

it("an organization's administrator gives no role that reaches beyond it", () => {
  expect(rolesToGive(["TENANT_ADMIN"])).not.toContain("DISTRICT_READER");
  expect(rolesToGive(["TENANT_ADMIN", "PLATFORM_ADMIN"])).toEqual(ROLES);
});

it("a territory is a division code of 6, 9 or 12 digits", () => {
  expect(scopeIdPattern("TERRITORY")?.test("341802106")).toBe(true);
  expect(scopeIdPattern("TERRITORY")?.test("3418021")).toBe(false);
  expect(scopeIdPattern("TENANT")).toBeNull();
});

it("a role keeps its usual scope until another is picked, and names the line or territory it means", () => {
  expect(scopeChosen("LINE_READER", { line: "UNION", territory: "341802" })).toEqual({ scope: "LINE", scopeId: "UNION" });
  expect(scopeChosen("TERRITORY_READER", { line: "UNION", territory: "341802" })).toEqual({ scope: "TERRITORY", scopeId: "341802" });
  expect(scopeChosen("LINE_READER", { scopes: { LINE_READER: "TENANT" }, line: "UNION" })).toEqual({ scope: "TENANT", scopeId: undefined });
  expect(scopeChosen("ISSUER", { scopes: { LINE_READER: "LINE" } })).toEqual({ scope: "TENANT", scopeId: undefined });
});
