import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { office, photo, talkativePng } from "./files.ts";
import { type Operation, operations } from "./hostile-operations.ts";
import { anything, broken, text } from "./hostile-texts.ts";

/** One request as it goes over the wire; who sends it is an index of the test's people, 0 being a stranger. */
export interface Hostile {
  readonly who: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Written to the socket as it stands, instead of all the above. */
  readonly raw?: Buffer;
}

const JSON_TYPE = { "content-type": "application/json" };

function post(body: string | Buffer, headers: Record<string, string> = JSON_TYPE): Omit<Hostile, "who"> {
  return { method: "POST", path: "/graphql", headers, body: Buffer.from(body) };
}

type Request = fc.Arbitrary<Omit<Hostile, "who">>;

/** A header may hold no line break; everything else that HTTP lets through is tried. */
const headerValue = text.map((value) =>
  Buffer.from(value, "utf8")
    .toString("latin1")
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, "")
    .slice(0, 4_000),
);

const CONTENT_TYPES = [
  "application/json",
  "application/json; charset=utf-16",
  "application/graphql",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "text/plain",
  "application/graphql-response+json",
  "json",
  ";;;",
  "",
];

const ODD_HEADERS = [
  "accept",
  "accept-language",
  "x-request-id",
  "idempotency-key",
  "cookie",
  "authorization",
  "x-forwarded-for",
  "x-http-method-override",
  "origin",
  "referer",
  "range",
  "if-none-match",
  "content-encoding",
  "user-agent",
  "x-apollo-operation-name",
];

function overHttp(operation: fc.Arbitrary<Operation>): Request {
  const plain = operation.map((one) => post(JSON.stringify(one)));
  const batched = fc.array(operation, { maxLength: 30 }).map((many) => post(JSON.stringify(many)));
  const headed = fc
    .tuple(operation, fc.dictionary(fc.constantFrom(...ODD_HEADERS), headerValue, { maxKeys: 4 }))
    .map(([one, headers]) => post(JSON.stringify(one), { ...JSON_TYPE, ...headers }));
  const typed = fc.tuple(operation, fc.constantFrom(...CONTENT_TYPES)).map(([one, type]) => post(JSON.stringify(one), { "content-type": type }));
  // What a form of another site can send: no custom header, one of three types.
  const foreign = fc
    .tuple(operation, fc.constantFrom("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"))
    .map(([one, type]) => post(JSON.stringify(one), { "content-type": type, origin: "https://evil.example", "sec-fetch-site": "cross-site" }));
  const got = fc
    .tuple(operation, fc.constantFrom("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"), fc.boolean())
    .map(([one, method, preflighted]): Omit<Hostile, "who"> => {
      const query = (typeof one.query === "string" ? one.query : (JSON.stringify(one.query) ?? "")).toWellFormed().slice(0, 6_000);
      const variables = JSON.stringify(one.variables ?? {}).slice(0, 4_000);
      const search = `query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;
      return { method, path: `/graphql?${search}`, headers: preflighted ? { "apollo-require-preflight": "1" } : {} };
    });
  const bytes = fc
    .oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(Buffer.from('{"query":"{ viewer { locale } }\xff\xfe"}', "latin1")))
    .map((body) => post(Buffer.from(body)));
  const nested = fc.constantFrom("[", '{"a":').map((one) => post(one.repeat(100_000)));
  const notQuite = operation.chain((one) => broken(JSON.stringify(one))).map((body) => post(body));
  return fc.oneof(
    { weight: 24, arbitrary: plain },
    batched,
    { weight: 2, arbitrary: headed },
    typed,
    foreign,
    { weight: 2, arbitrary: got },
    bytes,
    nested,
    notQuite,
  );
}

const PATHS = [
  "/files/",
  "/files/%00",
  "/files/../../etc/passwd",
  "/files/019394f0-0000-7000-8000-000000000000?assignment=%00",
  "/exports/",
  "/exports/assignments.xlsx",
  "/exports/pivot.xlsx",
  "/exports/matrix.xlsx",
  "/assets/..%2f..%2fpackage.json",
  "/..%5c..%5cpackage.json",
  "/%",
  "/%ff%fe",
  "/%00",
  "/.env",
  "//evil.example/",
  "/\\evil",
  "http://evil.example/graphql",
  "*",
  "/health/ready",
  "/version",
  "/index.html",
  `/${"a/".repeat(2_000)}`,
];

const visited: Request = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.constantFrom("GET", "HEAD", "POST", "DELETE", "TRACE", "PROPFIND"),
    fc.dictionary(
      fc.constantFrom("filter", "input", "taskId", "view", "assignment"),
      fc.oneof(
        text,
        anything.map((value) => JSON.stringify(value)),
      ),
    ),
  )
  .map(([path, method, search]) => {
    const query = Object.entries(search).map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed().slice(0, 2_000))}`);
    return { method, path: query.length === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${query.join("&")}`, headers: {} };
  });

const FILTERS = ["dueOn", "effectiveDueOn", "state", "taskId", "q", "id", "issuerId", "createdAt", "own", "kind"];
const exported: Request = fc
  .tuple(
    fc.constantFrom("assignments", "pivot", "matrix"),
    fc.dictionary(fc.constantFrom(...FILTERS), fc.dictionary(fc.constantFrom("eq", "in", "gte", "lte"), anything)),
    fc.constantFrom("RECEIVED", "ISSUED", "OVERSEEN", "x"),
  )
  .map(([sheet, filter, view]) => {
    const told = encodeURIComponent(JSON.stringify(filter).toWellFormed().slice(0, 3_000));
    return { method: "GET", path: `/exports/${sheet}.xlsx?view=${view}&filter=${told}&input=${told}`, headers: {} };
  });

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const CONTENTS: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.from("<svg onload=alert(1)>"),
  Buffer.from("MZ\x90\0"),
  Buffer.from("%PDF-1.7\n%\xff\xff"),
  Buffer.from("PK\x03\x04"),
  Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1"),
  PNG,
  photo(6),
  talkativePng(),
  office("docx"),
  office("xlsx", [{ name: "../../../etc/passwd", content: Buffer.from("x"), declared: 4_294_967_295 }]),
];

const content = fc.oneof(
  fc.constantFrom(...CONTENTS),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.tuple(fc.constantFrom(...CONTENTS), fc.nat(2_000), fc.uint8Array({ maxLength: 20 })).map(([bytes, at, put]) => {
    const changed = Buffer.from(bytes);
    changed.set(put.slice(0, Math.max(0, changed.length - (at % (changed.length + 1)))), at % (changed.length + 1));
    return at % 3 === 0 ? changed.subarray(0, at) : changed;
  }),
);

const uploaded: Request = fc
  .tuple(content, text, fc.constantFrom(".png", ".pdf", ".txt", ".docx", ".xlsx", ".svg", ".exe", "", "/../x.txt", ".csv"), fc.nat(9))
  .map(([bytes, name, extension, fault]) => {
    const filename = `${name.slice(0, 3_000)}${extension}`.replace(/[\r\n"]/g, "");
    const boundary = fault === 0 ? "other" : "bound";
    const head = Buffer.from(`--bound\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: image/png\r\n\r\n`);
    const tail = Buffer.from(fault === 1 ? "" : "\r\n--bound--\r\n");
    const headers: Record<string, string> = { "content-type": `multipart/form-data; boundary=${boundary}` };
    if (fault !== 2) headers["x-gongjian"] = "1";
    return { method: "POST", path: "/files", headers, body: Buffer.concat([head, bytes, tail]) };
  });

const RAW = [
  "GET / HTTP/1.1\r\n\r\n",
  "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
  "POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n",
  "GET / HTTP/9.9\r\n\r\n",
  "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
  `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(70_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${"X: a\r\n".repeat(3_000)}\r\n`,
  "GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET //[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
  "POST /files HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc",
];

const raw: Request = fc.constantFrom(...RAW).map((bytes) => ({ method: "RAW", path: "", headers: {}, raw: Buffer.from(bytes, "latin1") }));

/** Everything a hostile client may send, mostly operations, from any of so many people. */
export function hostileRequests(schema: GraphQLSchema, about: { ids: readonly string[]; people: number }): fc.Arbitrary<Hostile> {
  const request = fc.oneof(
    { weight: 30, arbitrary: overHttp(operations(schema, about.ids)) },
    { weight: 3, arbitrary: visited },
    { weight: 3, arbitrary: exported },
    { weight: 4, arbitrary: uploaded },
    { weight: 1, arbitrary: raw },
  );
  return fc.tuple(request, fc.nat(about.people)).map(([one, who]) => ({ ...one, who }));
}
