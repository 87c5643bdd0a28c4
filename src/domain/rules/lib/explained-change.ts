// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { gebiedKey } from "./names";
import { locatiesPerGemeente } from "./locaties-per-gemeente";
import type { TwoStands } from "./stands-in-time";

/** At least this share of a change has to be foreseen to explain it. */
const ENOUGH = 0.5;

/** True where the mutaties of the workbook, or locaties that opened or closed in between, explain a change between two peildata. */
export function isExplained(model: Model, stands: TwoStands): boolean {
  const { change } = stands;
  return [foreseen(model, stands), opened(model, stands)].some(
    (known) => known * change > 0 && Math.abs(known) >= Math.abs(change) * ENOUGH,
  );
}

/** Mutaties of the gemeente, alone or with others, that are not known to fall outside the two peildata. */
export function foreseen(model: Model, { gemeente, soort, from, to, change }: TwoStands): number {
  return model.records.mutaties
    .filter((mutatie) => mutatie.soort === soort && mutatie.aantal * change > 0)
    .filter(({ gemeenten }) =>
      gemeenten.some(
        ({ resolution }) => resolution.status === "found" && gebiedKey(resolution.gebied) === gemeente.code,
      ),
    )
    .filter(
      ({ moment }) =>
        moment.kind !== "na-einde-cyclus" && (moment.kind !== "date" || (moment.date > from && moment.date <= to)),
    )
    .reduce((sum, { aantal }) => sum + aantal, 0);
}

function opened(model: Model, { gemeente, soort, from, to }: TwoStands): number {
  return (locatiesPerGemeente(model).get(gemeente.code) ?? [])
    .filter((locatie) => locatie.soort === null || locatie.soort === soort)
    .reduce((sum, { plaatsen, opening, einde }) => {
      const opens = opening !== null && opening > from && opening <= to;
      const closes = einde !== null && einde >= from && einde < to;
      return sum + (plaatsen ?? 0) * (Number(opens) - Number(closes));
    }, 0);
}
