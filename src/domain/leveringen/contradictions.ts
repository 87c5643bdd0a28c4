// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import { foundGebied } from "../gemeenten/found-gebied";
import type { CalendarDate } from "../sheet/dates";
import { groupBy } from "../sheet/group-by";
import type { Figure } from "../tabs/records";

/** One number that two tables give for one day, and not the same. */
export interface Contradiction {
  readonly figure: Figure;
  /** The same one in the first table that gives it. */
  readonly other: Figure;
  readonly naam: string;
  readonly date: CalendarDate;
  readonly value: number;
  readonly otherValue: number;
}

/** The realisaties that differ from the same ones in the first table that gives them: for each two tables and day together. */
export function contradictions(figures: readonly Figure[], index: FigureIndex): readonly (readonly Contradiction[])[] {
  return [...groupBy(differences(figures, index), ({ figure }) => figure.table).values()].flatMap((inTable) =>
    [...groupBy(inTable, ({ other }) => other.table).values()].flatMap((betweenTwo) => [
      ...groupBy(betweenTwo, ({ date }) => date).values(),
    ]),
  );
}

/** For each realisatie that others contradict the first of all that counts. */
function contradicted(index: FigureIndex): ReadonlyMap<Figure, Figure> {
  const leading = new Map<Figure, Figure>();
  for (const { own, settled } of index.shared()) {
    if (settled.because.kind !== "contradiction") continue;
    for (const figure of own) if (figure.grootheid === "realisatie") leading.set(figure, settled.figure);
  }
  return leading;
}

/** Each number that differs from the same one in the first table that gives it. */
function* differences(figures: readonly Figure[], index: FigureIndex): Generator<Contradiction> {
  const leading = contradicted(index);
  for (const figure of figures) {
    const { date, places: value, table } = figure;
    const other = leading.get(figure);
    const gebied = foundGebied(figure.gebied);
    if (other === undefined || gebied === null || date === null || value === null) continue;
    const { places: otherValue } = other;
    if (other.table !== table && otherValue !== null && otherValue !== value)
      yield { figure, other, naam: gebied.naam, date, value, otherValue };
  }
}
