// SPDX-License-Identifier: EUPL-1.2

import { MERGERS } from "../../src/domain/gemeenten/mergers";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Random } from "./random";
import type { Book } from "./sheet";
import type { World } from "./world";

/** The ways in which a tab tells that it is the besluit of the next cyclus: in its name or in its title. */
const TOLD = [
  ["Verdeelbesluit 18-12-2026", null],
  ["Besluit december", "Verdeelbesluit van 18 december 2026"],
  ["Verdeelbesluit cyclus 2", null],
  ["Taakstelling nieuw", "Taakstelling tweede cyclus (verdeelbesluit 2026)"],
] as const;

/** Puts the besluit of the next cyclus in a workbook, with other numbers for every gemeente: no contradiction. */
export function secondBesluit(book: Book, world: World, random: Random): void {
  const [name, title] = random.pick(TOLD);
  // A gemeente that goes up in another inside that cyclus may be in the number of its successor already.
  const gone = random.chance(0.5) ? MERGERS : [];
  const places = world.places.filter(({ naam }) => !gone.some(({ gemeente }) => gemeente.naam === naam));
  const rows = places.map(({ naam, taak }): FixtureCell[] => [
    naam,
    taak.regulier + random.int(1, 90),
    taak.amv + random.int(1, 20),
  ]);
  const header = ["Gemeente", "Taakstelling regulier", "Taakstelling amv"];
  // With two to choose from an uitruil says of which it is.
  for (const [place, sheet] of book.sheets.entries())
    if (/uitruil/i.test(sheet.name)) book.sheets[place] = { ...sheet, name: `${sheet.name} cyclus 1` };
  const above = title === null ? [] : [[title]];
  book.sheets.push({ name, rows: [...above, header, ...rows], merges: [], hiddenRows: [] });
}
