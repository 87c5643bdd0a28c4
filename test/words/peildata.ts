// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../faults/random";
import { about, number, perhaps, type Meant } from "./meant";
import { MOMENTS, type Moment } from "./moments";
import { Sheet, someGemeenten, words, type Ask, type Scenario } from "./scenario";

/** Later than any of the dates. */
const AFTER = "2026-06-30";

/** One stand, of which the peildatum is written in the header, above the headers or in a column of its own. */
export function peildata(random: Random): Scenario {
  const gemeenten = someGemeenten(random, 8);
  const moment = random.pick(MOMENTS);
  const sheet = new Sheet(random.pick(["Voortgang", "Blad1"]));
  // In the words of a header a date is written, and is no date of its own.
  const where = random.pick(
    typeof moment.cell === "object" ? (["below", "column"] as const) : (["header", "below", "column"] as const),
  );
  const text = words(moment.cell);
  if (where === "header") sheet.add(["Gemeente", `Gerealiseerd regulier ${text}`]);
  if (where === "column") sheet.add(["Gemeente", "Peildatum", "Gerealiseerd regulier"]);
  if (where === "below") {
    sheet.add(["Gemeente", "Gerealiseerd regulier"]);
    sheet.add(["", moment.cell]);
  }
  const asks: Ask[] = [];
  for (const { naam } of gemeenten) {
    const value = random.int(2, 700);
    const row = sheet.add(where === "column" ? [naam, moment.cell, value] : [naam, value]);
    const at = [sheet.at(row, 0), sheet.at(row, 1), sheet.at(row, 2), sheet.at(0, 1), sheet.at(0, 2), sheet.at(1, 1)];
    asks.push({
      id: "REALISATIE",
      gebied: naam,
      soort: "regulier",
      date: AFTER,
      meant: meantBy(moment, where, value),
      at,
      written: `${where}: ${text}`,
    });
  }
  return { tabs: { [sheet.name]: sheet.rows }, asks, said: [], right: [] };
}

function meantBy({ cell, days, sure }: Moment, where: "header" | "below" | "column", value: number): Meant {
  if (days === null) return about(value);
  // Without the format of a date it is a number, unless its column says what it is.
  if (where !== "column" && typeof cell === "object" && cell.format === "General") return perhaps(value);
  return sure ? number(value) : perhaps(value);
}
