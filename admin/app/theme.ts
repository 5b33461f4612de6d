import { nanoLightTheme, type RaThemeOptions } from "react-admin";

const FONTS = '"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "Noto Sans", sans-serif';

const palette = {
  ...nanoLightTheme.palette,
  mode: "light" as const,
  primary: { main: "#8f1d21" },
  secondary: { main: "#6b1518" },
  error: { main: "#b3261e" },
  warning: { main: "#8a5a00" },
  success: { main: "#1b6e3c" },
  info: { main: "#1f5fa8" },
  text: { primary: "#1c1b1a", secondary: "#55524e" },
  background: { default: "#f6f4f1", paper: "#ffffff" },
};

const components: NonNullable<RaThemeOptions["components"]> = {
  ...nanoLightTheme.components,
  MuiCssBaseline: { styleOverrides: { a: { color: palette.primary.main } } },
  // Where the keyboard is must be seen on every ground: the line has the colour of the text.
  MuiButtonBase: { styleOverrides: { root: { "&.Mui-focusVisible": { outline: "2px solid currentColor", outlineOffset: -2 } } } },
  MuiToggleButton: { styleOverrides: { root: { textTransform: "none" } } },
  RaLayout: {
    styleOverrides: {
      root: {
        minWidth: 0,
        "& .RaLayout-appFrame": { minWidth: 0 },
        "& .RaLayout-content": { minWidth: 0, paddingBottom: 72 },
      },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: { whiteSpace: "nowrap", paddingTop: 3, paddingBottom: 3 },
      head: { fontWeight: 600, backgroundColor: "#efece7" },
    },
  },
  MuiButton: { defaultProps: { size: "small" }, styleOverrides: { root: { textTransform: "none" } } },
  // A wide ledger scrolls inside its card and never pushes the toolbar off a small screen; the bar of bulk acts lies above
  // the card, so that what scrolls is the table alone.
  RaList: {
    styleOverrides: { root: { minWidth: 0, "& .RaList-main": { minWidth: 0 }, "& .RaList-content": { minWidth: 0 } } },
  },
  // nanoTheme's paddings are for inputs with a line below; ours have a frame, and labels sit inside it.
  MuiInputBase: {},
  MuiInputLabel: {},
  // react-admin names its row boxes on a span, where a screen reader does not look: the name goes to the input.
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        root: { "aria-label": undefined },
        input: (owner: object) => ("aria-label" in owner && typeof owner["aria-label"] === "string" ? { "aria-label": owner["aria-label"] } : {}),
      },
    },
  },
  RaDataTable: {
    styleOverrides: { root: { "& .RaDataTable-headerCell": { backgroundColor: "#efece7" }, "& .RaDataTable-tableWrapper": { overflowX: "auto" } } },
  },
  MuiOutlinedInput: {
    styleOverrides: { root: { padding: 0 }, input: { padding: "8px 12px" }, multiline: { padding: "8px 12px" }, inputMultiline: { padding: 0 } },
  },
  MuiTextField: {
    defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: false },
  },
  MuiFormControl: {
    defaultProps: { variant: "outlined", margin: "dense", size: "small", fullWidth: false },
  },
  RaMenuItemLink: {
    styleOverrides: {
      root: { "&.RaMenuItemLink-active": { color: "#8f1d21", borderLeft: "3px solid #8f1d21" } },
    },
  },
  // The small screen's toolbar of lists is white; the bar's own must not be.
  RaAppBar: { styleOverrides: { root: { "& .RaAppBar-toolbar": { backgroundColor: "transparent !important" } } } },
  MuiAppBar: { defaultProps: { color: "primary" } },
};

/** Dense and sober: a ledger shows twenty rows at 1366×768; the red of the seal is for what matters. */
export function createTheme(large: boolean): RaThemeOptions {
  return {
    ...nanoLightTheme,
    palette,
    typography: { fontFamily: FONTS, fontSize: large ? 16 : 13, h6: { fontWeight: 600 } },
    shape: { borderRadius: 4 },
    components,
  };
}
