// SPDX-License-Identifier: EUPL-1.2

import {
  contentAfter,
  contentBefore,
  sameContent,
  uniform,
  type CellContent,
  type ContentGrid,
  type NewEntry,
} from "../../../domain/journal/journal";
import { areaAddress } from "../../../domain/sheet/addresses";
import { askRange } from "../../reading/ask-cell";
import { rangeAt, type FormulaCells } from "./formula-cells";
import { storedJournal } from "../../stored/stored";
import { sameData } from "../../../domain/sheet/same-data";
import { contentFor, GENERAL, TEXT } from "../../excel/text-as-text";
import type { Journals } from "../write-all";
import { writeContents } from "../write-contents";

/** What the journal tells of formulas that become their values. */
export function entryFor(cells: FormulaCells, time: string): NewEntry {
  const { tab, area, formulas, values, formats } = cells;
  const contents = valueContents(cells);
  const whole = area.rowCount * area.columnCount > 1;
  return {
    time,
    kind: "waarden",
    tab,
    address: areaAddress(area),
    before: { formula: formulas[0]?.[0] ?? "", numberFormat: formats[0]?.[0] ?? GENERAL },
    after: contents[0]?.[0] as CellContent,
    block: whole
      ? {
          formulas,
          values,
          formatsBefore: uniform(formats),
          formatsAfter: uniform(contents.map((row) => row.map(({ numberFormat }) => numberFormat))),
        }
      : null,
    rule: null,
  };
}

/** An error is written as the error that it is, which in a cell with the text format it would not be. */
function valueContents({ values, formats, errors }: FormulaCells): ContentGrid {
  return values.map((row, r) =>
    row.map((value, c) => {
      const numberFormat = formats[r]?.[c] ?? GENERAL;
      if (errors[r]?.[c] !== true) return contentFor(value, numberFormat);
      return { formula: value, numberFormat: numberFormat === TEXT ? GENERAL : numberFormat };
    }),
  );
}

/**
 * Writes the values and the journal in one round trip. Where that fails, or Excel makes something else of a value, the formulas come back.
 *
 * @returns true where every cell has its value
 * @throws the error of Office.js that stopped the writing
 */
export async function writeValues(
  context: Excel.RequestContext,
  jobs: readonly FormulaCells[],
  { journal, before }: Journals,
): Promise<boolean> {
  const writes = jobs.map((cells) => ({
    cells,
    entry: entryFor(cells, ""),
    range: rangeAt(context, cells.sheetId, cells.area),
  }));
  storedJournal.write(context, journal);
  for (const { cells, entry, range } of writes) {
    const contents = contentAfter(entry);
    const formats = contents.map((row) => row.map(({ numberFormat }) => numberFormat));
    if (!sameData(formats, cells.formats)) range.numberFormat = formats;
    range.values = contents.map((row) => row.map(({ formula }) => formula));
  }
  const results = writes.map(({ entry, range }) => ({ entry, now: askRange(range) }));
  const putBack = async (): Promise<void> => {
    storedJournal.write(context, before);
    for (const { entry, range } of writes) writeContents(range, contentBefore(entry), true);
    await context.sync();
  };
  try {
    await context.sync();
  } catch (error) {
    await putBack().catch(() => undefined);
    throw error;
  }
  const right = results.every(({ entry, now }) => sameGrid(now(), contentAfter(entry)));
  if (!right) await putBack();
  return right;
}

function sameGrid(now: ContentGrid, wanted: ContentGrid): boolean {
  return wanted.every((row, r) => row.every((content, c) => sameContent(now[r]?.[c], content)));
}
