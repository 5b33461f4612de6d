import { FieldTitle, type InputProps, InputHelperText, useInput, type Validator } from "react-admin";
import { readDate } from "./date-text.ts";
import { DateField } from "./DateField.tsx";

type DateInputProps = Pick<InputProps, "source" | "label" | "validate" | "helperText" | "defaultValue"> & {
  /** Read by react-admin's filter form. */
  readonly alwaysOn?: boolean;
};

const listed = (given: InputProps["validate"]): Validator[] => (given === undefined ? [] : Array.isArray(given) ? given : [given]);

/** A date in a form of react-admin; what is no date is kept in the form and refused by it. */
export function DateInput({ source, label, validate, helperText, defaultValue }: DateInputProps) {
  const isDate: Validator = (value: unknown) =>
    typeof value !== "string" || value === "" || readDate(value) !== null ? undefined : "app.date.wrong";
  const given = defaultValue === undefined ? {} : { defaultValue };
  const { field, fieldState, id, isRequired } = useInput({ source, validate: [...listed(validate), isDate], ...given });
  const { error, invalid } = fieldState;
  return (
    <DateField
      id={id}
      name={field.name}
      label={label === false ? undefined : <FieldTitle label={label} source={source} isRequired={isRequired} />}
      value={typeof field.value === "string" ? field.value : ""}
      onChange={(date, typed) => field.onChange(date === "" ? typed : date)}
      onBlur={field.onBlur}
      error={invalid}
      helperText={
        invalid || (helperText !== undefined && helperText !== false) ? (
          <InputHelperText {...(error?.message === undefined ? {} : { error: error.message })} helperText={helperText} />
        ) : undefined
      }
    />
  );
}
