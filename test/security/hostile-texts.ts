import fc from "fast-check";

const TEXTS: readonly string[] = [
  "",
  " ",
  "\0",
  "a\0b",
  "\ud800",
  "a\udc00b",
  "\u202etxt.exe",
  "\u200b\u200d\ufeff",
  "𠮷野家 👨‍👩‍👧",
  "２０２６－１１－１５",
  "%",
  "_%\\_",
  "\\",
  "'; drop table account; --",
  "' or '1'='1",
  "$1 $$ ${7*7} {{7*7}} %{name}",
  '=cmd|"/c calc"!A1',
  "\t+1",
  "\r\nSet-Cookie: session=1",
  "<script>alert(1)</script>",
  "../../../etc/passwd",
  "__proto__",
  "constructor",
  "null",
  "NaN",
  "1e309",
  "2026-02-30",
  "2026-10-20",
  "9999-12-31",
  "0000-00-00",
  "-271821-04-20T00:00:00.000Z",
  "+275760-09-13T00:00:00.000Z",
  "0001-01-01T00:00:00Z",
  "00000000-0000-0000-0000-000000000000",
  "019394f0-0000-7000-8000-000000000000",
  "eyJhIjoxfQ",
  Buffer.from(JSON.stringify(["id", { toString: 1 }, "\0"])).toString("base64url"),
  Buffer.from(JSON.stringify(["dueOn", "infinity", "nonsense"])).toString("base64url"),
  "x".repeat(201),
  "汉".repeat(20_000),
];

const NUMBERS: readonly number[] = [
  0, -1, 1, 5, 25, 100, 101, 500, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, -0, 1e300, 9_007_199_254_740_992,
];

export const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }));
/** Texts that PostgreSQL can hold, strange as they are. */
export const storable = fc.constantFrom(...TEXTS.filter((one) => one.isWellFormed() && !one.includes("\0")));
export const number = fc.constantFrom(...NUMBERS);
/** Any JSON, also where something else belongs. */
export const anything = fc.oneof(text, number, fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(null, true, [], {}, [[[[]]]], { __proto__: null }));

/** Changes a text in one place: something cut out, doubled, or put in. */
export const broken = (whole: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(Math.max(0, whole.length)),
      fc.nat(30),
      fc.oneof(text, fc.constantFrom("{", "}", "(", ")", "@", "...", "$", "!", '"""', "\\u{110000}", ":")),
    )
    .map(([at, length, put]) =>
      length % 3 === 0
        ? whole.slice(0, at) + whole.slice(at + length)
        : length % 3 === 1
          ? whole.slice(0, at + length) + whole.slice(at)
          : whole.slice(0, at) + put + whole.slice(at),
    );
