interface Valid {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** How a dated relation stands on a day. `validTo` is the first day on which it no longer holds. */
export function linkState(link: Valid, today: string): "current" | "past" | "future" {
  if (link.validFrom > today) return "future";
  return link.validTo !== null && link.validTo <= today ? "past" : "current";
}

/** The same for a joint building pair, whose last day still belongs to it. */
export function pairState(pair: Valid, today: string): "current" | "ended" | "upcoming" {
  if (pair.validFrom > today) return "upcoming";
  return pair.validTo !== null && pair.validTo < today ? "ended" : "current";
}
