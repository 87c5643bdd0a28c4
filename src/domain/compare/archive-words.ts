// SPDX-License-Identifier: EUPL-1.2

import { formatDate, formatDateLong } from "../sheet/format";
import type { CalendarDate } from "../sheet/dates";
import type { Change, ChangeKind, Side } from "./compare.types";

/** The words in the cells of an archive tab. */
export const ARCHIVE = {
  tab: "Veranderd",
  title: "Wat is er veranderd",
  old: (side: Side) => `Oud: ${describeSide(side)}`,
  new: (side: Side) => `Nieuw: ${describeSide(side)}`,
  made: (day: CalendarDate) => `Gemaakt op ${formatDateLong(day)}.`,
  live: (some: boolean) =>
    some
      ? "Oud en Nieuw volgen hun cel waar dat kan, en Verschil volgt die twee. De andere cijfers en de totalen zijn die van deze dag."
      : "De cijfers zijn die van deze dag. Verschil is een formule.",
  cyclus: "Cyclus",
  oldDate: "Peildatum oud",
  newDate: "Peildatum nieuw",
  follows: "volgt uit de gemeenten",
  totals: "Totalen van wat in beide bekend is",
  notCompared: "Niet vergeleken",
  unknown: "–",
  allTabs: "alle tabbladen die tellen",
} as const;

/** What a kind of change is called; `gone` also stands beside what may be there under another name. */
export const KIND_WORDS: Readonly<Record<ChangeKind, string>> = {
  changed: "ander cijfer",
  appeared: "erbij gekomen",
  gone: "verdwenen",
  spelling: "anders geschreven",
};

/** What came of a number, with the names where only these differ. */
export function kindOf({ kind, spelling, doubt }: Change): string {
  if (spelling !== undefined) return `${KIND_WORDS[kind]}: ${spelling.old} → ${spelling.new}`;
  return doubt === undefined ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, of een naam die niet is herkend`;
}

function describeSide({ workbook, tab, peildatum }: Side): string {
  return [
    tab === null ? ARCHIVE.allTabs : `tabblad ${tab}`,
    ...(peildatum === null ? [] : [`peildatum ${formatDate(peildatum)}`]),
    `werkmap ${workbook}`,
  ].join(", ");
}
