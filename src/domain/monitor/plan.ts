// SPDX-License-Identifier: EUPL-1.2

import { toSerial, type CalendarDate } from "../sheet/dates";
import type { AndereSoort, Provincie, Regio } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { nameOf } from "../measures/name-of";
import { cyclusEnd } from "../measures/overzicht";
import { standOn } from "../measures/realisatie";
import type { Model } from "../model";
import type { Grootheid } from "../tabs/records";
import { BESIDE_COLUMNS, type ColumnId } from "./columns";
import { cyclusColumns, monitorColumns } from "./cyclus-columns";
import { MONITOR_CHOICE } from "./words";

/** How many peildata, and dates for a prognose, the lists have room for. */
export const LIST_LENGTH = 36;

/**
 * What a monitor of a gebied shows, whatever its place on the sheet.
 *
 * Each row has formulas of its own instead of one that spills over all gemeenten. A spilled table cannot be sorted or filtered, cannot be
 * in an Excel table, and what people write beside it stays behind when a row comes in between; people do all three with a monitor. The
 * price is small: 44 gemeenten × 19 columns are some 900 calls, each a look-up in the same index. It is also why the gebied is no
 * choice on the sheet: the rows could not follow.
 */
export interface MonitorPlan {
  /** By which the functions know it, and it is kept. */
  readonly gebied: string;
  /** As it is read: "provincie Utrecht". */
  readonly title: string;
  readonly columns: readonly ColumnId[];
  /** The official names, in alphabetical order. */
  readonly gemeenten: readonly string[];
  /** The regio's within the gebied, itself left out. */
  readonly regios: readonly string[];
  /** A formula, or "" for the newest stand where the tables have no date. */
  readonly peildatum: string;
  /** An Excel serial; "" where the end of the cyclus is not known. */
  readonly prognoseOp: number | "";
  /** Days to look forward to, as Excel serials. */
  readonly prognoseData: readonly number[];
  /** How many stands there are, of those that the lists have room for. */
  readonly peildata: number;
  /** The cyclus of each stand of which it is known, by its Excel serial. */
  readonly cycli: readonly (readonly [number, number])[];
  /** Columns that are left out because their first stand is after the peildatum, with that day. */
  readonly notYet: readonly (readonly [ColumnId, CalendarDate])[];
  /** What the functions understand by a name: the name as it is here, else as it is written; null where they know none. */
  readonly meant: (name: string) => string | null;
}

/** The gebieden of which a monitor can be made: the workbook's own provincie first, then its regio's. */
export function monitorGebieden({ index }: Model): (Provincie | Regio)[] {
  const provincie = index.gebieden.provincies.find(({ naam }) => naam === index.provincie);
  if (provincie === undefined) return [];
  return [
    provincie,
    ...index.gebieden.regios.filter(
      (regio) => regio.provincie === provincie.naam && index.gebieden.gemeentenOf(regio).length > 0,
    ),
  ];
}

/** A gebied to choose: by the name that the session takes, and as the user reads it. */
export interface MonitorChoice {
  readonly name: string;
  readonly label: string;
}

export function monitorChoices(model: Model): MonitorChoice[] {
  return monitorGebieden(model).map((gebied) => ({
    name: nameOf(model, gebied),
    label: MONITOR_CHOICE[gebied.level](gebied.naam),
  }));
}

/** Only where there is more than one. */
const columnsPerCyclus = ({ cycli }: FigureIndex): readonly ColumnId[] =>
  cycli.length < 2 ? [] : cycli.flatMap((cyclus) => cyclusColumns(cyclus).map(({ id }) => id));

/** Whether the end of the cyclus before it is known, and what is expected then. */
const hasStart = (index: FigureIndex, cyclus: number): boolean =>
  index.has("mutaties") && index.cyclusEnd(cyclus - 1) !== null;

const saysOf = (index: FigureIndex, soort: AndereSoort, grootheid: Grootheid): boolean =>
  index.andereSoorten.includes(soort) &&
  index.of(soort).records.figures.some((figure) => figure.grootheid === grootheid && figure.places !== null);

/** The columns of a soort without a stand on the peildatum of the monitor: each of their rows would be #N/B. */
const withoutStand = (index: FigureIndex, peildatum: CalendarDate | null): typeof BESIDE_COLUMNS =>
  BESIDE_COLUMNS.filter(
    ([, soort, grootheid]) => grootheid === "realisatie" && !standOn(index.of(soort), { peildatum }).ok,
  );

export function monitorPlan(model: Model, gebied: Provincie | Regio): MonitorPlan {
  const { index, cycli, snapshot } = model;
  const serial = (date: CalendarDate): number => toSerial(date, snapshot.date1904);
  const peildatum = index.peildata[0] ?? null;
  const end = cyclusEnd(cycli, index.cyclusNamedOn(peildatum), peildatum);
  const within = monitorGebieden(model).filter((one): one is Regio => one.level === "regio");
  const gemeenten = index.gebieden.gemeentenOf(gebied, peildatum);
  const noStand = withoutStand(index, peildatum);
  const left: readonly ColumnId[] = [
    ...noStand.map(([id]) => id),
    ...(gemeenten.every((gemeente) => index.gebieden.regioOf(gemeente) === null) ? (["regio"] as const) : []),
    ...(index.has("mutaties") && end !== null ? [] : (["prognose"] as const)),
    ...(index.has("locaties") ? [] : (["duurzaam"] as const)),
    ...index.cycli.filter((cyclus) => !hasStart(index, cyclus)).map((cyclus) => `startstand ${cyclus}` as const),
    ...BESIDE_COLUMNS.flatMap(([id, soort, grootheid]) => (saysOf(index, soort, grootheid) ? [] : [id])),
  ];
  const ahead = index.mutaties.flatMap(({ date }) =>
    date !== null && (peildatum === null || date > peildatum) ? [date] : [],
  );
  const prognoseData = [...new Set([...(end === null ? [] : [end]), ...ahead])].sort().slice(0, LIST_LENGTH);
  return {
    gebied: nameOf(model, gebied),
    title: `${gebied.level} ${gebied.naam}`,
    columns: monitorColumns(columnsPerCyclus(index))
      .map(({ id }) => id)
      .filter((id) => !left.includes(id)),
    gemeenten: gemeenten.map((gemeente) => nameOf(model, gemeente)),
    regios: gebied.level === "regio" ? [] : within.map((regio) => nameOf(model, regio)),
    peildatum: peildatum === null ? "" : "=SPREIDING.PEILDATUM()",
    prognoseOp: end === null ? "" : serial(end),
    prognoseData: prognoseData.map(serial),
    peildata: Math.min(LIST_LENGTH, index.peildata.length),
    cycli: index.peildata.slice(0, LIST_LENGTH).flatMap((date) => {
      const cyclus = index.cyclusOn(date);
      return cyclus === null ? [] : [[serial(date), cyclus] as const];
    }),
    notYet: noStand.flatMap(([id, soort]) => {
      const first = index.of(soort).peildata.at(-1);
      return first === undefined ? [] : [[id, first] as const];
    }),
    meant: (text) => {
      const found = index.gebieden.resolve(text, { provincie: index.provincie });
      if (found.status === "merged") return text;
      return found.status === "found" && found.spelling !== "misspelt" ? nameOf(model, found.gebied) : null;
    },
  };
}
