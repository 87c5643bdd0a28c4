// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { LINKS, type LinkWords } from "../words/headers";
import type { Random } from "./random";
import { plainSheet, type Book } from "./sheet";
import type { Place, World } from "./world";

interface Link {
  readonly regulier: number;
  readonly amv: number | null;
}

/** The links of the chain after the opgave of the tab Indicatief, each on a tab of its own: by its header, its title or the name of its tab. */
export function chainTabs(book: Book, world: World, random: Random): void {
  const off = new Map(
    world.places.map((place) => [
      place,
      { regulier: random.int(0, 80), amv: random.chance(0.3) ? random.int(0, 9) : 0 },
    ]),
  );
  const ofPlan = new Map(world.regios.flatMap((regio) => sharesOf(world, regio)));
  const links: Readonly<Record<keyof typeof LINKS, (place: Place) => Link>> = {
    inMindering: (place) => off.get(place)!,
    // The indicatieve opgave is 5 more than the taakstelling regulier, and 2 more than that of amv.
    restopgave: (place) => ({
      regulier: place.taak.regulier + 5 - off.get(place)!.regulier,
      amv: place.taak.amv + 2 - off.get(place)!.amv,
    }),
    bod: (place) => ({ regulier: ofPlan.get(place)!, amv: null }),
  };
  for (const [name, of] of Object.entries(links) as [keyof typeof LINKS, (place: Place) => Link][])
    if (random.chance(0.6)) book.sheets.push(tabOf(world, random, LINKS[name], of));
}

/** The regioplan of a regio over its gemeenten, so that these add up to it. */
function sharesOf({ places, regioplan }: World, regio: string): [Place, number][] {
  const own = places.filter((place) => place.regio === regio);
  const plan = regioplan.get(regio) ?? 0;
  const share = Math.floor(plan / own.length);
  return own.map((place, at) => [place, at === 0 ? plan - share * (own.length - 1) : share]);
}

function tabOf(world: World, random: Random, words: LinkWords, of: (place: Place) => Link) {
  const soorten = of(world.places[0]!).amv === null ? ["regulier"] : ["regulier", "amv"];
  const rows = random.shuffle(world.places).map((place): FixtureCell[] => {
    const { regulier, amv } = of(place);
    return [place.naam, regulier, ...(amv === null ? [] : [amv])];
  });
  const bare = ["Gemeente", ...soorten.map((soort) => soort.charAt(0).toUpperCase() + soort.slice(1))];
  switch (random.int(0, 2)) {
    case 0: {
      const header = random.pick(words.headers);
      return plainSheet(words.tab, [["Gemeente", ...soorten.map((soort) => header(soort, ""))], ...rows]);
    }
    case 1:
      return plainSheet(`Overzicht ${words.short}`, [
        [random.pick(words.titles)],
        ...(random.chance(0.4) ? withRegio(world, [bare, ...rows]) : [bare, ...rows]),
      ]);
    default:
      return plainSheet(words.tab, [bare, ...rows]);
  }
}

/** "Regio | Gemeente | Regulier". */
const withRegio = ({ places }: World, [header = [], ...rows]: FixtureCell[][]): FixtureCell[][] => [
  ["Regio", ...header],
  ...rows.map((row) => [places.find(({ naam }) => naam === row[0])?.regio ?? "", ...row]),
];
