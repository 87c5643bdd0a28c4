// SPDX-License-Identifier: EUPL-1.2

import { absolute } from "../../xlsx/whole/references";
import type { Lying } from "./line-steps";

/** How a sheet is printed, with the sheet that it is of. */
export interface LaidOut {
  readonly sheetId: string;
  readonly layout: Record<string, unknown>;
}

/** What of a layout names cells: "A1:B9,D1:E9", "$1:$3", "$A:$B", and the cell behind each break. */
interface PaperState {
  readonly printArea: unknown;
  readonly printTitleRows: unknown;
  readonly printTitleColumns: unknown;
  readonly pageBreaks: unknown;
  readonly columnBreaks: unknown;
}

const NAMES = ["printArea", "printTitleRows", "printTitleColumns", "pageBreaks", "columnBreaks"] as const;

/** Print areas, repeated lines and breaks: what names cells that went is left out. */
export const PAPER: Lying<LaidOut, PaperState> = {
  state: ({ layout }) => Object.fromEntries(NAMES.map((name) => [name, layout[name]])) as unknown as PaperState,
  set({ layout }, state) {
    for (const name of NAMES) {
      if (state[name] !== undefined) layout[name] = state[name];
      else if (layout[name] !== undefined) Reflect.deleteProperty(layout, name);
    }
  },
  moved(state, lines, { sheetId }) {
    const own = { sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
    const after = (address: string): string | null => {
      const moved = lines.formula(absolute(address), own);
      return moved.includes("#REF!") ? null : moved;
    };
    const plain = (address: string): string[] => [after(address)?.replaceAll("$", "") ?? []].flat();
    const text = (value: unknown, to: (value: string) => string | null): unknown =>
      typeof value === "string" ? (to(value) ?? undefined) : value;
    // A break is before a whole line, by whatever cell it is named.
    const before = (value: unknown, line: RegExp, cellOf: (name: string) => string): unknown =>
      Array.isArray(value)
        ? (value as string[]).flatMap((cell) => {
            const name = line.exec(cell)?.[0] ?? "";
            const moved = after(`$${name}:$${name}`)?.split(":")[0]?.replace("$", "");
            return moved === undefined ? [] : [cellOf(moved)];
          })
        : value;
    return {
      printArea: text(state.printArea, (area) => area.split(",").flatMap(plain).join(",") || null),
      printTitleRows: text(state.printTitleRows, after),
      printTitleColumns: text(state.printTitleColumns, after),
      pageBreaks: before(state.pageBreaks, /\d+/, (row) => `A${row}`),
      columnBreaks: before(state.columnBreaks, /[A-Z]+/, (column) => `${column}1`),
    };
  },
};
