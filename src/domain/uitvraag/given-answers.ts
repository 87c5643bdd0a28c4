// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { nameOfSoort, SOORTEN, type Gemeente, type Soort } from "../gemeenten/gebied";
import type { Model } from "../model";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef, SheetSnapshot } from "../sheet/snapshot";
import { isMissingWord } from "../tabs/cells/missing";
import { isUitvraag, UITVRAAG_NOTE_COLUMN, uitvraagFor } from "../tabs/is-uitvraag";
import { REMARKS } from "./words";

/** Where answers come from: the open workbook (`file` null), or a file that came back. */
export interface AnswerSource {
  readonly file: string | null;
  readonly model: Model;
}

/** What one cell answers. `places` null: blank, or a word that says that it is not known. */
export interface Given {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  readonly places: number | null;
  /** What the cell shows where that is no number of places. */
  readonly unreadable: string | null;
  /** The file and the tab, for a sentence. */
  readonly source: string;
  readonly file: string | null;
  readonly at: CellRef;
}

/** Something about an answer to look at; `file` null: the cell is in the open workbook. */
export interface Remark {
  readonly sentence: string;
  readonly file: string | null;
  readonly at: CellRef | null;
}

/** What is written beside or in place of an answer: under Toelichting, or a word that says that the number is not known. */
export interface Note {
  readonly gemeente: Gemeente;
  readonly text: string;
  readonly file: string | null;
  readonly at: CellRef;
}

export interface ReadAnswers {
  readonly given: readonly Given[];
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
}

/** The tab of one answer, read alone. */
interface AnswerTab {
  readonly file: string | null;
  readonly source: string;
  readonly sheet: SheetSnapshot;
  readonly model: Model;
  /** Null where it does not say for whom it was. */
  readonly listFor: string | null;
}

/** The tabs with answers: the lists that went out, and in a file without one every tab with figures. */
export function answerTabs({ file, model }: AnswerSource): readonly AnswerTab[] {
  const lists = model.snapshot.sheets.filter(({ values }) => isUitvraag(values));
  const sheets =
    lists.length > 0 || file === null
      ? lists
      : model.snapshot.sheets.filter(({ name }) => model.records.tables.some(({ tab }) => tab === name));
  return sheets.map((sheet) => ({
    file,
    source: file === null ? sheet.name : `${file}, ${sheet.name}`,
    sheet,
    // The user's own word that it is a Voortgang has a list read as any other tab.
    model: buildModel(
      { ...model.snapshot, sheets: [sheet] },
      {
        ...model.settings,
        tabKinds: isUitvraag(sheet.values) ? { [sheet.name]: "voortgang" } : model.settings.tabKinds,
      },
      model.today,
    ),
    listFor: uitvraagFor(sheet.values),
  }));
}

/** The last day that a column of realisatie of these tabs is about, blank or not: the one that was asked for. Null where there is none. */
export const askedPeildatum = (tabs: readonly AnswerTab[]): CalendarDate | null =>
  tabs
    .flatMap(({ model }) => model.records.tables)
    .flatMap(({ columns }) => columns.filter(({ role }) => role === "realisatie").map(({ date }) => date?.date ?? null))
    .reduce<CalendarDate | null>((last, date) => (date !== null && date > (last ?? "") ? date : last), null);

/** What one tab answers about the gemeenten of the provincie of the workbook. */
export function readAnswers(tab: AnswerTab, { gebieden, provincie }: Model, peildatum: CalendarDate): ReadAnswers {
  const { file, source, model, listFor } = tab;
  const figures = model.records.figures.filter(
    ({ grootheid, date, total }) => grootheid === "realisatie" && date === peildatum && !total,
  );
  if (figures.length === 0)
    return { given: [], notes: [], remarks: [{ sentence: REMARKS.noTable(source, peildatum), file, at: null }] };
  const given: Given[] = [];
  const notes = new Map<string, Note>();
  const note = (gemeente: Gemeente, text: string, at: CellRef): unknown =>
    text === "" ? null : notes.set(`${String(at.row)} ${text}`, { gemeente, text, file, at });
  const noteColumn = columnOfNotes(tab.sheet);
  const remarks = new Map<string, Remark>();
  const remark = (sentence: string, at: CellRef): unknown => remarks.set(sentence, { sentence, file, at });
  for (const { gebied, soort, places, at } of figures) {
    const { resolution, text } = gebied;
    const isSoort = SOORTEN.find((one) => one === soort);
    if (resolution.status !== "found") {
      remark(REMARKS.unknown(source, text), gebied.at);
      continue;
    }
    const gemeente = resolution.gebied;
    if (gemeente.level !== "gemeente") continue;
    if (isSoort === undefined) {
      remark(REMARKS.otherSoort(source, nameOfSoort(soort)), at);
      continue;
    }
    if (!gebieden.gemeentenOf(provinceOf(gebieden, provincie, gemeente), peildatum).includes(gemeente)) {
      remark(REMARKS.notNow(source, gemeente.naam), gebied.at);
      continue;
    }
    if (resolution.spelling === "misspelt") remark(REMARKS.spelling(source, text, gemeente.naam), gebied.at);
    const regio = gebieden.regioOf(gemeente)?.naam ?? null;
    if (listFor !== null && gebieden.regios.some(({ naam }) => naam === listFor) && regio !== listFor)
      remark(REMARKS.otherRegio(source, gemeente.naam, regio), gebied.at);
    const shown = shownAt(tab.sheet, at);
    if (noteColumn !== null) {
      const besides = { ...at, column: noteColumn };
      note(gemeente, shownAt(tab.sheet, besides), besides);
    }
    if (isMissingWord(shown)) note(gemeente, shown, at);
    const isCount = places !== null && Number.isInteger(places) && places >= 0;
    const unreadable = isCount || (places === null && (shown === "" || isMissingWord(shown))) ? null : shown;
    given.push({ gemeente, soort: isSoort, places: isCount ? places : null, unreadable, source, file, at });
  }
  return { given, notes: [...notes.values()], remarks: [...remarks.values()] };
}

function columnOfNotes({ values, used }: SheetSnapshot): number | null {
  const found = values.map((row) => row.indexOf(UITVRAAG_NOTE_COLUMN)).find((column) => column >= 0);
  return found === undefined ? null : used.column + found;
}

/** Of the gemeente where the workbook names no provincie. */
function provinceOf(gebieden: Model["gebieden"], own: string | null, { provincie }: Gemeente) {
  const naam = own ?? provincie;
  const found = gebieden.provincies.find((one) => one.naam === naam);
  if (found === undefined) throw new Error(`no provincie ${naam}`);
  return found;
}

function shownAt({ used, text }: SheetSnapshot, { row, column }: CellRef): string {
  return (text[row - used.row]?.[column - used.column] ?? "").trim();
}
