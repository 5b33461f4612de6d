import { cloneElement, type ReactElement } from "react";

/** On a phone only the search stays in sight; every other filter waits behind one button. */
export function phoneFilters(filters: ReadonlyArray<ReactElement<{ source: string; alwaysOn?: boolean }>>): ReactElement[] {
  return filters.map((filter) => cloneElement(filter, { alwaysOn: filter.props.source === "q" }));
}
