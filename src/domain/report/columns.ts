// SPDX-License-Identifier: EUPL-1.2

/** By this and its headers a report is known, whatever its tab is called. */
export const REPORT_TITLE = "Bevindingen Spreiding";

/** Above the column by which a row is known again. */
export const KEY_HEADER = "Kenmerk";
/** The columns that the report writes, the last one out of sight. */
export const OWN_COLUMNS = [
  "Ernst",
  "Tabblad",
  "Cel",
  "Controle",
  "Gevonden",
  "Verwacht",
  "Uitleg",
  "Gevolg van",
  KEY_HEADER,
] as const;
export const KEY_COLUMN = OWN_COLUMNS.length - 1;
/** The user's own, between the others and the last one. */
export const NOTE_COLUMN = "Notitie";
