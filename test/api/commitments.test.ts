import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replayStates } from "../../server/events/replay.service.ts";
import { must as mustDo, opened } from "../acts.ts";
import { act, type Commitment, CONTENT, drafted, look, must, published } from "../commitments.ts";
import { type Client, dig, World } from "../world.ts";

const of = ({ id, version }: Commitment): { id: string; version: number } => ({ id, version });
const total = (client: Client, view: string): Promise<number> =>
  client.get("query ($view: CommitmentView) { commitments(view: $view) { total } }", { view }, ["commitments", "total"]);
const offered = (seen: Commitment | null): string[] => (seen?.allowedActions ?? []).filter((one) => one.enabled).map(({ name }) => name);
const reason = (seen: Commitment, name: string): string | null | undefined => seen.allowedActions.find((one) => one.name === name)?.reason;

describe("public commitments", () => {
  let world: World;
  let writer: Client;
  let vetter: Client;
  let federation: Client;
  let party: Client;
  let seen: Commitment;

  beforeAll(async () => {
    world = await World.start();
    writer = await world.person("周王镇工会");
    vetter = await world.person("周王镇工会");
    federation = await world.person("区总工会");
    party = await world.person("周王镇党委");
  });

  afterAll(() => world.stop());

  const replayed = async () => {
    const { id, kind, line, name, divisionCode } = await world.organization("周王镇工会");
    return world.app.asSystem("tenant", replayStates, { id, kind, line, name, divisionCode });
  };

  test("each kind names what it follows from and runs no longer than its kind; a group must be our own", async () => {
    const input = { kind: "ANNUAL", subjectKind: "ORGANIZATION", ...CONTENT };
    const refused = async (change: object): Promise<string[]> => (await act(writer, "draftCommitment", { input: { ...input, ...change } })).codes;
    expect(await refused({ link: " " })).toEqual(["REQUIRED"]);
    expect(await refused({ dueOn: "2026-10-14" })).toEqual(["OUT_OF_RANGE"]);
    expect(await refused({ dueOn: "2028-01-01" })).toEqual(["OUT_OF_RANGE"]);
    expect(await refused({ kind: "IMMEDIATE", dueOn: "2027-12-31" })).toEqual(["OUT_OF_RANGE"]);
    expect(await refused({ subjectKind: "MASS_GROUP" })).toEqual(["REQUIRED"]);
    expect(await refused({ subjectKind: "MASS_GROUP", groupId: (await world.organization("周王镇工会")).id })).toEqual(["NOT_FOUND"]);
    expect(await refused({ subjectKind: "MEMBER" })).toEqual(["REQUIRED"]);
  });

  test("is written, opinions are asked and answered, and a second person publishes it; nobody outside reads it before", async () => {
    seen = await drafted(writer);
    expect([await look(federation, seen.id), await total(federation, "OVERSEEN"), await look(party, seen.id)]).toEqual([null, 0, null]);
    expect((await act(writer, "submitImmediateCommitment", of(seen))).codes).toEqual(["SOLICITATION_FIRST"]);
    seen = await must(writer, "openSolicitationCommitment", { ...of(seen), asked: "职工代表座谈", askedUntil: "2026-10-31" });
    seen = await must(writer, "recordOpinionCommitment", { ...of(seen), givenBy: "职工代表甲", body: "增加女职工两癌筛查" });
    seen = await must(writer, "recordOpinionCommitment", { ...of(seen), givenBy: "职工代表乙", body: "每人发体检补贴" });
    expect((await act(writer, "submitForVettingCommitment", { ...of(seen), outcome: "已处理" })).codes).toEqual(["OPINIONS_UNDECIDED"]);
    expect(reason(seen, "submitForVettingCommitment")).toContain("2 条意见");
    const [first, second] = seen.opinions;
    seen = await must(writer, "decideOpinionCommitment", { ...of(seen), opinionId: first?.id, adopted: true });
    const without = await act(writer, "decideOpinionCommitment", { ...of(seen), opinionId: second?.id, adopted: false });
    expect(without.codes).toEqual(["REQUIRED"]);
    seen = await must(writer, "decideOpinionCommitment", { ...of(seen), opinionId: second?.id, adopted: false, reply: "经费不允许" });
    seen = await must(writer, "submitForVettingCommitment", { ...of(seen), outcome: "收到意见2条，采纳1条" });
    expect(offered(await look(writer, seen.id))).toEqual([]);
    expect(offered(await look(vetter, seen.id))).toEqual(["returnCommitment", "publishCommitment"]);
    const told = await vetter.get("{ messages { items { kind text commitmentId } } }", {}, ["messages", "items", "0"]);
    expect(told).toMatchObject({ kind: "COMMITMENT_TO_VET", commitmentId: seen.id });
    seen = await must(vetter, "returnCommitment", { ...of(seen), reason: "写明人次" });
    expect(seen.draft?.returnReason).toBe("写明人次");
    seen = await must(writer, "openSolicitationCommitment", { ...of(seen), asked: "职工代表座谈", askedUntil: "2026-10-31" });
    seen = await must(writer, "editCommitment", { ...of(seen), input: { ...CONTENT, title: "为一千二百名职工免费体检" } });
    seen = await must(writer, "submitForVettingCommitment", { ...of(seen), outcome: "收到意见2条，采纳1条" });
    seen = await must(vetter, "publishCommitment", of(seen));
    expect(seen).toMatchObject({ state: "PUBLISHED", number: 1, title: "为一千二百名职工免费体检" });
    expect(seen.versions).toMatchObject([{ number: 1, opinions: 2, adopted: 1, vettedBy: "周王镇工会经办" }]);
    for (const [client, view] of [
      [federation, "OVERSEEN"],
      [party, "OVERSEEN"],
    ] as const) {
      const read = await look(client, seen.id, view);
      expect(read).toMatchObject({ draft: null, opinions: [], allowedActions: [], timeline: [{ act: "publish" }] });
    }
  });

  test("is revised with its cause while the old version stays; the new one is vetted by somebody else than whoever wrote it", async () => {
    seen = await must(writer, "beginFulfilmentCommitment", of(seen));
    const input = { ...CONTENT, title: "为一千五百名职工免费体检", cause: "" };
    expect((await act(writer, "reviseCommitment", { ...of(seen), input })).codes).toEqual(["REQUIRED"]);
    const problem = await opened(party, { tenantId: (await world.organization("周王镇工会")).id, item: "体检人次偏少" });
    const elsewhere = await opened(await world.person("周王镇妇联"));
    const answering = { ...input, cause: "区医院增加体检名额" };
    const foreign = await act(writer, "reviseCommitment", { ...of(seen), input: { ...answering, rectificationId: elsewhere.id } });
    expect(foreign.codes).toEqual(["NOT_FOUND"]);
    seen = await must(writer, "reviseCommitment", { ...of(seen), input: { ...answering, rectificationId: problem.id } });
    expect((await act(writer, "publishCommitment", of(seen))).codes).toEqual(["VETTER_IS_HAND"]);
    expect((await look(party, seen.id, "OVERSEEN"))?.versions.map(({ title }) => title)).toEqual(["为一千二百名职工免费体检"]);
    expect((await look(party, seen.id, "OVERSEEN"))?.title).toBe("为一千二百名职工免费体检");
    const sent = await must(vetter, "returnCommitment", { ...of(seen), reason: "请再核" });
    expect((await act(writer, "withdrawCommitment", { ...of(sent), reason: "不改了" })).codes).toEqual(["COMMITMENT_IS_PUBLIC"]);
    seen = await must(writer, "openSolicitationCommitment", { ...of(sent), asked: "公示", askedUntil: "2026-10-20" });
    seen = await must(writer, "submitForVettingCommitment", { ...of(seen), outcome: "无意见" });
    seen = await must(vetter, "publishCommitment", of(seen));
    expect((await look(party, seen.id, "OVERSEEN"))?.versions).toMatchObject([
      { number: 2, title: "为一千五百名职工免费体检", cause: "区医院增加体检名额" },
      { number: 1, title: "为一千二百名职工免费体检", cause: null },
    ]);
    expect(await look(party, seen.id, "OVERSEEN")).toMatchObject({ number: 2, title: "为一千五百名职工免费体检" });
    const answers = "query ($id: ID!) { commitment(id: $id) { versions { number rectification { item } } } }";
    const told = (client: Client) => client.get(answers, { id: seen.id }, ["commitment", "versions"]);
    expect(await told(writer)).toEqual([
      { number: 2, rectification: { item: "体检人次偏少" } },
      { number: 1, rectification: null },
    ]);
    // Who leads reads the problem in the ledger, where it is on the access log, and not through the commitment.
    expect(await told(party)).toMatchObject([{ rectification: null }, { rectification: null }]);
    const revisions = (client: Client, view: string) =>
      client.get(`query ($id: ID!) { rectification(id: $id, view: ${view}) { revisions { number commitmentId } } }`, { id: problem.id }, [
        "rectification",
        "revisions",
      ]);
    expect(await revisions(writer, "OWN")).toEqual([{ number: 2, commitmentId: seen.id }]);
    expect(await revisions(party, "VERIFYING")).toEqual([]);
    expect(await revisions(federation, "OVERSEEN")).toEqual([{ number: 2, commitmentId: seen.id }]);
    await mustDo(party, "voidRectification", "rectification", problem, { reason: "重复登记" });
    const voided = await act(writer, "reviseCommitment", { ...of(seen), input: { ...answering, rectificationId: problem.id } });
    expect(voided.codes).toEqual(["RECTIFICATION_VOIDED"]);
  });

  test("is kept with evidence that readers above open, claimed, appraised by others, disputed once and concluded", async () => {
    seen = await must(writer, "beginFulfilmentCommitment", of(seen));
    const file = await writer.upload("体检名册.txt", "一、人次");
    seen = await must(writer, "reportProgressCommitment", { ...of(seen), progress: 60, body: "已体检900人次", fileIds: [file] });
    expect((await party.raw(`/files/${file}`)).status).toBe(200);
    expect((await (await world.person("水阳镇党委")).raw(`/files/${file}`)).status).toBe(404);
    const mine = await act(writer, "reportProgressCommitment", { ...of(seen), progress: 70, body: "续", fileIds: [seen.id] });
    expect(mine.codes).toEqual(["FILE_NOT_YOURS"]);
    seen = await must(writer, "claimFulfilmentCommitment", { ...of(seen), body: "完成1510人次" });
    expect((await act(writer, "openAppraisalCommitment", of(seen))).codes).toEqual(["VETTER_IS_HAND"]);
    seen = await must(vetter, "openAppraisalCommitment", of(seen));
    seen = await must(writer, "appraiseCommitment", { ...of(seen), input: { kind: "SELF", verdict: "FULFILLED" } });
    expect((await act(vetter, "concludeFulfilledCommitment", of(seen))).codes).toEqual(["APPRAISAL_FIRST"]);
    const heads = { kind: "MASS", verdict: "FULFILLED", givenBy: "职代会" };
    expect((await act(vetter, "appraiseCommitment", { ...of(seen), input: heads })).codes).toEqual(["REQUIRED"]);
    expect((await act(vetter, "appraiseCommitment", { ...of(seen), input: { ...heads, people: 5, satisfied: 6 } })).codes).toEqual(["OUT_OF_RANGE"]);
    seen = await must(vetter, "appraiseCommitment", { ...of(seen), input: { ...heads, people: 50, satisfied: 47 } });
    seen = await must(vetter, "disputeCommitment", { ...of(seen), reason: "有百余人未领报告", days: 90 });
    expect(seen).toMatchObject({ state: "IN_FULFILMENT", againUntil: "2027-01-13" });
    seen = await must(writer, "claimFulfilmentCommitment", { ...of(seen), body: "报告全部发放" });
    seen = await must(vetter, "openAppraisalCommitment", of(seen));
    expect((await act(vetter, "concludeFulfilledCommitment", of(seen))).codes).toEqual(["APPRAISAL_FIRST"]);
    seen = await must(vetter, "appraiseCommitment", { ...of(seen), input: { kind: "LEADER", verdict: "FULFILLED", givenBy: "镇党委书记" } });
    seen = await must(vetter, "concludeFulfilledCommitment", { ...of(seen), note: "群众满意" });
    expect(await look(party, seen.id, "OVERSEEN")).toMatchObject({
      state: "FULFILLED",
      notes: [{ kind: "CLAIM" }, { kind: "CLAIM" }, { kind: "PROGRESS", files: [{ id: file }] }],
      appraisals: [{ kind: "LEADER" }, { kind: "MASS" }, { kind: "SELF", givenBy: expect.stringContaining("周王镇") }],
    });
    expect(await replayed()).toEqual({ replayed: 2, findings: [] });
  });

  test("what is to be kept by yesterday and was not claimed is appraised as it is, once, also by two servers", async () => {
    let late = await published(writer, vetter, { kind: "IMMEDIATE", title: "三日内修好路灯", link: "职工来信", dueOn: "2026-10-18" });
    late = await must(writer, "beginFulfilmentCommitment", of(late));
    const run = (): Promise<unknown> => world.app.jobs["commitments that ran out"]?.run(new AbortController().signal) ?? Promise.resolve();
    await run();
    expect((await look(writer, late.id))?.state).toBe("IN_FULFILMENT");
    world.clock.set("2026-10-19T02:00:00Z");
    const other = await world.another();
    await Promise.all([run(), other.jobs["commitments that ran out"]?.run(new AbortController().signal)]);
    await other.stop();
    const again = await world.person("周王镇工会");
    const expired = await look(again, late.id);
    expect(expired?.timeline.filter((one) => one.act === "expireUnclaimed").length).toBe(1);
    expect(expired?.state).toBe("APPRAISAL");
    expect(await replayed()).toEqual({ replayed: 3, findings: [] });
  });

  test("a member's commitment is nobody's business above, a mass group's is; withdrawn ones are still read above", async () => {
    const [a, b] = [await world.person("周王镇工会"), await world.person("周王镇工会")];
    const reader = await world.person("周王镇党委");
    const groupId = await a.get<string>(
      'mutation { createMassGroup(input: { kind: GRASSROOTS_UNION, name: "周王村工会", memberCount: 30 }) { massGroup { id } } }',
      {},
      ["createMassGroup", "massGroup", "id"],
    );
    const before = await total(reader, "OVERSEEN");
    const member = await published(a, b, { subjectKind: "MEMBER", memberName: "张三丰" });
    const group = await published(a, b, { subjectKind: "MASS_GROUP", groupId });
    expect(await total(reader, "OVERSEEN")).toBe(before + 1);
    expect(await look(reader, member.id)).toBeNull();
    const gone = await must(b, "withdrawPublicCommitment", { ...of(group), reason: "内容有误" });
    expect(gone.state).toBe("WITHDRAWN");
    expect((await look(reader, group.id))?.state).toBe("WITHDRAWN");
    const found = await a.get('{ commitments(view: OWN, filter: { q: "zsf" }) { items { id } } }', {}, ["commitments", "items"]);
    expect(found).toEqual([{ id: member.id }]);
    const log = await a.ask("{ accessEntries(page: { limit: 100 }) { items { operation } } }");
    for (const operation of ["commitment", "commitments"]) expect(log.text).toContain(`"operation":"${operation}"`);
    const sheet = await reader.raw("/exports/commitments.xlsx?view=OVERSEEN");
    expect([sheet.status, sheet.headers.get("content-type")]).toEqual([200, expect.stringContaining("spreadsheet")]);
  });

  test("follows a move: who led before reads what is open no longer, and still reads what had ended", async () => {
    const admin = await world.person("区委组织部", ["PLATFORM_ADMIN"]);
    const [{ id, version }, { id: parentId }] = [await world.organization("周王镇工会"), await world.organization("水阳镇党委")];
    const [before, after] = [await world.person("周王镇党委"), await world.person("水阳镇党委")];
    const open = "{ commitments(view: OVERSEEN, filter: { state: { in: [APPRAISAL, FULFILLED] } }, sort: STATE_ASC) { items { state } } }";
    const states = async (client: Client): Promise<string> => (await client.ask(open)).text;
    expect(await states(before)).toContain('[{"state":"APPRAISAL"},{"state":"FULFILLED"}]');
    await admin.get(
      'mutation ($id: ID!, $version: Int!, $parentId: ID!) { moveOrganization(id: $id, version: $version, hierarchy: TERRITORY, parentId: $parentId, validFrom: "2026-10-19") { userErrors { code } } }',
      { id, version, parentId },
    );
    expect(await states(before)).toContain('[{"state":"FULFILLED"}]');
    expect(await states(after)).toContain('[{"state":"APPRAISAL"}]');
  });
});

test("with the row policies alone others see nothing of a draft, and neighbours nothing of what was published", async () => {
  const world = await World.start({ predicates: false });
  try {
    const [writer, vetter, party] = [await world.person("周王镇工会"), await world.person("周王镇工会"), await world.person("周王镇党委")];
    const neighbours = [await world.person("水阳镇工会"), await world.person("周王镇妇联"), await world.person("水阳镇党委")];
    const text = async (client: Client, id: string): Promise<string> =>
      (
        await Promise.all(
          ["OWN", "OVERSEEN"].map((view) =>
            client.ask(
              `{ commitments(view: ${view}) { total items { title draft { title } versions { title } } } commitment(id: "${id}") { title draft { title } } }`,
            ),
          ),
        )
      )
        .map((answer) => answer.text)
        .join();
    const hidden = await drafted(writer, { title: "尚在起草" });
    const open = await published(writer, vetter, { title: "已经公开" });
    const revised = await must(writer, "reviseCommitment", { ...of(open), input: { ...CONTENT, title: "正在修订", cause: "调整" } });
    for (const client of neighbours) {
      for (const { id, version } of [hidden, revised]) {
        expect(await text(client, id)).not.toMatch(/起草|公开|修订|"total":[1-9]/);
        expect((await act(client, "publishCommitment", { id, version })).codes).toEqual(["NOT_FOUND"]);
      }
    }
    expect(await text(party, revised.id)).toContain("已经公开");
    expect(await text(party, revised.id)).not.toMatch(/起草|正在修订/);
    expect(dig((await party.ask("{ commitments(view: OVERSEEN) { total } }")).data, ["commitments", "total"])).toBe(1);
  } finally {
    await world.stop();
  }
});
