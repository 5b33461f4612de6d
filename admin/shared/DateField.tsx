import CalendarIcon from "@mui/icons-material/CalendarMonthOutlined";
import { Box, IconButton, InputAdornment, TextField, type TextFieldProps } from "@mui/material";
import dayjs from "dayjs";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { viewer } from "../app/session.ts";
import { readDate, stepDate } from "./date-text.ts";

interface DateFieldProps extends Pick<TextFieldProps, "label" | "error" | "required" | "autoFocus" | "margin" | "name" | "id" | "sx" | "fullWidth"> {
  readonly helperText?: TextFieldProps["helperText"];
  /** YYYY-MM-DD, or empty. */
  readonly value?: string;
  readonly defaultValue?: string;
  /** The date, or empty while there is none; and what is in the field. */
  readonly onChange?: (date: string, typed: string) => void;
  readonly onBlur?: () => void;
}

/** What is in the field: kept while it is being typed, replaced when the value changes from outside. */
function useTyped(value: string | undefined, first: string) {
  const [typed, setTyped] = useState(value ?? first);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== undefined && value !== typed && value !== (readDate(typed) ?? "")) setTyped(value);
  }
  return [typed, setTyped] as const;
}

/** The browser's own calendar, which the field opens; nothing of it is seen or reached by itself. */
function openCalendar(picker: HTMLInputElement | null): void {
  try {
    picker?.showPicker();
  } catch {
    // A browser without it: the date is typed.
  }
}

/**
 * A date that reads 2026-11-24 in every language and browser. It is typed in any usual way, stepped with the arrow and
 * page keys, or picked from the browser's calendar (the button, or Alt+↓).
 */
export function DateField({ value, defaultValue = "", onChange, onBlur, error, helperText, ...rest }: DateFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useTyped(value, defaultValue);
  const [left, setLeft] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isWrong = typed.trim() !== "" && readDate(typed) === null;
  const words = translate("app.date.wrong");
  useEffect(() => field.current?.setCustomValidity(isWrong ? words : ""), [isWrong, words]);
  const change = (next: string): void => {
    setTyped(next);
    onChange?.(readDate(next) ?? "", next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === "ArrowDown") openCalendar(picker.current);
    else {
      const next = stepDate(typed, event.key, viewer()?.today ?? dayjs().format("YYYY-MM-DD"));
      if (next === null) return;
      change(next);
    }
    event.preventDefault();
  };
  return (
    <TextField
      size="small"
      {...rest}
      value={typed}
      inputRef={field}
      onChange={({ target }) => {
        // Told when the field was left; it stays in sight until something else is typed.
        setLeft(false);
        change(target.value);
      }}
      onBlur={() => {
        setLeft(true);
        setTyped(readDate(typed) ?? typed);
        onBlur?.();
      }}
      onKeyDown={onKeyDown}
      error={error === true || (left && isWrong)}
      helperText={left && isWrong ? words : helperText}
      placeholder={translate("app.date.form")}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { autoComplete: "off", inputMode: "numeric", maxLength: 20, size: 11 },
        input: { endAdornment: <Calendar picker={picker} date={readDate(typed) ?? ""} onPick={change} /> },
      }}
    />
  );
}

interface CalendarProps {
  readonly picker: React.RefObject<HTMLInputElement | null>;
  readonly date: string;
  readonly onPick: (date: string) => void;
}

function Calendar({ picker, date, onPick }: CalendarProps) {
  const translate = useTranslate();
  return (
    <InputAdornment position="end" sx={{ position: "relative", mr: -0.5 }}>
      <Box
        component="input"
        ref={picker}
        type="date"
        value={date}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }: { target: { value: string } }) => onPick(target.value)}
        sx={{ position: "absolute", inset: 0, opacity: 0, pointerEvents: "none", width: "100%", border: 0 }}
      />
      <IconButton size="small" tabIndex={-1} aria-label={translate("app.date.pick")} onClick={() => openCalendar(picker.current)}>
        <CalendarIcon fontSize="small" />
      </IconButton>
    </InputAdornment>
  );
}
