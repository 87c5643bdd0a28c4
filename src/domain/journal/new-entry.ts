// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../sheet/addresses";
import type { Area } from "../sheet/snapshot";
import { uniform, type CellContent, type ContentGrid, type NewEntry } from "./journal";

interface What extends Pick<NewEntry, "time" | "kind" | "tab"> {
  readonly area: Area;
  readonly rule?: string;
}

/** What the journal tells of cells that got other contents; both grids have the size of the area. */
export function newEntry({ area, rule, ...what }: What, before: ContentGrid, after: ContentGrid): NewEntry {
  const single = area.rowCount * area.columnCount === 1;
  return {
    ...what,
    address: areaAddress(area),
    before: firstOf(before),
    after: firstOf(after),
    block: single
      ? null
      : {
          formulas: before.map((row) => row.map(({ formula }) => String(formula))),
          values: after.map((row) => row.map(({ formula }) => formula)),
          formatsBefore: uniform(formatsOf(before)),
          formatsAfter: uniform(formatsOf(after)),
        },
    rule: rule ?? null,
  };
}

function firstOf(contents: ContentGrid): CellContent {
  const { formula, numberFormat } = contents[0]?.[0] ?? { formula: "", numberFormat: "General" };
  return { formula, numberFormat };
}

function formatsOf(contents: ContentGrid): string[][] {
  return contents.map((row) => row.map(({ numberFormat }) => numberFormat));
}
