import { isIPv4, isIPv6 } from "node:net";

/** The four groups that name somebody's IPv6 network, written out. */
function prefixOf(address: string): string {
  const [head = "", tail] = address.split("%")[0]?.split("::", 2) ?? [];
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => "0"), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** What counts as one place on the net: an IPv4 address, or the /64 of an IPv6 address, of which one line has 2⁶⁴. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  return isIPv6(address) ? `${prefixOf(address)}::/64` : address.slice(0, 64);
}
