/** A share of 0–1 in whole percent; a dash where there was nothing to share. */
export const shareWords = (rate: number | null): string => (rate === null ? "—" : `${Math.round(rate * 100)}%`);

/** So many of so many, as a share of 0–1; null of none. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
