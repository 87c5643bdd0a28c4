// SPDX-License-Identifier: EUPL-1.2

import { undisputedNumber, type KnownNumber } from "../../figures/undisputed";
import { foundGebied } from "../../gemeenten/found-gebied";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import { numbersInRow } from "./numbers-in-row";
import { figuresOfGebied } from "./of-table";

/**
 * The taakstelling that a figure is measured by: of the same gebied and soort, from its own table where that has one,
 * else from another; for a total row from that row. Null where there is none, or more than one that differ.
 */
export function taakstellingOf(model: Model, figure: Figure): KnownNumber | null {
  const { soort, cyclus, table } = figure;
  const { index } = model;
  const gebied = foundGebied(figure.gebied);
  if (gebied === null || figure.total) {
    const [places] = numbersInRow(index.figuresOfRow(table, figure.at.row), "taakstelling", soort);
    return places === null || places === undefined ? null : { places, at: [figure.at] };
  }
  const own = figuresOfGebied(model, table, gebied).filter(
    (candidate) => candidate.grootheid === "taakstelling" && candidate.soort === soort,
  );
  const sameRow = own.filter((candidate) => candidate.at.row === figure.at.row);
  const nearest = sameRow.length > 0 ? sameRow : own;
  const [first] = nearest;
  if (first === undefined)
    return undisputedNumber(index, gebied, { grootheid: "taakstelling", soort, date: null, cyclus });
  const { places } = first;
  return places !== null && nearest.every((candidate) => candidate.places === places)
    ? { places, at: [first.at] }
    : null;
}
