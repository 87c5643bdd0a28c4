// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../domain/sheet/dates";
import type { Gebied, SoortOfTotaal } from "../../domain/gemeenten/gebied";
import type { FigureIndex } from "../../domain/figures/figure-index";
import { pairsOf } from "../../domain/measures/pairs";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";

/** What the overzicht is about. */
export interface Choices {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  /** One of the workbook; null for a stand without a known date. */
  readonly peildatum: CalendarDate | null;
}

/** What the user asked for; null where nothing was chosen yet. It outlives a change of the workbook, which may not have it any more. */
export interface Wanted {
  /** A key as of `gebiedKey`. */
  readonly gebied: string | null;
  readonly soort: SoortOfTotaal | null;
  readonly peildatum: CalendarDate | null;
}

export const NOTHING_WANTED: Wanted = { gebied: null, soort: null, peildatum: null };

/** In the order of the choice list. */
export const SOORT_CHOICES: readonly SoortOfTotaal[] = ["regulier", "amv", "totaal"];

export function gebiedKey(gebied: Gebied): string {
  return gebied.level === "regio" ? `${gebied.naam} (${gebied.provincie})` : gebied.code;
}

/** What is shown: what was asked for as far as the workbook has it, else its own provincie, the soort that its tables give and the newest stand. Null in a workbook without gemeenten. */
export function choose(index: FigureIndex, present: PresentGebieden, wanted: Wanted): Choices | null {
  const { provincies, regios, gemeenten } = present;
  const all: readonly Gebied[] = [...provincies, ...regios, ...gemeenten];
  const own = provincies.find(({ naam }) => naam === index.provincie) ?? provincies[0];
  const gebied = all.find((one) => gebiedKey(one) === wanted.gebied) ?? own;
  if (gebied === undefined) return null;
  const peildatum = index.peildata.find((date) => date === wanted.peildatum) ?? index.peildata[0] ?? null;
  return { gebied, soort: wanted.soort ?? soortWithFigures(index, gebied, peildatum), peildatum };
}

/** Regulier, unless the tables give only totals or the whole workbook is about amv. */
function soortWithFigures(index: FigureIndex, gebied: Gebied, peildatum: CalendarDate | null): SoortOfTotaal {
  if (isOnlyAmv(index)) return "amv";
  const hasFigures = (soort: SoortOfTotaal): boolean => pairsOf(index, gebied, soort, { peildatum }).ok;
  return !hasFigures("regulier") && hasFigures("totaal") ? "totaal" : "regulier";
}

/** By what the tables are about, not by what they answer: a number of regulier that nobody can read must not hide behind amv. */
function isOnlyAmv({ records }: FigureIndex): boolean {
  const measured = records.figures.filter(
    ({ grootheid }) => grootheid === "taakstelling" || grootheid === "realisatie",
  );
  return measured.length > 0 && measured.every(({ soort }) => soort === "amv");
}
