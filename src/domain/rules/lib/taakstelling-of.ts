// SPDX-License-Identifier: EUPL-1.2

import type { Figure, Records } from "../../tabs/records";
import { figureBook, gebiedOf, type KnownNumber } from "./figure-book";
import { figuresOfRow, numbersInRow } from "./row-figures";

/**
 * The taakstelling that a figure is measured by: of the same gebied and soort, from its own table where that has one,
 * else from another; for a total row from that row. Null where there is none, or more than one that differ.
 */
export function taakstellingOf(records: Records, figure: Figure): KnownNumber | null {
  const { soort, cyclus, table } = figure;
  const gebied = gebiedOf(figure);
  if (gebied === null || figure.total) {
    const [places] = numbersInRow(figuresOfRow(records, table, figure.at.row), "taakstelling", soort);
    return places === null || places === undefined ? null : { places, at: [figure.at] };
  }
  const subject = { grootheid: "taakstelling", soort, date: null, cyclus } as const;
  const book = figureBook(records);
  const own = book.figures("taakstelling", gebied, soort).filter((candidate) => candidate.table === table);
  const sameRow = own.filter((candidate) => candidate.at.row === figure.at.row);
  const nearest = sameRow.length > 0 ? sameRow : own;
  const [first] = nearest;
  if (first === undefined) return book.number(gebied, subject);
  const { places } = first;
  return places !== null && nearest.every((candidate) => candidate.places === places)
    ? { places, at: [first.at] }
    : null;
}
