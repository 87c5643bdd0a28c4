// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../faults/random";
import { about, number, type Meant } from "./meant";
import { ENDS, type End } from "./ends";
import { Sheet, someGemeenten, words, type Ask, type Scenario } from "./scenario";
import { dateCell } from "../faults/sheet";

const OPENINGS = [
  "Opening",
  "Openingsdatum",
  "Start",
  "Datum opening",
  "Verwachte opening",
  "Geopend per",
  "Ingangsdatum",
];
const ENDINGS = [
  "Einde",
  "Einddatum",
  "Sluiting",
  "Looptijd tot",
  "Einde contract",
  "Contract tot",
  "Open tot",
  "Loopt af",
];

/** Locaties with their ends as people write them, and what is durable seen from 1-9-2025. */
export function locaties(random: Random): Scenario {
  const gemeenten = someGemeenten(random, 8);
  const sheet = new Sheet(random.pick(["Locaties", "Opvanglocaties", "Blad3"]));
  sheet.add([
    "Gemeente",
    "Locatie",
    random.pick(["Soort", "Doelgroep", "Type"]),
    random.pick(["Plaatsen", "Aantal plekken", "Capaciteit"]),
    random.pick(OPENINGS),
    random.pick(ENDINGS),
  ]);
  const asks: Ask[] = [];
  for (const { naam } of gemeenten) {
    const [places, more] = [random.int(20, 400), random.int(10, 90)];
    const [cell, end] = random.pick(ENDS);
    const row = sheet.add([naam, "azc Zuid", "regulier", places, dateCell("2020-01-01"), cell]);
    sheet.add([naam, "De Linde", "regulier", more, dateCell("2021-01-01"), ""]);
    asks.push({
      id: "DUURZAAM",
      gebied: naam,
      soort: "regulier",
      date: "2025-09-01",
      meant: meantBy(end, places, more),
      at: Array.from({ length: 6 }, (_, column) => sheet.at(row, column)),
      written: words(cell),
    });
  }
  return { tabs: { [sheet.name]: sheet.rows }, asks, said: [], right: [] };
}

function meantBy(end: End, places: number, more: number): Meant {
  if (end === "unknown") return about(more);
  return number(end === "near" ? more : places + more);
}
