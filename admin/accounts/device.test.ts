import { expect, it } from "vitest";
import { deviceOf } from "./device.ts";

it("names the browser people see, not the ones it claims to be", () => {
  expect(deviceOf("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0")).toEqual({
    browser: "Edge",
    kind: "computer",
  });
  expect(deviceOf("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0")).toEqual({
    browser: "微信",
    kind: "phone",
  });
  expect(deviceOf("curl/8.5")).toEqual({ browser: null, kind: "computer" });
});
