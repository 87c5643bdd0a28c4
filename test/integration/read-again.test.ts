// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../src/domain/build-model";
import type { Model } from "../../src/domain/model";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import type { Fault } from "../faults/fault";
import { createRandom, type Random } from "../faults/random";
import { FAULTS, spoiltBook } from "../faults/run";
import { snapshotOf } from "../faults/book-snapshot";
import type { Book } from "../faults/sheet";

/** A session reads a workbook again after each change; the sheets that did not change are the objects that they were. */
const CHANGES = 3;
/** What a user may type anywhere: a number, a name, a header, words of a total, and nothing. */
const TYPED: readonly CellValue[] = [
  ...["", "n.v.t.", 17, 1234.5, "1.234", "8/8", "138/36", "1-9-2025", 45_901],
  ...["Hoorn", "Provincie Utrecht", "Bergen", "Totaal", "Regulier", "waarvan amv", "Oekraïne", "Cyclus 2"],
  ...[
    "Gemeente",
    "Regio",
    "Taakstelling",
    "Realisatie 1-7-2025",
    "Realisatie 1/9",
    "Amsterdam(-240), Bergen (+20 amv)",
  ],
];

/** The workbook after one cell changed, as the session reads it. */
function withChange(workbook: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const changed = random.pick(workbook.sheets);
  const [row, column] = [random.int(0, changed.used.rowCount - 1), random.int(0, changed.used.columnCount - 1)];
  const value = random.pick(TYPED);
  const put = <T>(grid: readonly (readonly T[])[], content: T): readonly (readonly T[])[] =>
    grid.map((line, r) => (r === row ? line.map((old, c) => (c === column ? content : old)) : line));
  const sheet: SheetSnapshot = {
    ...changed,
    values: put(changed.values, value),
    text: put(changed.text, String(value)),
    formulas: put(changed.formulas, ""),
    numberFormats: put(changed.numberFormats, "General"),
    types: put(changed.types, value === "" ? "blank" : typeof value === "number" ? "number" : "text"),
  };
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === changed ? sheet : one)) };
}

/** All that was read and found, as text. */
function told(model: Model): string {
  const { tables } = model.records;
  return JSON.stringify(
    { ...model.records, provincie: model.provincie, cycli: model.cycli, findings: validate(model).findings },
    (key, value: unknown) => (key === "table" ? tables.findIndex((table) => table === value) : value),
  );
}

/** The first workbook from a seed on that has a place for the fault. */
function firstBook(fault: Fault, seed: number): { readonly book: Book } {
  return spoiltBook(fault, seed) ?? firstBook(fault, seed + 1);
}

const read = (workbook: WorkbookSnapshot, today: string): Model => buildModel(workbook, DEFAULT_SETTINGS, today);

test.each(FAULTS.map((fault, at) => [fault.rule, fault.name, fault, at] as const))(
  "a workbook with %s, “%s”, read again after each of some changes is read as one that is new",
  (_rule, _name, fault, at) => {
    const { book } = firstBook(fault, 2_000 + 100 * at);
    const random = createRandom(at);
    let workbook = snapshotOf(book);
    for (let change = 0; change < CHANGES; change++) {
      read(workbook, book.today);
      workbook = withChange(workbook, random);
      expect(told(read(workbook, book.today))).toBe(told(read(structuredClone(workbook), book.today)));
    }
  },
);
