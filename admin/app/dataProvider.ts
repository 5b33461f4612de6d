import type { DataProvider, GetListParams, GetListResult, RaRecord } from "react-admin";
import { workbookHref } from "../shared/workbook.ts";
import { type AnyDocument, ask } from "../shared/graphql.ts";

/** How one resource is asked for.  */
export interface Resource {
  /** Root field of the list, and its document with $filter, $sort, $page. */
  readonly list: string;
  readonly listDocument: AnyDocument;
  /** Root field of one record, and its document with $id. */
  readonly one?: string;
  readonly oneDocument?: AnyDocument;
  /** Column → name in the sort enum without direction: "effectiveDueOn" → "DUE". */
  readonly sorts?: Readonly<Record<string, string>>;
  /** Turns react-admin's flat filter values into the API's operators. */
  readonly filter?: (values: Record<string, unknown>) => { filter: object; variables?: object };
}

const resources = new Map<string, Resource>();

export function register(name: string, resource: Resource): void {
  resources.set(name, resource);
}

function resourceOf(name: string): Resource {
  const found = resources.get(name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}

/** A value is "equal to", an array "one of", an object is an operator already. */
export function operators(values: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined && value !== null && value !== "")
      .map(([key, value]) => {
        if (key === "q" || key === "own") return [key, value];
        if (Array.isArray(value)) return [key, { in: value }];
        return [key, typeof value === "object" ? value : { eq: value }];
      }),
  );
}

type Asked = Partial<Pick<GetListParams, "sort" | "filter">>;

/** What a list asks the API for: its conditions, its order, and whose eyes. */
function askedOf(resource: Resource, { sort, filter }: Asked): { filter: object; sort: string | undefined } & object {
  const column = resource.sorts?.[sort?.field ?? ""];
  const made = resource.filter?.(filter ?? {}) ?? { filter: operators(filter ?? {}) };
  return { filter: made.filter, sort: column === undefined ? undefined : `${column}_${sort?.order ?? "ASC"}`, ...made.variables };
}

/** The address of a workbook with every row of a list as it is filtered and sorted now, made on the server. */
export function workbookOf(name: string, asked: Asked): string {
  const resource = resourceOf(name);
  return workbookHref(resource.list, askedOf(resource, asked));
}

async function list(name: string, params: Pick<GetListParams, "pagination" | "sort" | "filter">): Promise<GetListResult> {
  const resource = resourceOf(name);
  const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
  const variables = { ...askedOf(resource, params), page: { offset: (page - 1) * perPage, limit: Math.min(perPage, 100) } };
  const data = (await ask(resource.listDocument, variables)) as Record<string, { items: RaRecord[]; total: number }>;
  const found = data[resource.list];
  return { data: found?.items ?? [], total: found?.total ?? 0 };
}

async function one(name: string, id: unknown): Promise<RaRecord> {
  const resource = resourceOf(name);
  if (resource.oneDocument === undefined) throw new Error(`no detail of ${name}`);
  const data = (await ask(resource.oneDocument, { id })) as Record<string, RaRecord | null>;
  const found = data[resource.one ?? ""];
  if (found === undefined || found === null) throw new Error(`no record ${String(id)}`);
  return found;
}

function refuse(): Promise<never> {
  return Promise.reject(new Error("records change by acts, not by updates"));
}

/** Lists and details come from the API; changes are acts and go through perform(). */
export const dataProvider = {
  getList: list,
  getOne: async (name: string, { id }: { id: unknown }) => ({ data: await one(name, id) }),
  getMany: async (name: string, { ids }: { ids: unknown[] }) => ({
    data: await Promise.all(ids.map((id) => one(name, id))),
  }),
  getManyReference: (name: string, params: GetListParams & { target: string; id: unknown }) =>
    list(name, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
  create: refuse,
  update: refuse,
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
} as unknown as DataProvider;
