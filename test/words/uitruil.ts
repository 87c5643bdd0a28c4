// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../faults/random";
import { number, UNREADABLE } from "./meant";
import { Sheet, someGemeenten, type Ask, type Scenario } from "./scenario";
import { STATUSES } from "./statuses";

/** An uitruil between two gemeenten at a time, with its status as people write it, and what the taakstelling then is. */
export function uitruil(random: Random): Scenario {
  const gemeenten = someGemeenten(random, 12);
  const besluit = new Sheet("Verdeelbesluit");
  besluit.add(["Gemeente", "Taakstelling regulier"]);
  const sheet = new Sheet(random.pick(["Uitruil", "Afspraken uitruil", "Blad2"]));
  sheet.add(["Van", "Naar", "Soort", "Aantal", "Status"]);
  const asks: Ask[] = [];
  for (let index = 0; index + 1 < gemeenten.length; index += 2) {
    const [van, naar] = [gemeenten[index]!.naam, gemeenten[index + 1]!.naam];
    const [given, taken, aantal] = [random.int(200, 700), random.int(20, 700), random.int(1, 99)];
    besluit.add([van, given]);
    besluit.add([naar, taken]);
    const [status, agreed] = random.pick(STATUSES);
    const row = sheet.add([van, naar, "regulier", aantal, status]);
    const moved = agreed === "yes" ? aantal : 0;
    const ask = (gebied: string, value: number): Ask => ({
      id: "TAAKSTELLING",
      gebied,
      soort: "regulier",
      date: null,
      meant: agreed === "unclear" ? UNREADABLE : number(value),
      at: Array.from({ length: 5 }, (_, column) => sheet.at(row, column)),
      written: status,
    });
    asks.push(ask(van, given - moved), ask(naar, taken + moved));
  }
  return { tabs: { [besluit.name]: besluit.rows, [sheet.name]: sheet.rows }, asks, said: [], right: [] };
}
