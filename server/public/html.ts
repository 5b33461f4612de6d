const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that is markup already. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | null | Html | readonly Html[];

function written(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(({ text }) => text).join("");
  return String(part).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

/** Markup; whatever is put into it is text, unless it was made by this function. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((made, string, index) => made + written(parts[index - 1] ?? null) + string));
}
