// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../faults/random";
import { about, number, perhaps, UNREADABLE, type Meant } from "./meant";
import { MOMENTS, type Moment } from "./moments";
import { Sheet, someGemeenten, words, type Ask, type Scenario } from "./scenario";

/** Days on which the prognose is asked: before, within and after what the dates may mean. */
const DAYS = ["2025-09-15", "2025-12-01", "2025-12-20", "2025-12-31", "2026-06-30"];

/** Mutaties with their dates as people write them, and what the prognose is on several days. */
export function mutaties(random: Random): Scenario {
  const gemeenten = someGemeenten(random, 8);
  const stands = new Sheet("Voortgang");
  stands.add(["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"]);
  const sheet = new Sheet(random.pick(["Mutaties", "Verwachte mutaties", "Blad2"]));
  sheet.add(["Gemeente", "Soort", "Aantal", random.pick(["Datum", "Datum", "Wanneer", "Planning", "Ingangsdatum"])]);
  const asks: Ask[] = [];
  for (const { naam } of gemeenten) {
    const [stand, aantal] = [random.int(50, 400), random.int(1, 99)];
    stands.add([naam, 500, stand]);
    const moment = random.pick(MOMENTS);
    const row = sheet.add([naam, "regulier", aantal, moment.cell]);
    for (const date of DAYS)
      asks.push({
        id: "PROGNOSE",
        gebied: naam,
        soort: "regulier",
        date,
        meant: meantOn(moment, date, stand, aantal),
        at: Array.from({ length: 4 }, (_, column) => sheet.at(row, column)),
        written: `${words(moment.cell)} asked on ${date}`,
      });
  }
  return { tabs: { [stands.name]: stands.rows, [sheet.name]: sheet.rows }, asks, said: [], right: [] };
}

function meantOn({ days, sure }: Moment, date: string, stand: number, aantal: number): Meant {
  // A row without any day counts in no prognose, which is said.
  if (days === null) return about(stand);
  if (sure) return date >= days.to ? number(stand + aantal) : number(stand);
  if (date < days.from) return perhaps(stand);
  return date >= days.to ? perhaps(stand + aantal) : UNREADABLE;
}
