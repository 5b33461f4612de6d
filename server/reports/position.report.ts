import { labels } from "../../schema/labels/labels.ts";
import { Line } from "../organizations/organization.entity.ts";
import { noteAccess } from "../platform/access.ts";
import type { Ctx } from "../platform/door.ts";
import { Select } from "../platform/select.ts";
import { TargetPosition } from "../positions/position.entity.ts";
import { fits, inOrder, organizationsOn, windowOf } from "./coverage.report.ts";
import { territoryNames } from "./pivot.service.ts";
import { momentOf } from "./target.report.ts";
import type { PositionFigure, PositionFigures, PositionGroup, PositionReport, PositionRow, PositionRowsInput } from "./position.types.ts";
import type { TargetReportInput } from "./target.types.ts";

/** The version that was in force on that day, by organization. */
async function inForceOn(ctx: Ctx, year: number, day: string): Promise<Map<string, TargetPosition>> {
  const query = new Select(ctx, TargetPosition).andWhere(
    "row.year = :year and row.publishedOn <= :day and (row.supersededOn is null or row.supersededOn > :day)",
    { year, day },
  );
  if (ctx.predicates) query.andWhere("row.overseerIds @> array[:own]::uuid[]", { own: ctx.viewer.tenant.id });
  return new Map((await query.getMany()).map((row) => [row.tenantId, row]));
}

/** One row for every mass organization the reader may read, also without a target position, in the order of places. */
export async function positionRows(ctx: Ctx, input: TargetReportInput): Promise<PositionRow[]> {
  const { year, day } = momentOf(ctx, input);
  const organizations = (await organizationsOn(ctx, day)).filter(({ kind }) => kind === "MASS_ORGANIZATION");
  const positions = await inForceOn(ctx, year, day);
  const names = await territoryNames(ctx, [...new Set(organizations.map(({ divisionCode }) => divisionCode.slice(0, 9)))]);
  const about = { operation: "positionReport", entityType: "TargetPosition", entityId: null, rows: 1, scope: ctx.viewer.tenant.name };
  return organizations.map(({ id, name, line, divisionCode }) => {
    noteAccess(ctx, { tenantId: id, ...about });
    const territory = divisionCode.slice(0, 9);
    const position = positions.get(id);
    return {
      organizationId: id,
      name,
      line,
      territory,
      territoryName: names.get(territory) ?? territory,
      positionId: position?.id ?? null,
      number: position?.number ?? null,
      peers: position?.peers ?? null,
      groupSize: position === undefined ? null : position.peerIds.length + 1,
      standing: position?.standing ?? null,
      aim: position?.aim ?? null,
      movement: position?.movement ?? null,
      publishedOn: position?.publishedOn ?? null,
    };
  });
}

const RULES: Readonly<Record<PositionFigure, (row: PositionRow) => boolean>> = {
  ORGANIZATIONS: () => true,
  PUBLISHED: ({ positionId }) => positionId !== null,
  WITHOUT: ({ positionId }) => positionId === null,
  RAISED: ({ movement }) => movement === "RAISED",
  LOWERED: ({ movement }) => movement === "LOWERED",
};

function figuresOf(rows: readonly PositionRow[]): PositionFigures {
  const having = (figure: PositionFigure): number => rows.filter(RULES[figure]).length;
  return {
    organizations: rows.length,
    published: having("PUBLISHED"),
    without: having("WITHOUT"),
    raised: having("RAISED"),
    lowered: having("LOWERED"),
  };
}

export function wantedPositions(rows: readonly PositionRow[], only: PositionRowsInput): PositionRow[] {
  return rows.filter((row) => RULES[only.figure ?? "ORGANIZATIONS"](row) && fits(only.line, row.line) && fits(only.territory, row.territory));
}

function groups(rows: readonly PositionRow[], key: "line" | "territory", nameOf: (row: PositionRow) => string): PositionGroup[] {
  const found = [...Map.groupBy(rows, (row) => row[key])];
  return found.map(([value, members]) => ({ key: value, name: members[0] === undefined ? value : nameOf(members[0]), figures: figuresOf(members) }));
}

interface Asked {
  readonly input: TargetReportInput;
  readonly only: PositionRowsInput;
  readonly page?: { readonly offset?: number; readonly limit?: number } | undefined;
}

/** Who has said where it means to stand, who has not, who has raised it; in the order of places, which is no ranking. 争先进位目标情况 */
export async function positionReport(ctx: Ctx, { input, only, page }: Asked): Promise<PositionReport> {
  const cut = windowOf(page);
  const { year, day } = momentOf(ctx, input);
  const rows = await positionRows(ctx, input);
  const wanted = wantedPositions(rows, only);
  const words = labels[ctx.viewer.locale].enums.Line;
  return {
    year,
    asOf: day,
    scope: ctx.viewer.tenant.name,
    total: figuresOf(rows),
    byLine: groups(rows, "line", ({ line }) => words[line]).sort(inOrder(Object.keys(Line))),
    byTerritory: groups(rows, "territory", ({ territoryName }) => territoryName),
    count: wanted.length,
    rows: cut(wanted),
  };
}
