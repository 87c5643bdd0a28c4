// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../../domain/journal/journal";
import { fitsJournal, withEntries } from "../../../domain/journal/journal-entries";
import { cellAddress } from "../../../domain/sheet/addresses";
import type { WorkbookSnapshot } from "../../../domain/sheet/snapshot";
import { NOT_WRITTEN, TO_VALUES } from "../../../domain/journal/words";
import { readFormulaAreas, type FormulaAreas } from "./formula-areas";
import { hasFailed, isBusy, partOf, type FormulaCells } from "./formula-cells";
import { storedJournal } from "../../stored/stored";
import { placesIn, rectanglesOf } from "../../excel/rectangles";
import type { ValuesOutcome, ValuesScope } from "../../session.types";
import { requestSheets } from "../../excel/sheet-list";
import { takeSnapshot } from "../../reading/snapshot";
import { asMeant, type PlannedWrite, type Written } from "../exchange";
import { writeAllOrNothing } from "../transaction";
import { askScope } from "./values-scope";
import { asValues, valuesEntry } from "./values-write";

export interface ToValuesResult {
  readonly outcome: ValuesOutcome;
  /** Null where nothing was to be written. */
  readonly journal: readonly JournalEntry[] | null;
}

/**
 * Turns formulas with functions of this add-in into the values that they have now, in at most eight round trips, whatever the number
 * of formulas. Errors stay formulas; while one formula has no result yet nothing is written, nor where all could not be undone.
 *
 * @throws an error of Office.js or of the reading while it looks; then nothing is written
 */
export async function formulasToValues(
  context: Excel.RequestContext,
  scope: ValuesScope,
  previous: WorkbookSnapshot | null,
  time: string,
): Promise<ToValuesResult> {
  const wanted = await askScope(context, scope);
  if (wanted === null) return nothing(TO_VALUES.selection);
  const stored = storedJournal.request(context);
  const snapshot = await takeSnapshot(context, previous, wanted.sheetId === null ? null : new Set([wanted.sheetId]));
  // Not on the round trips of the snapshot, which loads the same list: the later answer takes the place of the earlier one.
  const sheets = requestSheets(context);
  const inScope = snapshot.sheets.filter(({ id }) => wanted.sheetId === null || id === wanted.sheetId);
  const areas = await readFormulaAreas(context, inScope, wanted);
  const { jobs, busy, errors } = sorted(areas);
  if (jobs.length + busy.length + errors.length === 0) return nothing(TO_VALUES.none);
  if (areas.changed) return nothing(TO_VALUES.changed);
  if (busy.length > 0) return nothing(TO_VALUES.busy(busy.length), busy);
  const locked = sheets().filter((sheet) => sheet.protected && jobs.some(({ sheetId }) => sheetId === sheet.id));
  if (locked.length > 0) return nothing(TO_VALUES.protected(locked.map(({ name }) => name)));
  const failed =
    errors.length === 0 ? { sentence: null } : { sentence: TO_VALUES.errors(errors.length), places: placesOf(errors) };
  if (jobs.length === 0) return { outcome: { cells: 0, ...failed }, journal: null };

  const writes = jobs.map(asValues);
  const entriesOf = (written: readonly Written<PlannedWrite>[]) =>
    written.map((one) => valuesEntry(one, snapshot, time));
  if (!fitsJournal(stored(), entriesOf(writes.map(asMeant)))) return nothing(TO_VALUES.tooMany);
  const written = await writeAllOrNothing(context, {
    writes,
    journal: stored(),
    withWritten: (journal, done) => withEntries(journal, entriesOf(done)),
    words: { otherwise: TO_VALUES.otherwise, stands: NOT_WRITTEN.stands },
  });
  if (written.sentence !== null) return { ...nothing(written.sentence), journal: written.journal };
  return {
    outcome: { cells: jobs.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0), ...failed },
    journal: written.journal,
  };
}

interface Sorted {
  /** What can be written. */
  readonly jobs: readonly FormulaCells[];
  /** Formulas that have no result yet, and those that have an error. */
  readonly busy: readonly FormulaCells[];
  readonly errors: readonly FormulaCells[];
}

function sorted({ single, spilled }: FormulaAreas): Sorted {
  const alone = single.map((cells) => {
    const each = placesIn(cells.area).map((place) => partOf(cells, { ...place, rowCount: 1, columnCount: 1 }));
    return { cells, each, good: each.filter((one) => !hasFailed(one)) };
  });
  const units = [...alone.flatMap(({ each }) => each), ...spilled];
  const busy = units.filter(({ values }) => values.flat().some(isBusy));
  const errors = units.filter(hasFailed);
  const jobs = [
    ...alone.flatMap(({ cells, good }) =>
      rectanglesOf(good.map(({ area }) => area)).map((area) => partOf(cells, area)),
    ),
    ...spilled.filter((cells) => !hasFailed(cells)),
  ];
  return { jobs, busy, errors };
}

function nothing(sentence: string, about: readonly FormulaCells[] = []): ToValuesResult {
  const places = about.length === 0 ? {} : { places: placesOf(about) };
  return { outcome: { cells: null, sentence, ...places }, journal: null };
}

/** The cells that the formulas are in. */
function placesOf(formulas: readonly FormulaCells[]): NonNullable<ValuesOutcome["places"]> {
  return formulas.map(({ tab, area }) => ({ tab, address: cellAddress(area) }));
}
