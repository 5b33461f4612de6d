import { DomainError } from "../platform/errors.ts";
import { Select } from "../platform/select.ts";
import type { SheetSpec, Taken } from "../imports/sheet.ts";
import { sheetOf } from "../imports/sheet.of.ts";
import { canonical, choice, day, some, type ValueType, whole } from "../imports/values.ts";
import type { ColumnName } from "../../schema/labels/ledgers.ts";
import { labels } from "../../schema/labels/labels.ts";
import { KINDS, worksOn } from "./eligibility.ts";
import { type BodyForm, type BodyKind, Enterprise, type EnterpriseBody, Ownership } from "./enterprise.entity.ts";
import { enterpriseBook } from "./enterprise.ledger.ts";
import { enterprisePermissions } from "./enterprise.policy.ts";
import { createEnterprise, editEnterprise, findEnterprise, unmakeEnterprise } from "./enterprise.service.ts";
import { EnterpriseInput } from "./enterprise.types.ts";

/** What is typed of an enterprise; a body keeps the name and the last day that a workbook does not show. */
type Values = { -readonly [K in keyof Omit<EnterpriseInput, "bodies">]: EnterpriseInput[K] | undefined } & { bodies: EnterpriseBody[] };

const SINCE: Readonly<Record<BodyKind, ColumnName>> = { PARTY: "partySince", UNION: "unionSince", LEAGUE: "leagueSince", WOMEN: "womenSince" };

const DATE: ValueType = { is: "date" };
const JOINT = [labels["zh-CN"].enums.BodyForm.JOINT, labels.en.enums.BodyForm.JOINT];

/** `2018-05-04`, or `2018-05-04 联合组建`. */
function readBody(text: string): { since: string; form: BodyForm } {
  const given = text.normalize("NFKC");
  const word = JOINT.find((one) => given.endsWith(one));
  const since = day(canonical(DATE, word === undefined ? given : given.slice(0, -word.length)));
  return { since: since ?? "", form: word === undefined ? "OWN" : "JOINT" };
}

function bodyOf(kind: BodyKind): Taken<Values> {
  return {
    type: { is: "date" },
    hint: "body",
    take(text, { ctx, input }) {
      const now = input.bodies.find((body) => body.kind === kind && worksOn(body, ctx.clock.today()));
      if (text === "") {
        if (now !== undefined) throw new DomainError("IMPORT_CANNOT_CLEAR");
        return {};
      }
      const { since, form } = readBody(text);
      const others = input.bodies.filter((body) => body !== now);
      return { bodies: [...others, { kind, form, name: now?.name ?? null, since, until: now?.until ?? null }] };
    },
  };
}

const text = (name: "name" | "creditCode" | "divisionCode", more: Partial<Taken<Values>> = {}): Taken<Values> => ({
  type: { is: "text" },
  ...more,
  take: (cell) => ({ [name]: some(cell) }),
});
const heads = (name: "headcount" | "partyMembers" | "leagueMembers" | "women"): Taken<Values> => ({
  type: { is: "whole" },
  required: true,
  take: (cell) => ({ [name]: whole(cell) }),
});

function inputOf({ bodies, ...values }: Values): EnterpriseInput {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const typed = bodies.map(({ kind, form, since, name, until }) => ({
    kind,
    form,
    since,
    ...(name === null ? {} : { name }),
    ...(until === null ? {} : { until }),
  }));
  return Object.assign(new EnterpriseInput(), Object.fromEntries(given), { bodies: typed });
}

const spec: SheetSpec<Enterprise, Values> = {
  kind: "ENTERPRISES",
  ledger: enterpriseBook,
  door: "tenant",
  permissions: enterprisePermissions,
  acts: { create: "createEnterprise", edit: "editEnterprise" },
  columns: {
    name: text("name", { required: true }),
    creditCode: text("creditCode", { type: { is: "code" }, hint: "creditCode" }),
    ownership: {
      type: { is: "choice", of: "Ownership" },
      required: true,
      take: (cell) => ({ ownership: choice(Ownership, cell, "Ownership") }),
    },
    divisionCode: text("divisionCode", { type: { is: "code" }, hint: "divisionCode" }),
    headcount: heads("headcount"),
    partyMembers: heads("partyMembers"),
    leagueMembers: heads("leagueMembers"),
    women: heads("women"),
    establishedOn: { type: { is: "date" }, take: (cell) => ({ establishedOn: day(cell) }) },
    partySince: bodyOf("PARTY"),
    unionSince: bodyOf("UNION"),
    leagueSince: bodyOf("LEAGUE"),
    womenSince: bodyOf("WOMEN"),
  },
  heads: ["name"],
  label: "name",
  example: {
    name: "宣城佳禾竹制品有限公司",
    creditCode: "91341802MA2MXXXXXX",
    ownership: "私营企业",
    divisionCode: "341802101",
    headcount: "40",
    partyMembers: "3",
    leagueMembers: "4",
    women: "12",
    establishedOn: "2015-03-01",
    unionSince: "2018-05-04",
    partySince: "2019-07-01 联合组建",
  },
  blank: () => ({
    name: "",
    ownership: "PRIVATE",
    headcount: 0,
    partyMembers: 0,
    leagueMembers: 0,
    women: 0,
    creditCode: undefined,
    divisionCode: undefined,
    establishedOn: undefined,
    bodies: [],
  }),
  valuesOf: (_ctx, row) => ({
    name: row.name,
    ownership: row.ownership,
    headcount: row.headcount,
    partyMembers: row.partyMembers,
    leagueMembers: row.leagueMembers,
    women: row.women,
    creditCode: row.creditCode ?? undefined,
    divisionCode: row.divisionCode ?? undefined,
    establishedOn: row.establishedOn ?? undefined,
    bodies: row.bodies,
  }),
  find: findEnterprise,
  /** By its code, which stands once on a register; without one by its name. */
  alike(ctx, { creditCode, name }) {
    const own = new Select(ctx, Enterprise).andWhere("row.tenantId = :tenantId", { tenantId: ctx.viewer.tenant.id });
    if (creditCode !== undefined) return own.andWhere("row.creditCode = :creditCode", { creditCode }).getMany();
    return own.andWhere("row.name = :name", { name }).window(2).getMany();
  },
  keyOf: ({ creditCode, name }) => creditCode ?? name ?? "",
  create: (ctx, values) => createEnterprise(ctx, inputOf(values)),
  edit: (ctx, { id, version }, values) => editEnterprise(ctx, id, version, inputOf(values)),
  columnOf([first, index], { bodies }) {
    const body = first === "bodies" ? bodies[Number(index)] : undefined;
    return body === undefined || !KINDS.includes(body.kind) ? null : SINCE[body.kind];
  },
  unmake: (ctx, { id, version }) => unmakeEnterprise(ctx, id, version),
};

/** 非公企业名册 to be put in. */
export const enterpriseSheet = sheetOf(spec);
