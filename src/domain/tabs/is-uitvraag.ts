// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";

/** The cells by which a list for a regio is known again. */
export const UITVRAAG_TITLE = "Uitvraag realisatie";
export const UITVRAAG_FOR = "Lijst voor";
export const UITVRAAG_NOTE_COLUMN = "Toelichting";

type Values = readonly (readonly CellValue[])[];

/**
 * True for the cells of a list that went out to be filled, wherever on the sheet it stands and whatever the tab is called. It holds a
 * copy of the last stand and answers that nobody has looked at yet: it is no source.
 */
export function isUitvraag(values: Values): boolean {
  const title = values.findIndex((row) => row.includes(UITVRAAG_TITLE));
  return (
    title >= 0 && values.slice(title).some((row) => row.includes("Gemeente") && row.includes(UITVRAAG_NOTE_COLUMN))
  );
}

/** Whom the list was for, as it stands on it; null where that was taken away. */
export function uitvraagFor(values: Values): string | null {
  for (const row of values) {
    const found = row.indexOf(UITVRAAG_FOR);
    const name = row[found + 1];
    if (found >= 0 && typeof name === "string" && name !== "") return name;
  }
  return null;
}
