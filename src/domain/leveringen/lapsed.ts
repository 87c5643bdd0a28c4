// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Lapsed } from "./levering";

const SENTENCES: Readonly<Record<Lapsed["because"], (replacer: string, replaced: string) => string>> = {
  "replacer-gone": (replacer, replaced) =>
    `Volgens uw keuze komt ${replacer} in de plaats van ${replaced}. Maar de tabel op ${replacer} is weg, wordt niet gelezen of gaat nu over een andere dag. Daarom telt ${replaced} weer mee.`,
  "replaced-gone": (replacer, replaced) =>
    `Volgens uw keuze komt ${replacer} in de plaats van ${replaced}. Maar op ${replaced} staat nu een andere tabel. Die telt mee.`,
  circle: (replacer, replaced) =>
    `Volgens uw keuze komen ${replacer} en ${replaced} in elkaars plaats. Dat kan niet, dus zij tellen allebei mee.`,
};

interface Told {
  readonly lapsed: readonly Lapsed[];
  /** The tabs that are there now. */
  readonly counted: Pick<WorkbookSnapshot, "sheets">;
}

/** What the user said of leveringen and does not hold for the tables that are there now. Not where no tab is left that it may be about. */
export const lapsedOf = ({ lapsed, counted }: Told): readonly Lapsed[] =>
  lapsed.filter(({ word }) => counted.sheets.some(({ name }) => name === word.replaces.tab));

/** Why it does not hold, and what counts because of that. @param replacer and `replaced`: their names in a sentence */
export const describeLapsed = (because: Lapsed["because"], replacer: string, replaced: string): string =>
  SENTENCES[because](replacer, replaced);
