// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../sheet/dates";
import type { Provincie, Regio } from "../gemeenten/gebied";
import { nameOf } from "../measures/name-of";
import { cyclusEnd } from "../measures/overzicht";
import type { Model } from "../model";
import { MONITOR_COLUMNS, type ColumnId } from "./columns";
import { MONITOR_CHOICE } from "./words";

/**
 * What a monitor of a gebied shows, whatever its place on the sheet.
 *
 * Each row has formulas of its own instead of one that spills over all gemeenten. A spilled table cannot be sorted or filtered, cannot be
 * in an Excel table, and what people write beside it stays behind when a row comes in between; people do all three with a monitor. The
 * price is small: 44 gemeenten × 16 columns are some 700 calls, each a look-up in the same index.
 */
export interface MonitorPlan {
  /** As it is written in the cell with the gebied. */
  readonly gebied: string;
  readonly columns: readonly ColumnId[];
  /** The official names, in alphabetical order. */
  readonly gemeenten: readonly string[];
  /** The regio's within the gebied, itself left out. */
  readonly regios: readonly string[];
  /** A formula, or "" for the newest stand where the tables have no date. */
  readonly peildatum: string;
  readonly cyclus: number | "";
  /** An Excel serial; "" where the end of the cyclus is not known. */
  readonly prognoseOp: number | "";
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

export function monitorPlan(model: Model, gebied: Provincie | Regio): MonitorPlan {
  const { index, cycli, snapshot } = model;
  const peildatum = index.peildata[0] ?? null;
  const cyclus = index.cyclusOn(peildatum);
  const end = cyclusEnd(cycli, cyclus, peildatum);
  const within = monitorGebieden(model).filter((one): one is Regio => one.level === "regio");
  const gemeenten = index.gebieden.gemeentenOf(gebied, peildatum);
  const left: readonly ColumnId[] = [
    ...(gemeenten.every((gemeente) => index.gebieden.regioOf(gemeente) === null) ? (["regio"] as const) : []),
    ...(index.has("mutaties") && end !== null ? [] : (["prognose"] as const)),
    ...(index.has("locaties") ? [] : (["duurzaam"] as const)),
  ];
  return {
    gebied: nameOf(model, gebied),
    columns: MONITOR_COLUMNS.map(({ id }) => id).filter((id) => !left.includes(id)),
    gemeenten: gemeenten.map((gemeente) => nameOf(model, gemeente)),
    regios: gebied.level === "regio" ? [] : within.map((regio) => nameOf(model, regio)),
    peildatum: peildatum === null ? "" : "=SPREIDING.PEILDATUM()",
    cyclus: cyclus ?? "",
    prognoseOp: end === null ? "" : toSerial(end, snapshot.date1904),
  };
}
