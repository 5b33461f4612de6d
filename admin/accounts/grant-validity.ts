import dayjs from "dayjs";

export type GrantState = "NOT_YET" | "VALID" | "ENDING" | "OVER" | "ENDED";

interface Dated {
  readonly validFrom: string;
  readonly validTo?: string | null;
  /** False as soon as it was ended by hand or lies outside its dates. */
  readonly active: boolean;
}

const SOON_DAYS = 30;

/** How a grant stands on a day. Both dates (YYYY-MM-DD) belong to the grant. */
export function grantState(grant: Dated, today: string): GrantState {
  if (grant.active) {
    const last = grant.validTo;
    return last !== null && last !== undefined && dayjs(last).diff(dayjs(today), "day") <= SOON_DAYS ? "ENDING" : "VALID";
  }
  if (grant.validFrom > today) return "NOT_YET";
  return grant.validTo !== null && grant.validTo !== undefined && grant.validTo < today ? "OVER" : "ENDED";
}

/** The message key and its parameters: "2026-01-01 起至 2026-12-31" or without an end. */
export function validityText(grant: Omit<Dated, "active">): { key: string; params: Record<string, string> } {
  return grant.validTo === null || grant.validTo === undefined
    ? { key: "accounts.validity.open", params: { from: grant.validFrom } }
    : { key: "accounts.validity.dated", params: { from: grant.validFrom, to: grant.validTo } };
}
