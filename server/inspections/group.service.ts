import { record } from "../events/event.service.ts";
import { optionalText, text } from "../platform/check.ts";
import type { Ctx } from "../platform/door.ts";
import { DomainError } from "../platform/errors.ts";
import { newId } from "../platform/ids.ts";
import { insert } from "../platform/insert.ts";
import { forgetLoaded } from "../platform/loader.ts";
import { searchText } from "../platform/search.ts";
import { Select } from "../platform/select.ts";
import type { Aspect } from "../tasks/task.entity.ts";
import { STANDARD } from "./checklist.ts";
import { type ChecklistLine, InspectionGroup, type InspectionGroupKind } from "./group.entity.ts";
import { OFFICE, refuseOffice, takeGroup } from "./group.rules.ts";

export interface GroupValues {
  readonly kind: InspectionGroupKind;
  readonly name: string;
  readonly system?: string | undefined;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The standard one when left out, or what it was. */
  readonly checklist?: ReadonlyArray<{ readonly key?: string | undefined; readonly aspect: Aspect; readonly text: string }> | undefined;
}

const MAX_LINES = 60;
const at = (...path: string[]): string[] => ["input", ...path];

/** Lines keep their keys, by which answers name them; new ones get one. */
function checklistOf(lines: GroupValues["checklist"] | null, usual: readonly ChecklistLine[]): ChecklistLine[] {
  if (lines === undefined || lines === null) return [...usual];
  if (lines.length === 0) throw new DomainError("REQUIRED", { name: "checklist" }, at("checklist"));
  if (lines.length > MAX_LINES) throw new DomainError("TOO_MANY_ROWS", { max: MAX_LINES }, at("checklist"));
  const known = new Set(usual.map(({ key }) => key));
  const made = lines.map(({ key, aspect, text: words }, index) => ({
    key: key !== undefined && known.has(key) ? key : newId(),
    aspect,
    text: text("checklist", words, { max: 200, field: at("checklist", String(index), "text") }),
  }));
  if (new Set(made.map(({ key }) => key)).size < made.length) throw new DomainError("DUPLICATE", { value: "key" }, at("checklist"));
  return made;
}

type Content = Pick<InspectionGroup, "name" | "system" | "startsOn" | "endsOn" | "checklist" | "searchText">;

async function checked(ctx: Ctx, input: GroupValues, old: InspectionGroup | null): Promise<Content> {
  const name = text("groupName", input.name, { max: 40, field: at("name") });
  const system = optionalText("inspectedSystem", input.system, { max: 40, field: at("system") });
  const { startsOn, endsOn } = input;
  if (endsOn < startsOn) throw new DomainError("DATE_ORDER", {}, at("endsOn"));
  const same = await new Select(ctx, InspectionGroup)
    .andWhere("row.tenantId = :own and row.name = :name", { own: ctx.viewer.tenant.id, name })
    .getOne();
  if (same !== null && same.id !== old?.id) throw new DomainError("DUPLICATE", { value: name }, at("name"));
  return {
    name,
    system,
    startsOn,
    endsOn,
    checklist: checklistOf(input.checklist, old?.checklist ?? STANDARD),
    searchText: searchText(name, system),
  };
}

/** Sets up a group for a tour. 新建检查(指导)组 */
export async function createGroup(ctx: Ctx, input: GroupValues): Promise<InspectionGroup> {
  const refused = refuseOffice(ctx.viewer, "createInspectionGroup");
  if (refused !== null) throw refused;
  const content = await checked(ctx, input, null);
  const row = Object.assign(new InspectionGroup(), {
    ...content,
    tenantId: ctx.viewer.tenant.id,
    id: newId(),
    kind: input.kind,
    version: 1,
    createdAt: ctx.clock.now(),
  });
  await insert(ctx, InspectionGroup, [row]);
  const { kind, name, system, startsOn, endsOn } = row;
  const about = { tenantId: row.tenantId, entityType: "InspectionGroup", entityId: row.id, roles: OFFICE };
  await record(ctx, { ...about, act: "create", after: { kind, name, system, startsOn, endsOn } });
  return row;
}

/** Changes name, days or checklist; what is planned keeps the checklist it was planned with. Its kind stays. 修改检查(指导)组 */
export async function editGroup(ctx: Ctx, id: string, version: number, input: GroupValues): Promise<InspectionGroup> {
  const row = await takeGroup(ctx, id, { version, act: "editInspectionGroup" });
  const patch = await checked(ctx, input, row);
  const { tenantId, name, system, startsOn, endsOn } = row;
  const done = await ctx.db.update(InspectionGroup, { tenantId, id, version }, { ...patch, version: version + 1 });
  if (done.affected !== 1) throw new DomainError("VERSION_CONFLICT", { current: version + 1, given: version });
  Object.assign(row, patch, { version: version + 1 });
  forgetLoaded(ctx);
  await record(ctx, {
    tenantId,
    entityType: "InspectionGroup",
    entityId: id,
    act: "edit",
    roles: OFFICE,
    before: { name, system, startsOn, endsOn },
    after: { name: row.name, system: row.system, startsOn: row.startsOn, endsOn: row.endsOn },
  });
  return row;
}
