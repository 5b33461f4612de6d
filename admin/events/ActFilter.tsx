import { SelectInput, type SelectInputProps } from "react-admin";
import { zhRecords } from "../../schema/labels/records.ts";
import { actWords } from "../../schema/labels/wording.ts";
import { zhCN } from "../../schema/labels/zh-CN.ts";
import { useWordsLocale } from "./useWording.ts";

// The names of mutations end in what they act on; the log keeps the bare act.
const ENTITY_ENDING = /(Assignment|Task|Organization|MassGroup|Enterprise|Account|JointBuilding|Grant)$/;
const ACTS = [...new Set([...Object.keys(zhCN.acts), ...Object.keys(zhRecords.events.acts)])].filter(
  (act) => !ENTITY_ENDING.test(act) || act === "endGrant",
);

/** Every act the log can hold, by its words. */
export function ActFilter(props: SelectInputProps) {
  const locale = useWordsLocale();
  const choices = ACTS.map((id) => ({ id, name: actWords(locale, { act: id, entityType: "" }) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} />;
}
