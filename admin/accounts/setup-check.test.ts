import { expect, it } from "vitest";
import { NO_ANSWERS, setupFaults, setupToken } from "./setup-check.ts";

const good = {
  districtCode: "341802",
  username: "admin",
  name: "李梅",
  password: "ten letters",
  repeat: "ten letters",
};

it("good answers have no fault, no answers have one for each field asked", () => {
  expect(setupFaults(good)).toEqual({});
  expect(Object.keys(setupFaults(NO_ANSWERS))).toEqual(["districtCode", "username", "name", "password"]);
});

it("a password counts characters, and must be given twice alike", () => {
  expect(setupFaults({ ...good, password: "密码密码密码密码密码", repeat: "密码密码密码密码密码" })).toEqual({});
  expect(setupFaults({ ...good, repeat: "ten letter" })).toEqual({ repeat: "setup.repeatDiffers" });
});

it("the token comes from the link, and only a whole one counts", () => {
  expect(setupToken("?token=abc")).toBe("abc");
  expect(setupToken("?token=")).toBeNull();
  expect(setupToken("")).toBeNull();
});
