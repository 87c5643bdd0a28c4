// SPDX-License-Identifier: EUPL-1.2

export interface ListedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** The sheet with this id, or with this name where it is known by that alone. */
export function sheetWith(sheets: readonly ListedSheet[], key: string): ListedSheet | undefined {
  return sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name === key);
}

/** Queues the question what sheets there are; the answer is there after the next sync. */
export function requestSheets(context: Excel.RequestContext): () => ListedSheet[] {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  return () =>
    worksheets.items.map((sheet) => ({
      sheet,
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
    }));
}
