// SPDX-License-Identifier: EUPL-1.2

import type { EndsOfLocaties } from "../../../domain/measures/ends-of-locaties";
import { formatDate, formatPlaces } from "../../../domain/sheet/format";
import { UNKNOWN } from "../words";
import { quarterWords } from "./words";

/** One line of the table behind the picture. */
export interface EndsRow {
  readonly key: string;
  readonly name: string;
  /** What ends, and what is left. */
  readonly values: readonly [ends: string, left: string];
}

export const ENDS_COLUMNS = ["Wanneer", "Eindigt", "Over"] as const;

/** What is open now, each quarter in which places end, what is left at the horizon by its kind, and apart what is not known. */
export function endsRows({
  peildatum,
  open,
  quarters,
  horizon,
  withoutEnd,
  later,
  unsure,
}: EndsOfLocaties): readonly EndsRow[] {
  const ending = quarters.filter(({ ends }) => ends > 0);
  const row = (key: string, name: string, ends: string, left: string): EndsRow => ({ key, name, values: [ends, left] });
  const places = unsure.ok ? unsure.value.places : null;
  return [
    row("now", `Op ${formatDate(peildatum)}`, "–", formatPlaces(open)),
    ...ending.map(({ quarter, ends, left }) =>
      row(quarter.first, quarterWords(quarter), formatPlaces(ends), formatPlaces(left)),
    ),
    row("horizon", `Op ${formatDate(horizon.date)}`, "–", formatPlaces(horizon.left)),
    row("later", "waarvan met een later einde", "–", formatPlaces(later)),
    row("without", "waarvan zonder einddatum", "–", formatPlaces(withoutEnd)),
    ...(unsure.ok && unsure.value.locaties === 0
      ? []
      : [
          row(
            "unsure",
            `Apart, einde niet bekend: ${places === null ? UNKNOWN : formatPlaces(places)}`,
            UNKNOWN,
            UNKNOWN,
          ),
        ]),
  ];
}
