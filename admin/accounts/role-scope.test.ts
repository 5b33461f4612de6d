import { expect, it } from "vitest";
import { ROLES, rolesToGive, scopeIdPattern, scopesOf } from "./role-scope.ts";

it("every role can be limited to an organization, readers read further first", () => {
  for (const role of ROLES) expect(scopesOf(role)).toContain("TENANT");
  expect(scopesOf("LINE_READER")[0]).toBe("LINE");
  expect(scopesOf("TENANT_OPERATOR")).toEqual(["TENANT"]);
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
