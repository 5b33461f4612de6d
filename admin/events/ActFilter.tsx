import { SelectInput, type SelectInputProps, useTranslate } from "react-admin";
import { zhCN } from "../../schema/labels/zh-CN.ts";
import { zhRecords } from "./record-words.ts";
import { actWords } from "./useWording.ts";

// The names of mutations end in what they act on; the log keeps the bare act.
const ENTITY_ENDING = /(Assignment|Task|Organization|MassGroup|Account|JointBuilding|Grant)$/;
const ACTS = [...new Set([...Object.keys(zhCN.acts), ...Object.keys(zhRecords.events.acts)])].filter(
  (act) => !ENTITY_ENDING.test(act) || act === "endGrant",
);

/** Every act the log can hold, by its words. */
export function ActFilter(props: SelectInputProps) {
  const translate = useTranslate();
  const choices = ACTS.map((id) => ({ id, name: actWords(translate, { act: id, entityType: "" }) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} />;
}
