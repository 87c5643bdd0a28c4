// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { locatiesOf } from "./locaties-per-gemeente";
import { mutatiesOf } from "./mutaties-of";
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
  let sum = 0;
  for (const { soort: own, aantal, moment } of mutatiesOf(model, gemeente)) {
    if (own !== soort || aantal * change <= 0 || moment.kind === "na-einde-cyclus") continue;
    if (moment.kind !== "date" || (moment.date > from && moment.date <= to)) sum += aantal;
  }
  return sum;
}

function opened(model: Model, { gemeente, soort, from, to }: TwoStands): number {
  let sum = 0;
  for (const { soort: own, plaatsen, opening, einde } of locatiesOf(model, gemeente)) {
    if (own !== null && own !== soort) continue;
    const opens = opening !== null && opening > from && opening <= to;
    const closes = einde !== null && einde >= from && einde < to;
    sum += (plaatsen ?? 0) * (Number(opens) - Number(closes));
  }
  return sum;
}
