// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, JournalEntry } from "./journal";

export const contentOf = (formula: CellContent["formula"], numberFormat = "General"): CellContent => ({
  formula,
  numberFormat,
});

/** The fix of one cell of a tab Voortgang. */
export const entryOf = (id: string, before: string, after: string, address = "A1"): JournalEntry => ({
  id,
  group: id,
  time: "2025-12-05T10:00:00.000Z",
  kind: "herstel",
  tab: "Voortgang",
  address,
  before: contentOf(before),
  after: contentOf(after),
  block: null,
  rule: "cel.x",
  undone: false,
});

/** Formulas that became values, in the size of the address. */
export const blockOf = (
  id: string,
  address: string,
  formulas: readonly (readonly string[])[],
  values: readonly (readonly number[])[],
): JournalEntry => ({
  ...entryOf(id, formulas[0]?.[0] ?? "", "", address),
  kind: "waarden",
  after: contentOf(values[0]?.[0] ?? ""),
  block: { formulas, values, formatsBefore: "0.0", formatsAfter: "0.0" },
  rule: null,
});
