// SPDX-License-Identifier: EUPL-1.2

import type { Change, ChangeKind, Comparison, ComparedTotal, Side } from "../domain/compare/compare.types";
import { describeComparison } from "../domain/compare/sentence";
import { GROOTHEID_WORDS } from "../domain/figures/words";
import { nameOfSoort } from "../domain/gemeenten/gebied";
import { cellAddress, spokenAddress } from "../domain/sheet/addresses";
import { formatChange, formatDate, formatPlaces } from "../domain/sheet/format";
import type { CellRef } from "../domain/sheet/snapshot";
import { VERSION } from "./version";
import { largest } from "../domain/sheet/extremes";

interface SideDocument {
  readonly workbook: string;
  /** Null: all tabs that count. */
  readonly tab: string | null;
  readonly peildatum: string | null;
}

interface ChangeDocument {
  readonly grootheid: Change["grootheid"];
  readonly gebied: string;
  readonly code: string | null;
  readonly soort: Change["soort"];
  readonly cyclus: number | null;
  readonly old: number | null;
  readonly new: number | null;
  readonly difference: number | null;
  readonly kind: ChangeKind;
  /** "Voortgang!C4". */
  readonly oldAt: string | null;
  readonly newAt: string | null;
  readonly oldDate: string | null;
  readonly newDate: string | null;
  /** The names as written, where only one side misspells it. */
  readonly spelling: Change["spelling"] | null;
  /** Of a gebied that came or went: all its numbers. */
  readonly parts: readonly ChangeDocument[];
  /** Names on the other side that are not understood, of which one may be this gebied. */
  readonly doubt: readonly string[];
}

/** What `compare --json` prints. */
export interface ComparisonDocument {
  readonly version: string;
  readonly old: SideDocument;
  readonly new: SideDocument;
  readonly changes: readonly ChangeDocument[];
  readonly totals: readonly (Pick<ComparedTotal, "grootheid" | "gebied" | "soort" | "old" | "new" | "difference"> &
    Pick<ComparedTotal, "level" | "cyclus" | "oldDate" | "newDate">)[];
  readonly sentence: string;
  readonly compared: number;
  /** Numbers of regio's and provincies that changed by what their gemeenten changed by. */
  readonly follows: readonly ChangeDocument[];
  readonly notCompared: readonly {
    readonly side: "old" | "new";
    readonly sentence: string;
    readonly at: string | null;
  }[];
}

export function comparisonDocument(comparison: Comparison): ComparisonDocument {
  const { old, new: next, changes, totals, compared, follows, notCompared } = comparison;
  return {
    version: VERSION,
    old: sideDocument(old),
    new: sideDocument(next),
    changes: changes.map(changeDocument),
    totals: totals.map(
      ({ grootheid, gebied, soort, old: before, new: after, difference, level, cyclus, oldDate, newDate }) => ({
        ...{ grootheid, gebied, soort, old: before, new: after, difference },
        ...{ level, cyclus, oldDate, newDate },
      }),
    ),
    sentence: describeComparison(comparison),
    compared,
    follows: follows.map(changeDocument),
    notCompared: notCompared.map(({ side, sentence, at }) => ({ side, sentence, at: placeOf(at) })),
  };
}

const sideDocument = ({ workbook, tab, peildatum }: Side): SideDocument => ({ workbook, tab, peildatum });

function changeDocument(change: Change): ChangeDocument {
  const { grootheid, gebied, code, soort, cyclus, old, new: next, difference, kind, oldDate, newDate } = change;
  return {
    ...{ grootheid, gebied, code, soort, cyclus, old, new: next, difference, kind },
    oldAt: placeOf(change.oldAt),
    newAt: placeOf(change.newAt),
    oldDate,
    newDate,
    spelling: change.spelling ?? null,
    parts: (change.parts ?? []).map(changeDocument),
    doubt: (change.doubt ?? []).map(({ text }) => text),
  };
}

const placeOf = (at: CellRef | null): string | null => (at === null ? null : spokenAddress(at.tab, cellAddress(at)));

/** The same for people: the sentence, what changed, what follows from that, the totals that moved, and what was not compared. */
export function comparisonText(comparison: Comparison): string {
  const { old, new: next, changes, totals, follows, notCompared } = comparison;
  const several = hasSeveralCycli(changes);
  const moved = totals.filter(({ difference }) => difference !== 0);
  return [
    `Oud:   ${sideWords(old)}`,
    `Nieuw: ${sideWords(next)}`,
    "",
    describeComparison(comparison),
    ...section(
      "Veranderd",
      changes.flatMap((change) => [
        changeCells(change, several),
        ...(change.parts ?? []).map((part) => ["", ...changeCells(part, several).slice(1)]),
      ]),
    ),
    ...section(
      "Volgt uit de gemeenten",
      follows.map((change) => changeCells(change, hasSeveralCycli(follows))),
    ),
    ...section(
      "Totalen van wie in beide staat",
      moved.map(({ gebied, grootheid, soort, old: before, new: after, difference }) => [
        gebied,
        `${GROOTHEID_WORDS[grootheid]} ${nameOfSoort(soort)}`,
        `${formatPlaces(before)} → ${formatPlaces(after)}`,
        formatChange(difference),
      ]),
    ),
    ...section(
      "Niet vergeleken",
      notCompared.map(({ sentence }) => [sentence]),
    ),
  ].join("\n");
}

const hasSeveralCycli = (changes: readonly Change[]): boolean => new Set(changes.map(({ cyclus }) => cyclus)).size > 1;

function sideWords({ workbook, tab, peildatum }: Side): string {
  const day = peildatum === null ? "zonder peildatum" : `peildatum ${formatDate(peildatum)}`;
  return `${workbook}${tab === null ? "" : `, tabblad ${tab}`}, ${day}`;
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const widths = (rows[0] ?? []).map((_, at) => largest(rows.map((row) => (row[at] ?? "").length)));
  return [
    "",
    `${title}:`,
    ...rows.map(
      (row) =>
        `  ${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd()}`,
    ),
  ];
}

function changeCells(change: Change, several: boolean): readonly string[] {
  const { gebied, grootheid, soort, cyclus, kind, difference, spelling, doubt } = change;
  const words = grootheid === "mutatie" ? "mutatie" : GROOTHEID_WORDS[grootheid];
  const subject = `${words} ${nameOfSoort(soort)}${several && cyclus !== null ? ` cyclus ${String(cyclus)}` : ""}`;
  const places = [change.oldAt, change.newAt].flatMap((at) => placeOf(at) ?? []).join(" → ");
  if (kind === "spelling")
    return [gebied, "alleen de naam", `${spelling?.old ?? ""} → ${spelling?.new ?? ""}`, "", places];
  const maybe = (doubt ?? []).map(({ text, at }) => `“${text}” in ${placeOf(at) ?? ""}`).join(" of ");
  const where = maybe === "" ? places : `${places}, of onder een naam die niet is herkend: ${maybe}`;
  const perhaps = maybe === "" ? "" : "misschien ";
  const value = (number: number | null): string => (number === null ? "onbekend" : formatPlaces(number));
  if (kind === "gone") return [gebied, subject, value(change.old), `staat er ${perhaps}niet meer in`, where];
  if (kind === "appeared") return [gebied, subject, value(change.new), `is ${perhaps}nieuw`, where];
  const moved = `${value(change.old)} → ${value(change.new)}`;
  return [gebied, subject, moved, difference === null ? "onbekend" : formatChange(difference), places];
}
