import { AutocompleteInput, type AutocompleteInputProps } from "react-admin";
import { useDivisions } from "./directory.ts";

/** A place by name or code; the codes are known to the server, nobody types them from memory. */
export function DivisionInput(props: AutocompleteInputProps) {
  const { data: divisions, isPending } = useDivisions();
  const choices = (divisions ?? []).map(({ code, name }) => ({ id: code, name: `${name} ${code}` }));
  return <AutocompleteInput {...props} choices={choices} isPending={isPending} />;
}
