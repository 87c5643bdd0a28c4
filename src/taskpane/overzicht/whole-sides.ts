// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../domain/figures/figure-index";
import { foundGebied } from "../../domain/gemeenten/found-gebied";
import { SOORTEN, type Gebied, type SoortOfTotaal } from "../../domain/gemeenten/gebied";
import { isOfWhole, isSubtotal, totalledApart, totalledName } from "../../domain/gemeenten/total-label";
import type { Answer } from "../../domain/measures/problem";
import { realisatie, standOn } from "../../domain/measures/realisatie";
import { taakstelling } from "../../domain/measures/taakstelling";
import { cellAddress, spokenAddress } from "../../domain/sheet/addresses";
import { formatList, formatPlaces } from "../../domain/sheet/format";
import type { CellRef } from "../../domain/sheet/snapshot";
import type { Figure } from "../../domain/tabs/records";
import type { Choices } from "./choices";
import type { GebiedFigures } from "./gebied-figures";

const NAMES = 4;

type Side = "taakstelling" | "realisatie";

/**
 * What the headline leaves out, as sums: it sets against each other only the gemeenten of which both sides are known, while TAAKSTELLING and
 * REALISATIE answer all that is known, and the own row of the gebied may say another number again. Nothing where all are the same.
 */
export function describeWholeSides(index: FigureIndex, figures: GebiedFigures): readonly string[] {
  if (figures.gebied.level === "gemeente" || figures.missing.length === 0) return [];
  return (["taakstelling", "realisatie"] as const).flatMap((side) => {
    const [shown, all] = [figures[side], sideOf(index, figures, side, figures.gebied)];
    if (!shown.ok || !all.ok) return [];
    const own = ownRow(index, figures, side);
    return [
      ...(all.value === shown.value ? [] : [allKnown(index, figures, side, shown.value, all.value)]),
      ...(own === null || own.places === shown.value || own.places === all.value
        ? []
        : [ownRowWords(own, shown.value)]),
    ];
  });
}

/** "De hele taakstelling van Noord-Holland is 14.910: 13.947 hier en 963 van Haarlem." */
function allKnown(index: FigureIndex, figures: GebiedFigures, side: Side, shown: number, all: number): string {
  const { gebied, soort, missing } = figures;
  const left = new Set(missing.map(({ gemeente }) => gemeente.code));
  const gemeenten = index.gebieden.gemeentenOf(gebied, figures.peildatum).filter(({ code }) => left.has(code));
  const soorten = soort === "totaal" ? ([...SOORTEN, "totaal"] as const) : [soort];
  const names = gemeenten.filter((one) =>
    soorten.some((of) => isAbove0(sideOf(index, { ...figures, soort: of }, side, one))),
  );
  const isWhole = left.size === gemeenten.length && gemeenten.every((one) => sideOf(index, figures, side, one).ok);
  const of = isWhole
    ? `De hele ${side} van ${gebied.naam} is ${formatPlaces(all)}`
    : `Van de ${side} van ${gebied.naam} is ${formatPlaces(all)} bekend`;
  const rest =
    names.length === 0
      ? "gemeenten die daar niet meetellen"
      : formatList(
          names.map(({ naam }) => naam),
          NAMES,
        );
  return `${of}: ${formatPlaces(shown)} hier en ${formatPlaces(all - shown)} van ${rest}.`;
}

const isAbove0 = (places: Answer<number>): boolean => places.ok && places.value > 0;

interface OwnRow {
  readonly places: number;
  readonly text: string;
  readonly at: readonly CellRef[];
}

/** "In Voortgang!B46 staat bij “Noord-Holland” 14.910: 399 meer dan de 14.511 hier." */
function ownRowWords({ places, text, at }: OwnRow, shown: number): string {
  const where = formatList([...new Set(at.map((cell) => spokenAddress(cell.tab, cellAddress(cell))))]);
  const difference = `${formatPlaces(Math.abs(places - shown))} ${places > shown ? "meer" : "minder"}`;
  return `In ${where} staat bij “${text}” ${formatPlaces(places)}: ${difference} dan de ${formatPlaces(shown)} hier.`;
}

/** What the tables say of the gebied itself; of totaal also as regulier and amv. Null where they do not, or not one number. */
function ownRow(index: FigureIndex, choices: Choices, side: Side): OwnRow | null {
  const { soort } = choices;
  const own = ownRowOf(index, choices, side, soort);
  if (own !== null || soort !== "totaal") return own;
  const [first, second] = SOORTEN.map((of) => ownRowOf(index, choices, side, of));
  if (!first || !second || first.text !== second.text) return null;
  return { places: first.places + second.places, text: first.text, at: [...first.at, ...second.at] };
}

function ownRowOf(books: FigureIndex, choices: Choices, side: Side, soort: SoortOfTotaal): OwnRow | null {
  const index = books.of(soort);
  const stand = standOn(index, choices);
  if (!stand.ok) return null;
  const cyclus = index.cyclusOn(stand.value);
  const isOfMoment = (figure: Figure): boolean =>
    side === "realisatie"
      ? figure.date === stand.value
      : figure.cyclus === null || cyclus === null || figure.cyclus === cyclus;
  const rows = index.records.figures.filter(
    (figure) =>
      figure.grootheid === side &&
      figure.soort === soort &&
      isOfMoment(figure) &&
      isOwnRow(index, choices.gebied, figure),
  );
  const [row] = rows;
  if (row === undefined || row.places === null || rows.some(({ places }) => places !== row.places)) return null;
  return { places: row.places, text: row.gebied.text, at: [row.at] };
}

/** A row of the gebied by its name, or the total of all rows in a workbook of that provincie. */
function isOwnRow({ provincie }: FigureIndex, gebied: Gebied, { gebied: named, total }: Figure): boolean {
  const found = foundGebied(named);
  if (found !== null) return found.level === gebied.level && found.naam === gebied.naam;
  if (!total || gebied.level !== "provincie" || gebied.naam !== provincie) return false;
  return !isSubtotal(named.text) && totalledApart(named.text) === null && isOfWhole(totalledName(named.text));
}

/** As the function of that name answers it on the chosen peildatum. */
function sideOf(index: FigureIndex, { soort, peildatum }: Choices, side: Side, of: Gebied): Answer<number> {
  return side === "taakstelling"
    ? taakstelling(index, of, soort, { moment: peildatum })
    : realisatie(index, of, soort, { peildatum });
}
