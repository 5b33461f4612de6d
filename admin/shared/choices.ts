import type { Enums } from "../../schema/generated/enums.ts";
import { zhCN } from "../../schema/labels/zh-CN.ts";

/** The values of an enum as choices of a select; names are translation keys. */
export function choicesOf<E extends keyof Enums & keyof typeof zhCN.enums>(name: E): Array<{ id: Enums[E]; name: string }> {
  return (Object.keys(zhCN.enums[name]) as Array<Enums[E]>).map((id) => ({ id, name: `enums.${name}.${id}` }));
}
