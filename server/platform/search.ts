import { pinyin } from "pinyin-pro";

/** How a name is read, without tones, and the first letters of it. */
export function pinyinOf(text: string): { full: string; initials: string } {
  const full = pinyin(text, { toneType: "none", type: "array", nonZh: "removed" }).join("").replaceAll("ü", "v");
  const initials = pinyin(text, { pattern: "first", toneType: "none", type: "array", nonZh: "removed" }).join("");
  return { full, initials };
}

/** What `q` is matched against: the text itself, its full pinyin and its initials, in lower case. */
export function searchText(...parts: Array<string | null | undefined>): string {
  const text = parts.filter((part) => part !== null && part !== undefined && part !== "").join(" ");
  const { full, initials } = pinyinOf(text);
  return `${text} ${full} ${initials}`.toLowerCase();
}

/** A LIKE pattern that finds the words anywhere; what the user typed is never a wildcard. */
export function containsPattern(q: string): string {
  return `%${q
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, "\\$&")}%`;
}
