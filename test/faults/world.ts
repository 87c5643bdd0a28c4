// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN } from "../../src/domain/gemeenten/register";
import indeling from "../../src/domain/gemeenten/data/regio-indeling.json";
import { createRandom, type Random } from "./random";
import { AGREED_STATUSES, OTHER_STATUSES } from "./words";

export type Soort = "regulier" | "amv";
interface Both {
  regulier: number;
  amv: number;
}

export interface Place {
  readonly naam: string;
  readonly code: string;
  readonly regio: string;
  taak: Both;
  /** By peildatum. */
  readonly stand: Map<string, Both>;
}

export interface Change {
  gemeente: Place;
  soort: Soort;
  aantal: number;
  date: string;
  side: "voor" | "na";
}

export interface Opvang {
  readonly gemeente: Place;
  readonly naam: string;
  soort: Soort;
  plaatsen: number;
  opening: string;
  einde: string;
}

interface Deal {
  van: string;
  naar: string;
  soort: Soort;
  aantal: number;
  status: string;
}

/** What is true in one provincie; every tab of a workbook says a part of it. */
export interface World {
  readonly provincie: string;
  /** True where the add-in does not know the regio's by itself. */
  readonly ownRegios: boolean;
  readonly places: Place[];
  readonly regios: string[];
  peildata: string[];
  readonly end: string;
  readonly changes: Change[];
  readonly locaties: Opvang[];
  readonly deals: Deal[];
  readonly regioplan: Map<string, number>;
}

const PROVINCIES = ["Noord-Holland", "Noord-Holland", "Utrecht", "Limburg", "Drenthe", "Zeeland", "Flevoland"];
const REGIO_NAMES = ["Noordstreek", "Zuiderhoek", "Oosterland-West", "Westkant", "Het Middengebied"];
const LOCATIE_NAMES = [
  "azc De Linde",
  "noodopvang Zuid",
  "De Vaart",
  "opvangschip Hoop",
  "Het Klooster",
  "De Oude School",
];

export const last = (world: World): string => world.peildata[world.peildata.length - 1]!;

export function createWorld(seed: number): World {
  const random = createRandom(seed);
  const provincie = random.pick(PROVINCIES);
  const builtIn = provincie === "Noord-Holland" ? indeling["Noord-Holland"] : null;
  const own = GEMEENTEN.filter((gemeente) => gemeente.provincie === provincie);
  const regios =
    builtIn === null
      ? REGIO_NAMES.slice(0, Math.min(5, Math.max(2, Math.floor(own.length / 6))))
      : Object.keys(builtIn);
  const regioOf = (code: string, index: number): string =>
    builtIn === null
      ? regios[index % regios.length]!
      : Object.entries(builtIn).find(([, codes]) => codes.includes(code))![0];
  const peildata = random.pick([
    ["2025-09-01"],
    ["2025-07-01"],
    ["2025-05-01", "2025-07-01"],
    ["2025-07-01", "2025-09-01"],
    ["2025-05-01", "2025-07-01", "2025-09-01"],
  ]);
  const places = own.map(({ naam, code }, index): Place => ({
    naam,
    code,
    regio: regioOf(code, index),
    taak: taakOf(random, index),
    stand: new Map(),
  }));
  const world: World = {
    provincie,
    ownRegios: builtIn === null,
    places,
    regios,
    peildata,
    end: "2026-02-01",
    changes: [],
    locaties: [],
    deals: [],
    regioplan: new Map(),
  };
  fillStands(world, random);
  fillChanges(world, random);
  fillLocaties(world, random);
  fillDeals(world, random);
  for (const regio of regios) world.regioplan.set(regio, random.int(800, 5200));
  return world;
}

/** The first gemeente has no task, the second a large one, so that every workbook has both. */
function taakOf(random: Random, index: number): Both {
  if (index === 0 || (index > 4 && random.chance(0.1))) return { regulier: 0, amv: 0 };
  const regulier = index === 1 || index === 2 ? random.int(1100, 4800) : random.int(45, 690);
  return { regulier, amv: random.chance(0.5) ? random.int(20, 110) : 0 };
}

function fillStands({ places, peildata }: World, random: Random): void {
  const newest = peildata[peildata.length - 1]!;
  for (const [index, { taak, stand }] of places.entries()) {
    const part = (task: number): number =>
      Math.floor(task * random.pick(index < 6 ? [0.4, 0.6, 0.8, 1] : [0, 0, 0.35, 0.5, 0.8, 1, 1.08]));
    stand.set(newest, { regulier: part(taak.regulier), amv: part(taak.amv) });
  }
  for (const date of [...peildata].reverse().slice(1)) {
    const later = peildata[peildata.indexOf(date) + 1]!;
    for (const [index, { stand }] of places.entries()) {
      const { regulier, amv } = stand.get(later)!;
      const less = (index > 0 && index < 4) || random.chance(0.3) ? random.int(1, 60) : 0;
      stand.set(date, {
        regulier: Math.max(0, regulier - less),
        amv: random.chance(0.2) ? Math.floor(amv * 0.7) : amv,
      });
    }
  }
}

function fillChanges(world: World, random: Random): void {
  const newest = last(world);
  for (const gemeente of random.shuffle(world.places.slice(1)).slice(0, Math.min(8, world.places.length - 2))) {
    const soort: Soort = gemeente.taak.amv > 0 && random.chance(0.3) ? "amv" : "regulier";
    const now = gemeente.stand.get(newest)![soort];
    const room = gemeente.taak[soort] - now;
    const aantal = room > 5 ? random.int(5, room) : now > 20 ? -random.int(5, Math.floor(now / 2)) : 0;
    const side = random.chance(0.7) ? "voor" : "na";
    const date =
      side === "voor"
        ? random.pick(["2025-10-01", "2025-11-15", "2025-12-31", "2026-02-01"])
        : random.pick(["2026-03-01", "2026-09-01"]);
    if (aantal !== 0) world.changes.push({ gemeente, soort, aantal, date, side });
  }
}

function fillLocaties(world: World, random: Random): void {
  const newest = last(world);
  for (const gemeente of world.places) {
    for (const soort of ["regulier", "amv"] as const) {
      let left = gemeente.stand.get(newest)![soort];
      while (left > 0) {
        const plaatsen = left < 40 ? left : random.chance(0.5) ? left : random.int(20, left - 10);
        const opening = `${String(random.int(2017, 2023))}-0${String(random.int(1, 9))}-01`;
        const einde = random.chance(0.4) ? "" : `${String(random.int(2027, 2036))}-12-31`;
        world.locaties.push({ gemeente, naam: random.pick(LOCATIE_NAMES), soort, plaatsen, opening, einde });
        left -= plaatsen;
      }
      if (random.chance(0.05))
        world.locaties.push({
          gemeente,
          naam: "De Toekomst",
          soort,
          plaatsen: random.int(20, 200),
          opening: "2026-06-01",
          einde: "",
        });
      if (random.chance(0.05))
        world.locaties.push({
          gemeente,
          naam: "De Voormalige",
          soort,
          plaatsen: random.int(20, 200),
          opening: "2020-01-01",
          einde: "2024-12-31",
        });
    }
  }
}

function fillDeals({ places, deals }: World, random: Random): void {
  const able = random.shuffle(places.filter(({ taak }) => taak.regulier > 30 && taak.amv > 20));
  for (let index = 0; index + 1 < able.length && index < 4; index += 2) {
    const [van, naar] = [able[index]!.naam, able[index + 1]!.naam];
    const aantal = random.int(5, 20);
    const status = (): string => random.pick(AGREED_STATUSES);
    deals.push(
      { van, naar, soort: "regulier", aantal, status: status() },
      { van: naar, naar: van, soort: "amv", aantal, status: status() },
    );
  }
  if (places.length > 6)
    deals.push({
      van: places[1]!.naam,
      naar: places[3]!.naam,
      soort: "regulier",
      aantal: 10,
      status: random.pick(OTHER_STATUSES),
    });
}

/** The sum over some gemeenten. */
export function sumOf(places: readonly Place[], of: (place: Place) => number): number {
  return places.reduce((sum, place) => sum + of(place), 0);
}

/** part / whole as a whole percentage, rounded half up. */
export const percent = (part: number, whole: number): number => Math.floor((200 * part + whole) / (2 * whole));
