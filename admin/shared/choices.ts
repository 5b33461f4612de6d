import { zhCN } from "../../schema/labels/zh-CN.ts";

/** The values of an enum as choices of a select; names are translation keys. */
export function choicesOf(name: keyof typeof zhCN.enums): Array<{ id: string; name: string }> {
  return Object.keys(zhCN.enums[name]).map((id) => ({ id, name: `enums.${name}.${id}` }));
}
