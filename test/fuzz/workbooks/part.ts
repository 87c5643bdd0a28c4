// SPDX-License-Identifier: EUPL-1.2

import type { LeveringWord } from "../../../src/domain/leveringen/levering";
import { RULES } from "../../../src/domain/rules/registry";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings";
import { createBook } from "../../faults/book";
import { placedSheets } from "../../faults/placing";
import { createRandom, type Random } from "../../faults/random";
import { FAULTS, spoiltBook } from "../../faults/run";
import type { Book } from "../../faults/sheet";
import { createWorld } from "../../faults/world";
import { withLess } from "../minimise";
import type { FuzzPart } from "../part";
import { judge } from "./judge";
import { MUTATIONS, type WritableSheet } from "./mutations";
import { snapshotOfSheets, type NamedSheet } from "./sheet-list";

export interface WorkbookInput {
  readonly sheets: readonly NamedSheet[];
  readonly date1904: boolean;
  readonly today: string;
  readonly words: readonly LeveringWord[];
}

const hit = new Set<string>();

/** A workbook in one of many layouts, with a known fault in it or none, and then changed at random. */
export const workbooks: FuzzPart<WorkbookInput> = {
  name: "werkmappen",
  usual: 5_000,
  make: (seed) => {
    const random = createRandom(seed * 104_729 + 17);
    const book = bookOf(seed, random);
    const sheets = placedSheets(book).map(writable);
    // One in three stays as it is, so that each fault is seen by its rule.
    const changes = seed % 3 === 0 ? 0 : random.int(1, 12);
    for (let change = 0; change < changes; change++) random.pick(MUTATIONS)(random, sheets);
    return { sheets: withOwnNames(sheets), date1904: random.chance(0.05), today: book.today, words: book.words ?? [] };
  },
  judge: ({ sheets, date1904, ...seen }) => {
    const { fault, rules } = judge({
      snapshot: snapshotOfSheets(sheets, date1904),
      settings: DEFAULT_SETTINGS,
      ...seen,
    });
    for (const rule of rules) hit.add(rule);
    return fault;
  },
  *smaller(input) {
    const withSheet = (at: number, sheet: NamedSheet): WorkbookInput => ({
      ...input,
      sheets: replaced(input.sheets, at, sheet),
    });
    for (const sheets of withLess(input.sheets)) if (sheets.length > 0) yield { ...input, sheets };
    for (const [at, sheet] of input.sheets.entries())
      for (const rows of withLess(sheet.rows)) yield withSheet(at, { ...sheet, rows });
    for (const [at, sheet] of input.sheets.entries())
      for (const [row, cells] of sheet.rows.entries())
        for (const [column, cell] of cells.entries())
          if (cell !== "")
            yield withSheet(at, { ...sheet, rows: replaced(sheet.rows, row, replaced(cells, column, "")) });
  },
  save: (input) => ({ extension: "json", content: JSON.stringify(input, null, 1) }),
  told: () => {
    const never = unhitRules();
    return [`regels die vonden: ${String(RULES.length - never.length)} van ${String(RULES.length)}`, ...never];
  },
};

const replaced = <T>(items: readonly T[], at: number, by: T): readonly T[] =>
  items.map((item, index) => (index === at ? by : item));

/** The rules that found nothing in all workbooks up to now. */
export const unhitRules = (): readonly string[] => RULES.map(({ id }) => id).filter((id) => !hit.has(id));

/** Another world is tried where one has no place for the fault. */
const WORLDS_TO_TRY = 60;

function bookOf(seed: number, random: Random): Book {
  const fault = FAULTS[seed % FAULTS.length]!;
  if (random.chance(0.9))
    for (let turn = 0; turn < WORLDS_TO_TRY; turn++) {
      const spoilt = spoiltBook(fault, seed + turn * 100_003);
      if (spoilt !== null) return spoilt.book;
    }
  return createBook(createWorld(seed), seed);
}

const writable = ({ name, rows, merges, hiddenRows, hidden, raised }: Book["sheets"][number]): WritableSheet => ({
  name,
  rows: rows.map((row) => [...row]),
  merges: [...merges],
  hiddenRows: [...hiddenRows],
  hiddenColumns: [],
  visible: hidden !== true,
  partlyRaised: raised ?? [],
});

/** Excel has no two tabs of one name. */
function withOwnNames(sheets: readonly WritableSheet[]): readonly WritableSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${sheet.name} ${String(at)}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
