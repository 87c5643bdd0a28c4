// SPDX-License-Identifier: EUPL-1.2

import { cellOf, cellText, dateIn } from "../row-cells";
import type { KindRows } from "./kind";

/** The dates of the steps of each cyclus. */
export const cyclus: KindRows = {
  kind: "cyclus",
  keys: [],
  lines: false,
  figures: false,
  read: (table) => ({
    cyclus: table.rows.flatMap((row) => {
      const date = cellOf(row, "datum") ?? cellOf(row, "peildatum");
      const number = /\d+/.exec(cellText(cellOf(row, "cyclus")) ?? "")?.[0];
      const stap = cellText(cellOf(row, "stap"));
      if (row.kind !== "data" || date === null || number === undefined || stap === null) return [];
      const { kind } = date.reading;
      const unreadable = kind === "unreadable" || kind === "error" || (kind === "date" && dateIn(date) === null);
      const step = { cyclus: Number(number), stap, date: dateIn(date), at: date.at, table };
      return [unreadable ? { ...step, unreadable } : step];
    }),
  }),
};
