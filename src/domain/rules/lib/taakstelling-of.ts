// SPDX-License-Identifier: EUPL-1.2

import { undisputedNumber, type KnownNumber } from "../../figures/undisputed";
import { foundGebied } from "../../gemeenten/found-gebied";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { groupBy } from "../../sheet/group-by";
import type { Figure } from "../../tabs/records";
import { figuresOfGebied } from "./of-table";
import { once } from "./once";
import { numbersOfRow } from "./row-numbers";

/**
 * The taakstelling that a figure is measured by: of the same gebied and soort, from its own table where that has one,
 * else from another; for a total row from that row. Null where there is none, or more than one that differ.
 */
export function taakstellingOf(model: Model, figure: Figure): KnownNumber | null {
  const { soort, cyclus, table } = figure;
  const gebied = foundGebied(figure.gebied);
  if (gebied === null || figure.total) {
    const [places] = numbersOfRow(model, table, figure.at.row).all("taakstelling", soort);
    return places === null || places === undefined ? null : { places, at: [figure.at] };
  }
  const own = ownTaakstellingen(figuresOfGebied(model, table, gebied)).get(soort);
  if (own === undefined)
    return undisputedNumber(model.index, gebied, { grootheid: "taakstelling", soort, date: null, cyclus });
  return own.ofRow.has(figure.at.row) ? (own.ofRow.get(figure.at.row) ?? null) : own.ofTable;
}

interface Own {
  readonly ofTable: KnownNumber | null;
  /** For the rows that have one themselves. */
  readonly ofRow: ReadonlyMap<number, KnownNumber | null>;
}

const ownTaakstellingen = once((figures: readonly Figure[]): ReadonlyMap<SoortOfTotaal, Own> => {
  const taakstellingen = figures.filter(({ grootheid }) => grootheid === "taakstelling");
  return new Map(
    [...groupBy(taakstellingen, ({ soort }) => soort)].map(([soort, own]) => {
      const rows = [...groupBy(own, ({ at }) => at.row)];
      return [soort, { ofTable: agreed(own), ofRow: new Map(rows.map(([row, ofRow]) => [row, agreed(ofRow)])) }];
    }),
  );
});

/** The number that they all give. */
function agreed(figures: readonly Figure[]): KnownNumber | null {
  const places = figures[0]?.places ?? null;
  return places !== null && figures.every((one) => one.places === places)
    ? { places, at: figures.slice(0, 1).map(({ at }) => at) }
    : null;
}
