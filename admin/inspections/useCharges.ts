import { useQuery } from "@tanstack/react-query";
import { viewer } from "../app/session.ts";
import { request } from "../shared/graphql.ts";
import { type Charge, CHARGES } from "./inspection.graphql.ts";

const PAGE = 100;

async function all(): Promise<Charge[]> {
  const rows: Charge[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { items, total } = (await request(CHARGES, { page: { offset, limit: PAGE } })).inspectionTargets;
    rows.push(...items);
    if (items.length < PAGE || rows.length >= total) return rows;
  }
}

/** What one's groups are in charge of today. */
export function useCharges() {
  return useQuery({ queryKey: ["inspectionCharges", viewer()?.tenant.id, viewer()?.account.id], queryFn: all });
}
