// SPDX-License-Identifier: EUPL-1.2

import type { Side } from "../../domain/compare/compare.types";
import { sideOfLevering, sideOfWorkbook } from "../../domain/compare/sides";
import type { NamedGebied } from "../../domain/gemeenten/gebied";
import type { Levering } from "../../domain/leveringen/levering";
import type { Model } from "../../domain/model";
import { formatDate } from "../../domain/sheet/format";
import { TAB_KIND_NAMES, TAB_KINDS } from "../../domain/tabs/table";

/** A workbook of which leveringen can be laid beside each other: the open one, or a file that was chosen. */
export interface Book {
  /** As the list of choices calls it. */
  readonly name: string;
  readonly model: Model;
  /** True for the open workbook: only there can one go to a cell, and mark it. */
  readonly here: boolean;
}

/** One side that can be chosen. */
export interface SideChoice {
  /** The same for the same levering of the same book, as long as it is there. */
  readonly key: string;
  readonly book: Book;
  /** Null: all tabs that count. */
  readonly levering: Levering | null;
  readonly side: Side;
  readonly label: string;
}

export interface Pair {
  readonly old: SideChoice;
  readonly new: SideChoice;
}

/** The leveringen of a book that have figures, the newest first; behind them the whole of a book that has more than one. */
export function sideChoices(book: Book): readonly SideChoice[] {
  const { model } = book;
  const leveringen = model.leveringen.map((levering, position) => ({
    levering,
    position,
    side: sideOfLevering(model, levering),
  }));
  const several = (one: Levering): boolean =>
    model.leveringen.some((other) => other !== one && other.tab === one.tab && other.kind === one.kind);
  const choices = leveringen
    .filter(({ side }) => hasFigures(side))
    .sort(
      (one, other) =>
        newestFirst(one.side.peildatum, other.side.peildatum) ||
        Number(one.levering.replacedBy !== null) - Number(other.levering.replacedBy !== null) ||
        newestFirst(one.levering.received, other.levering.received) ||
        other.position - one.position,
    )
    .map(({ levering, side }) => ({
      key: JSON.stringify([book.name, levering.tab, levering.kind, levering.nth]),
      book,
      levering,
      side,
      label: labelOf(levering, side, several(levering)),
    }));
  if (choices.length < 2) return choices;
  const whole = { levering: null, side: sideOfWorkbook(model), label: "Alle tabbladen die tellen" };
  return [...choices, { key: JSON.stringify([book.name]), book, ...whole }];
}

const newestFirst = (one: string | null, other: string | null): number => (other ?? "").localeCompare(one ?? "");

const hasFigures = ({ records, beside }: Side): boolean =>
  [records, ...Object.values(beside)].some(({ figures, mutaties }) => figures.length + mutaties.length > 0);

function labelOf({ tab, kind, nth, replacedBy }: Levering, { peildatum }: Side, several: boolean): string {
  const name = TAB_KIND_NAMES[kind];
  return [
    tab,
    ...(several ? [`tabel ${String(nth)}`] : []),
    ...(peildatum === null ? [] : [formatDate(peildatum)]),
    ...(replacedBy === null ? [] : ["vervangen"]),
    // Last: where there is little room the day must be seen.
    ...(tab.toLowerCase().startsWith(name.toLowerCase()) ? [] : [name]),
  ].join(", ");
}

/** The two newest of one kind that are about the same, of the kind that stands first in the list of kinds; null where there are none. */
export function newestPair(choices: readonly SideChoice[]): Pair | null {
  for (const kind of TAB_KINDS) {
    const [newest, ...others] = choices.filter(({ levering }) => levering?.kind === kind);
    const old = newest === undefined ? undefined : others.find((other) => sharesFigures(newest, other));
    if (newest !== undefined && old !== undefined) return { old, new: newest };
  }
  return null;
}

/** A levering of another book with the one that it is best laid beside: the older one is old. Null where nothing is like it. */
export function pairWith(choice: SideChoice, others: readonly SideChoice[]): Pair | null {
  const like = others.filter((other) => sharesFigures(choice, other));
  const other = like.find(({ levering }) => levering?.kind === choice.levering?.kind) ?? like[0];
  if (other === undefined) return null;
  const otherIsNewer = newestFirst(choice.side.peildatum, other.side.peildatum) > 0;
  return otherIsNewer ? { old: choice, new: other } : { old: other, new: choice };
}

/** Two halves of one delivery, or one of each regio, have no number of the same gebied. */
function sharesFigures(one: SideChoice, other: SideChoice): boolean {
  const known = factNames(one.side);
  return [...factNames(other.side)].some((name) => known.has(name));
}

const factNames = ({ records, beside }: Side): ReadonlySet<string> =>
  new Set(
    [records, ...Object.values(beside)].flatMap(({ figures, mutaties }) => [
      ...figures.map(({ grootheid, gebied }) => `${grootheid} ${nameOf(gebied)}`),
      ...mutaties.flatMap(({ gemeenten }) => gemeenten.map((gebied) => `mutatie ${nameOf(gebied)}`)),
    ]),
  );

const nameOf = ({ resolution, text }: NamedGebied): string =>
  resolution.status === "found" ? `${resolution.gebied.level} ${resolution.gebied.naam}` : text;
