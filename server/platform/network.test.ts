import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test("an IPv4 address is a place of its own, however it is written", () => {
  expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
  expect(networkOf("::ffff:203.0.113.7")).toBe("203.0.113.7");
});

test("all addresses of one IPv6 line are one place", () => {
  const place = "2001:db8:0:7::/64";
  for (const address of ["2001:db8:0:7::1", "2001:0DB8:0000:0007:ffff:1:2:3", "2001:db8:0:7:0:0:0:9%eth0"]) expect(networkOf(address)).toBe(place);
  expect(networkOf("2001:db8:0:8::1")).not.toBe(place);
  expect(networkOf("::1")).toBe("0:0:0:0::/64");
});
