/** The address of a workbook: what its list is asked with, objects as JSON; what is not given is left out. */
export function workbookHref(name: string, asked: Readonly<Record<string, unknown>> | object): string {
  const given = Object.entries(asked).flatMap(([key, value]): Array<[string, string]> => {
    if (value === undefined || value === null) return [];
    return [[key, typeof value === "object" ? JSON.stringify(value) : String(value)]];
  });
  const query = new URLSearchParams(given).toString();
  return `/exports/${name}.xlsx${query === "" ? "" : `?${query}`}`;
}
