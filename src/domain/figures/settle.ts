// SPDX-License-Identifier: EUPL-1.2

import type { Figure, Grootheid } from "../tabs/records";
import type { TabKind } from "../tabs/table";
import type { CellRef } from "../sheet/snapshot";
import { CHAIN_KINDS, isChainRole } from "../tabs/chain";
import type { OutsideTerm, UnclearMove } from "./uitruil";

/** Why a number holds among the figures about it, or why none does. */
type Because =
  /** No other cell speaks of it. */
  | { readonly kind: "alone" }
  /** All cells give the same number. */
  | { readonly kind: "agreed" }
  /** Some cells say that it is not known, which contradicts nothing. */
  | { readonly kind: "others-unknown" }
  /** Its kind of table goes before that of the others, which give another number. */
  | { readonly kind: "goes-first"; readonly others: readonly Figure[] }
  /** Each names its day, and it is of the newest. */
  | { readonly kind: "newest"; readonly others: readonly Figure[] }
  /** No cell that it may be taken from knows it. */
  | { readonly kind: "unknown" }
  /** The cell that should give its day does not, so that it may be of any. */
  | { readonly kind: "undated"; readonly at: CellRef }
  /** Nothing decides between this cell and the first. `ofTotal`: this is a totaal, and not what regulier and amv come to. `unnamed`: the tab of a besluit that names no cyclus, so that they may be of two. */
  | { readonly kind: "contradiction"; readonly other: CellRef; readonly unnamed?: string; readonly ofTotal?: true }
  /** The question names no cyclus, and these have different numbers. */
  | { readonly kind: "several-cycli"; readonly cycli: readonly number[] };

/** What the figures about one number come down to. */
export interface Settled {
  /** The one that holds; where none does, the first. */
  readonly figure: Figure;
  /** Its number, after uitruil. Null: the cell is there and says that it is not known, or uitruil leaves it in doubt. */
  readonly places: number | null;
  readonly because: Because;
  /** The rows of the tab Uitruil that are in `places`. */
  readonly uitruil: readonly CellRef[];
  /** The agreed rows that are not in it on the asked day. */
  readonly outside: readonly Pick<OutsideTerm, "at" | "when" | "day">[];
  /** Not empty where it is not certain what uitruil makes of this number. */
  readonly doubts: readonly UnclearMove[];
  /** `places` as it would be if the doubtful rows did nothing; null where no row is in doubt. */
  readonly apartFromDoubts: number | null;
}

/** What uitruil makes of a number of one cyclus; null: of tables that name none. */
export type Adjust = (settled: Settled, cyclus: number | null) => Settled;

/**
 * The kinds of table from which a number of a gemeente is taken, the first before the next: a taakstelling is what the verdeelbesluit says,
 * and only where there is none what the column of that name in a report says. Other tables are compared with these and never taken. A link
 * of the chain is taken from the tab of its own, and where there is none from whatever table states it.
 */
const SOURCES: Readonly<Record<Grootheid, readonly TabKind[]>> = {
  taakstelling: ["verdeelbesluit", "voortgang"],
  realisatie: ["voortgang"],
  prognose: [],
  raming: [CHAIN_KINDS.raming],
  indicatief: [CHAIN_KINDS.indicatief],
  inMindering: [CHAIN_KINDS.inMindering],
  restopgave: [CHAIN_KINDS.restopgave],
  bod: [CHAIN_KINDS.bod],
  teltMee: [CHAIN_KINDS.teltMee],
  stand: [],
};

/** Whether the number may be taken from this figure's table. */
export function isSource({ grootheid, table }: Figure): boolean {
  return SOURCES[grootheid].includes(table.kind);
}

/** The figures about one number settled; null where there are none. */
export function settle(figures: readonly Figure[]): Settled | null {
  const [first] = figures;
  if (first === undefined) return null;
  if (figures.length === 1) return settled(first, first.places === null ? UNKNOWN : ALONE);
  const sources = figures.filter(isSource);
  const candidates = sources.length > 0 ? sources : figures;
  const known = candidates.filter(isKnown);
  const kind = SOURCES[first.grootheid].find((one) => known.some(({ table }) => table.kind === one));
  const ofKind = kind === undefined ? known : known.filter(({ table }) => table.kind === kind);
  const leading = first.grootheid === "bod" ? newestOf(ofKind) : ofKind;
  const [holds] = leading;
  if (holds === undefined) return settled(candidates[0] ?? first, UNKNOWN);
  const differs = ({ places }: Figure): boolean => places !== null && places !== holds.places;
  const other = leading.find(differs);
  if (other !== undefined)
    return settled(holds, { kind: "contradiction", other: other.at, ...unnamedOf(holds, other) });
  const others = figures.filter(differs);
  const isNewest = others.length > 0 && leading.length < ofKind.length && others.every((one) => ofKind.includes(one));
  if (others.length > 0) return settled(holds, { kind: isNewest ? "newest" : "goes-first", others });
  return settled(holds, figures.every(isKnown) ? AGREED : OTHERS_UNKNOWN);
}

/** A bod that is made again replaces the one before: of those that all name their day the ones of the newest. */
function newestOf(figures: readonly Figure[]): readonly Figure[] {
  const days = figures.map(({ date, table }) => date ?? table.peildatum?.date ?? null).filter((day) => day !== null);
  if (days.length < figures.length) return figures;
  const newest = days.reduce((last, day) => (day > last ? day : last), "");
  return figures.filter((_, place) => days[place] === newest);
}

function unnamedOf(one: Figure, other: Figure): { readonly unnamed?: string } {
  const isDecision = isChainRole(one.grootheid) || one.table.kind === "verdeelbesluit";
  if (!isDecision || one.table === other.table || one.cyclus === other.cyclus) return {};
  const unnamed = [one, other].find(({ cyclus }) => cyclus === null);
  return unnamed === undefined ? {} : { unnamed: unnamed.table.tab };
}

const isKnown = ({ places }: Figure): boolean => places !== null;

const ALONE: Because = { kind: "alone" };
const AGREED: Because = { kind: "agreed" };
const OTHERS_UNKNOWN: Because = { kind: "others-unknown" };
const UNKNOWN: Because = { kind: "unknown" };
const NONE: readonly never[] = [];

/** A number that is not known, for that reason. */
export const unknownOf = (figure: Figure, because: Because): Settled => ({ ...settled(figure, because), places: null });

function settled(figure: Figure, because: Because): Settled {
  return { figure, places: figure.places, because, uitruil: NONE, outside: NONE, doubts: NONE, apartFromDoubts: null };
}

/**
 * As `settle`, for a question that names no cyclus: figures of two cycli are two numbers, not a choice.
 * Figures without a cyclus count only where no other figure names more than one.
 */
export function settleCycli(figures: readonly Figure[], adjust: Adjust): Settled | null {
  const cycli = [...new Set(figures.map(({ cyclus }) => cyclus))].filter((cyclus) => cyclus !== null);
  if (cycli.length < 2) return adjusted(figures, cycli[0] ?? null, adjust);
  cycli.sort((a, b) => a - b);
  const perCyclus = cycli.flatMap((cyclus) => {
    const one = adjusted(
      figures.filter((figure) => figure.cyclus === cyclus),
      cyclus,
      adjust,
    );
    return one === null || (one.places === null && one.doubts.length === 0) ? [] : [one];
  });
  const [first] = perCyclus;
  if (first === undefined) return settle(figures);
  const open = perCyclus.find(({ because, doubts }) => because.kind === "contradiction" || doubts.length > 0);
  const same = perCyclus.every(({ places, doubts }) => doubts.length > 0 || places === first.places);
  return same ? (open ?? first) : { ...first, because: { kind: "several-cycli", cycli } };
}

function adjusted(figures: readonly Figure[], cyclus: number | null, adjust: Adjust): Settled | null {
  const one = settle(figures);
  return one === null ? null : adjust(one, cyclus);
}

/** The number that holds, or null where none does: it is in no table, not known or not certain. */
export function certainPlaces(settled: Settled | null): number | null {
  if (settled === null || settled.because.kind === "contradiction" || settled.because.kind === "several-cycli")
    return null;
  return settled.places;
}

/** The number on which all cells about it agree, or null where one of them gives another, or none. */
export function undisputedPlaces(settled: Settled | null): number | null {
  return settled?.because.kind === "alone" || settled?.because.kind === "agreed" ? settled.places : null;
}
