import { useQuery } from "@tanstack/react-query";
import { type DataProvider, useDataProvider } from "react-admin";
import { request } from "../shared/graphql.ts";
import { selfAndBelow } from "./forest.ts";
import type { MassGroup } from "./mass-group.graphql.ts";
import { DIVISIONS, type Organization } from "./organization.graphql.ts";

const PAGE = 100;
// What each ledger is read by: townships in the order of their codes, groups by name.
const SORTS: Readonly<Record<string, string>> = { organizations: "divisionCode" };

/** Reads a whole ledger page by page; the server gives at most a hundred rows at once. */
async function readAll<T extends { id: string }>(provider: DataProvider, resource: string, filter: object): Promise<T[]> {
  const rows: T[] = [];
  for (let page = 1; ; page += 1) {
    const sort = { field: SORTS[resource] ?? "name", order: "ASC" } as const;
    const answer = await provider.getList<T>(resource, { pagination: { page, perPage: PAGE }, sort, filter });
    rows.push(...answer.data);
    if (answer.data.length < PAGE || rows.length >= (answer.total ?? 0)) return rows;
  }
}

/** Every organization that is not closed; some hundreds in a district. */
export function useDirectory() {
  const provider = useDataProvider();
  return useQuery({
    queryKey: ["organizations", "directory"],
    queryFn: () => readAll<Organization>(provider, "organizations", { status: ["ACTIVE", "SUSPENDED"] }),
    staleTime: 60_000,
  });
}

/** Ids of the organizations that match Chinese, pinyin or initials; null while nothing is sought. */
export function useFound(resource: string, q: string): ReadonlySet<string> | null {
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: [resource, "found", q],
    queryFn: () => readAll<{ id: string }>(provider, resource, { q }),
    enabled: q !== "",
    placeholderData: (previous) => previous,
  });
  if (q === "") return null;
  return new Set((data ?? []).map((row) => row.id));
}

/** The divisions the server knows: the district, its townships, their villages. */
export function useDivisions() {
  return useQuery({
    queryKey: ["divisions"],
    queryFn: async () => (await request(DIVISIONS)).divisions,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The groups of this organization that still work. */
export function useGroups() {
  const provider = useDataProvider();
  return useQuery({
    queryKey: ["massGroups", "directory"],
    queryFn: () => readAll<MassGroup>(provider, "massGroups", {}),
  });
}

/** Groups that may stand above one: working, and neither itself nor below it. */
export function useParentGroups(id: string | undefined): Array<{ id: string; name: string }> {
  const { data = [] } = useGroups();
  const out = id === undefined ? new Set<string>() : selfAndBelow(data, (group) => group.parentId, id);
  return data.filter((group) => group.status === "ACTIVE" && !out.has(group.id)).map(({ id: key, name }) => ({ id: key, name }));
}
