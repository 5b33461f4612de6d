export interface Device {
  /** Null when the text names no browser we know. */
  readonly browser: string | null;
  readonly kind: "phone" | "computer";
}

// The first that matches wins: Edge and WeChat also call themselves Chrome, Chrome also calls itself Safari.
const BROWSERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/MicroMessenger/, "微信"],
  [/DingTalk/, "钉钉"],
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/360SE|QIHU/, "360"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
];

/** What a person would call the thing that sent this User-Agent header. */
export function deviceOf(userAgent: string): Device {
  const browser = BROWSERS.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser, kind: /Mobile|Android|iPhone/.test(userAgent) ? "phone" : "computer" };
}
