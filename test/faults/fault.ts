// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "./random";
import type { Book, Spot } from "./sheet";
import type { World } from "./world";

/** Where the finding must stand: "Tab!B4". */
export type Expected = string;

/** A finding of another rule that one fault truly brings with it. */
export interface Companion {
  readonly rule: string;
  readonly because: string;
}

/** One known mistake. `spoilWorld` changes what is true before the tabs are written, so that all sums stay right; `spoil` changes a cell of a tab. */
export interface Fault {
  readonly rule: string;
  /** Says apart two faults of one rule. */
  readonly name: string;
  readonly companions?: readonly Companion[];
  /** Null where this world has no place for the fault. */
  spoilWorld?(world: World, random: Random): ((book: Book) => Expected | null) | null;
  /** Null where this workbook has no place for the fault. */
  spoil?(book: Book, random: Random, world: World): Expected | null;
}

export const because = (why: string, ...rules: string[]): Companion[] => rules.map((rule) => ({ rule, because: why }));

/** The numbers of a row belong together: what one of them breaks beside itself. */
export const SUMS: readonly Companion[] = because(
  "het gewijzigde getal zit ook in andere sommen van de tabel of van een ander tabblad",
  "rekenen.totaal",
  "rekenen.soorten-som",
  "rekenen.percentage",
  "rekenen.verschil",
  "rekenen.verschil-kolom",
  "rekenen.regio-som",
  "rekenen.provincie-som",
  "rekenen.regioplan-som",
  "rekenen.prognose",
  "rekenen.twee-waarden",
  "structuur.dubbele-peildatum",
);

/** A number that is unknown or wrong changes what is expected of locaties, mutaties and earlier stands too. */
export const STANDS: readonly Companion[] = because(
  "de realisatie van deze gemeente past niet meer bij haar locaties, mutaties of vorige stand",
  "plausibel.locaties-realisatie",
  "plausibel.gesloten-telt-mee",
  "plausibel.duurzaam-boven-realisatie",
  "plausibel.sprong",
  "plausibel.mutatie-negatief",
  "plausibel.amv-zonder-taakstelling",
);

/** A spot picked at random, or null where none fits. */
export function pickSpot(book: Book, random: Random, fits: (spot: Spot) => boolean): Spot | null {
  const fitting = book.spots.filter(fits);
  return fitting.length === 0 ? null : random.pick(fitting);
}

export const isGemeenteTable = ({ kind }: Spot): boolean => kind === "voortgang" || kind === "verdeelbesluit";

/** True where a table gives a totaal with the amv in it, and no regulier: what it says of regulier is checked by its sum. */
export const givesRest = (book: Book): boolean =>
  book.spots.some(
    ({ role, soort, tab, grootheid }) =>
      role === "row-total" &&
      soort === "totaal" &&
      !book.spots.some((one) => one.tab === tab && one.grootheid === grootheid && one.soort === "regulier"),
  );
