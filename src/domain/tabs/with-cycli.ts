// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus } from "../gemeenten/cyclus/cycli";
import { cyclusInForce } from "../gemeenten/cyclus/in-force";
import { cyclusOfBesluit } from "../gemeenten/cyclus/of-besluit";
import { ensure } from "../sheet/ensure";
import type { CalendarDate } from "../sheet/dates";
import { besluitIn, type BesluitTime } from "./besluit-day";
import type { Figure, Records } from "./records";
import type { Table } from "./table";

/**
 * Gives a taakstelling that names no cyclus the one that follows from the day of its besluit, else from the peildatum beside it. Only in a
 * workbook with the taakstellingen of more than one cyclus: of a single one there is nothing to tell apart.
 */
export function withCycli(records: Records, cycli: readonly Cyclus[]): Records {
  const derived = new Map<Figure, number>();
  const there = new Set<number>();
  const byDates = oncePerColumn(cycli);
  for (const figure of records.figures) {
    if (figure.grootheid !== "taakstelling") continue;
    const cyclus = figure.cyclus ?? byDates(figure);
    if (cyclus === null) continue;
    if (figure.cyclus === null) derived.set(figure, cyclus);
    if (figure.table.kind === "verdeelbesluit" || figure.table.kind === "voortgang") there.add(cyclus);
  }
  if (there.size < 2 || derived.size === 0) return records;
  const figures = records.figures.map((figure) => {
    const cyclus = derived.get(figure);
    return cyclus === undefined ? figure : { ...figure, cyclus };
  });
  return { ...records, figures };
}

/** A workbook has few headers and days, and many figures under them. */
function oncePerColumn(cycli: readonly Cyclus[]): (figure: Figure) => number | null {
  const all = cycli.map(({ nummer }) => nummer);
  const besluiten = new Map<Table, Map<number, BesluitTime | null>>();
  const ofBesluit = new Map<BesluitTime, number | null>();
  const onDay = new Map<CalendarDate, number | null>();
  return ({ table, date, at }) => {
    const columns = ensure(besluiten, table, () => new Map<number, BesluitTime | null>());
    const besluit = ensure(columns, at.column, () => besluitOver(table, at.column));
    if (besluit !== null) return ensure(ofBesluit, besluit, () => cyclusOfBesluit(cycli, besluit.first, besluit.last));
    const day = date ?? table.peildatum?.date ?? null;
    return day === null ? null : ensure(onDay, day, () => cyclusInForce(cycli, all, day));
  };
}

const besluitOver = ({ columns, besluit }: Table, place: number): BesluitTime | null =>
  besluitIn(columns.find(({ column }) => column === place)?.header ?? "") ?? besluit ?? null;
