import { request } from "node:http";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CONTENT, drafted, must, published } from "../commitments.ts";
import { type Client, World } from "../world.ts";

let world: World;
let writer: Client;
let vetter: Client;
let tenantId: string;

async function get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${world.app.url}${path}`, { headers, redirect: "manual" });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** A minute later, when pages are made anew. */
function later(): void {
  world.clock.set(new Date(world.clock.now().getTime() + 61_000));
}

beforeAll(async () => {
  world = await World.start();
  writer = await world.person("周王镇工会");
  vetter = await world.person("周王镇工会");
  tenantId = (await world.organization("周王镇工会")).id;
});

afterAll(() => world.stop());

test("shows what was published by place and line, no draft, no member's, no name of a person, no script, no cookie", async () => {
  await drafted(writer, { title: "尚在起草" });
  await published(writer, vetter, { subjectKind: "MEMBER", memberName: "张三丰", title: "个人承诺" });
  await published(writer, vetter, { title: "为<b>一千名</b>职工体检", body: `<script>alert("x")</script>` });
  const { status, text, headers } = await get("/public");
  expect([status, headers.get("content-type"), headers.get("set-cookie")]).toEqual([200, "text/html; charset=utf-8", null]);
  expect(text).toContain("为&lt;b&gt;一千名&lt;/b&gt;职工体检");
  expect(text).not.toMatch(/尚在起草|个人承诺|张三丰|经办|<script|<b>/);
  expect(headers.get("content-security-policy")).toContain("script-src 'self'");
  const place = (await world.organization("周王镇工会")).divisionCode.slice(0, 9);
  const found = await Promise.all(
    [`territory=${place}`, "territory=341802999", "line=UNION", "line=WOMEN", "kind=IMMEDIATE", "q=tijian", "q=nothing", `tenant=${tenantId}`].map(
      async (query) => [query.split("=")[0], (await get(`/public?${query}`)).text.includes("职工体检")],
    ),
  );
  expect(found).toEqual([
    ["territory", true],
    ["territory", false],
    ["line", true],
    ["line", false],
    ["kind", false],
    ["q", true],
    ["q", false],
    ["tenant", true],
  ]);
  expect((await get("/public", { "accept-language": "en" })).text).toContain("Public commitments");
});

test("shows a commitment with every version and its cause; what is being revised is not shown; what was taken back is gone", async () => {
  let seen = await published(writer, vetter, { title: "第一版承诺" });
  const path = `/public/commitments/${seen.id}`;
  seen = await must(writer, "reviseCommitment", {
    id: seen.id,
    version: seen.version,
    input: { ...CONTENT, title: "第二版承诺", cause: "扩大范围" },
  });
  const before = await get(path);
  expect(before.text).toContain("第一版承诺");
  expect(before.text).toContain("修订中");
  expect(before.text).not.toMatch(/第二版承诺|扩大范围/);
  seen = await must(vetter, "publishCommitment", { id: seen.id, version: seen.version });
  expect((await get(path)).text).not.toContain("第二版承诺");
  later();
  const after = await get(path);
  for (const text of ["第二版承诺", "修订原因：扩大范围", "历史版本", "第一版承诺"]) expect(after.text).toContain(text);
  await must(vetter, "withdrawPublicCommitment", { id: seen.id, version: seen.version, reason: "内容有误" });
  later();
  const gone = await get(path);
  expect([gone.status, gone.text.includes("承诺内容")]).toEqual([404, false]);
  expect((await get("/public")).text).not.toContain("第二版承诺");
});

test("a page is made once a minute and answered 304 when it has not changed; what does not exist is told in words", async () => {
  later();
  const first = await get("/public");
  expect(first.headers.get("cache-control")).toBe("public, max-age=60");
  const tag = first.headers.get("etag") ?? "";
  expect((await get("/public", { "if-none-match": tag })).status).toBe(304);
  await published(writer, vetter, { title: "刚刚公开" });
  expect((await get("/public")).headers.get("etag")).toBe(tag);
  later();
  expect((await get("/public")).text).toContain("刚刚公开");
  const paths = ["/public/x", "/public/commitments/x", `/public/commitments/${tenantId}`, "/public/boards/x/y", `/public/boards/${writer.accountId}`];
  for (const path of paths) {
    const { status, text } = await get(path);
    expect([path, status, text.includes("没有找到这一页")]).toEqual([path, 404, true]);
  }
  expect((await get("/public/style.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
  const odd = await get("/public?page=-1&territory='&line=constructor&kind=__proto__&tenant=x&q=%25%27");
  expect(odd.status).toBe(200);
});

test("a board to hang up has what is still to be kept and a code that leads to the list", async () => {
  const { status, text } = await get(`/public/boards/${tenantId}`);
  expect(status).toBe(200);
  expect(text).toContain("公开承诺公示牌");
  expect(text).toContain("<svg");
  expect(text).toContain(`/public?tenant=${tenantId}`);
  const forged = await new Promise<string>((done, fail) => {
    const asking = request(`${world.app.url}/public/boards/${tenantId}`, { headers: { host: 'evil.example"><script>' } }, (response) => {
      response.setEncoding("utf8");
      let body = "";
      response.on("data", (part: string) => (body += part)).on("end", () => done(body));
    });
    asking.on("error", fail).end();
  });
  expect(forged).not.toMatch(/evil|<script/);
});

test("through the public door the row policies alone show what is published, and no column of people", async () => {
  const client = new pg.Client({ connectionString: world.database.urls.public });
  await client.connect();
  try {
    await client.query("begin");
    for (const [name, value] of [
      ["tenant", tenantId],
      ["groups", "{}"],
      ["within", "{}"],
      ["reach", "tenant"],
    ])
      await client.query("select set_config($1, $2, true)", [`app.${name}`, value]);
    const { rows } = await client.query<{ subject_kind: string; state: string; number: number }>(
      "/* cross-tenant */ select subject_kind, state, number from commitment",
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ subject_kind, state, number }) => subject_kind === "MEMBER" || state === "WITHDRAWN" || number === 0)).toEqual([]);
    for (const sql of [
      "select hand_ids from commitment",
      "select vetted_by_name from commitment_version",
      "select 1 from commitment_draft",
      "select 1 from commitment_opinion",
      "select 1 from commitment_note",
      "update commitment set progress = 1",
    ]) {
      await client.query("savepoint one");
      await expect(client.query(`/* cross-tenant */ ${sql}`)).rejects.toThrow(/permission denied/);
      await client.query("rollback to one");
    }
  } finally {
    await client.end();
  }
});

test("who searches without end is told to wait, in words; pages that are kept are still shown", async () => {
  const kept = await get("/public?line=UNION");
  let refused: Awaited<ReturnType<typeof get>> | undefined;
  for (let turn = 0; turn < 60 && refused === undefined; turn++) {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => get(`/public?q=${turn}x${index}`)));
    refused = answers.find(({ status }) => status === 429);
  }
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect([refused?.headers.get("content-type"), refused?.text]).toEqual(["text/html; charset=utf-8", expect.stringContaining("操作过于频繁")]);
  expect((await get("/public?line=UNION")).text).toBe(kept.text);
});
