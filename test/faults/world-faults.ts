// SPDX-License-Identifier: EUPL-1.2

import { because, pickSpot, STANDS, type Expected, type Fault } from "./fault";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { wordsBeside } from "./words-beside";
import type { Random } from "./random";
import { addressOf, cellAt, valueOf, write, type Book, type Spot } from "./sheet";
import { NO_ENDS, UNKNOWN_ENDS } from "./words";
import { last, type Opvang, type Place, type Soort, type World } from "./world";

/** Where the realisatie of a gemeente stands: in its own column, or together with amv; in the table of that peildatum. */
function standSpot(book: Book, place: Place, soort: Soort, date: string): Expected | null {
  const tables = new Set(
    book.spots.filter((spot) => spot.kind === "voortgang" && spot.date === date).map(({ tab }) => tab),
  );
  const isStand = (spot: Spot): boolean =>
    spot.kind === "voortgang" &&
    spot.grootheid === "realisatie" &&
    spot.name === place.naam &&
    tables.has(spot.tab) &&
    spot.total !== true &&
    (spot.date ?? date) === date &&
    (spot.role === "pair" || (spot.role === "amount" && spot.soort === soort));
  const spot = book.spots.find(isStand);
  return spot === undefined ? null : addressOf(spot);
}

const locatieRow = (book: Book, world: World, locatie: Opvang, role: string): Expected | null => {
  const header = book.spots.find(({ kind, role: what }) => kind === "locaties" && what === "header");
  const spot = book.spots.find(
    (one) => one.kind === "locaties" && one.role === role && one.row === world.locaties.indexOf(locatie) + 1,
  );
  return header === undefined || spot === undefined ? null : addressOf(spot);
};

const withStand = (world: World, least: number): Place[] =>
  world.places.filter(({ stand }) => stand.get(last(world))!.regulier >= least);
const LOCATIES_TOO = because(
  "de locaties en mutaties van de werkmap horen bij de oude realisatie",
  "plausibel.locaties-realisatie",
  "plausibel.mutatie-negatief",
  "plausibel.duurzaam-boven-realisatie",
  "plausibel.gesloten-telt-mee",
);

/** A change of what is true that shows at the realisatie of a gemeente on the newest peildatum. */
function standFault(
  rule: string,
  name: string,
  companions: Fault["companions"],
  spoil: (world: World, random: Random) => { place: Place; soort: Soort } | null,
): Fault {
  return {
    rule,
    name,
    companions: companions ?? [],
    spoilWorld: (world, random) => {
      const spoilt = spoil(world, random);
      if (spoilt === null) return null;
      const needs = rule === "plausibel.daling-zonder-mutatie" ? ["mutaties", "mutatietekst"] : ["voortgang"];
      return (book) =>
        !book.spots.some(({ kind }) => needs.includes(kind))
          ? null
          : standSpot(book, spoilt.place, spoilt.soort, last(world));
    },
  };
}

function locatieFault(
  rule: string,
  name: string,
  role: string,
  companions: Fault["companions"],
  spoil: (world: World, random: Random) => Opvang | null,
): Fault {
  return {
    rule,
    name,
    companions: companions ?? [],
    spoilWorld: (world, random) => {
      const locatie = spoil(world, random);
      return locatie === null ? null : (book) => locatieRow(book, world, locatie, role);
    },
  };
}

const isOpen =
  (world: World) =>
  (locatie: Opvang): boolean =>
    locatie.opening <= last(world) && (locatie.einde === "" || locatie.einde >= last(world));

export const WORLD_FAULTS: readonly Fault[] = [
  standFault(
    "plausibel.boven-taakstelling",
    "meer dan gevraagd",
    [...LOCATIES_TOO, ...because("in een kleine gemeente is dit ook een sprong", "plausibel.sprong")],
    (world, random) => {
      const place = random.pick(withStand(world, 20));
      place.stand.get(last(world))!.regulier = place.taak.regulier + 60;
      return { place, soort: "regulier" };
    },
  ),
  standFault("plausibel.amv-zonder-taakstelling", "amv waar 0 gevraagd is", LOCATIES_TOO, (world, random) => {
    const place = random.pick(world.places.filter(({ taak }) => taak.amv === 0));
    place.stand.get(last(world))!.amv = random.int(5, 40);
    return { place, soort: "amv" };
  }),
  standFault("plausibel.sprong", "een nul te veel", LOCATIES_TOO, (world, random) => {
    const places = withStand(world, 40).filter(
      ({ taak, stand }) => stand.get(last(world))!.regulier * 10 > taak.regulier * 2,
    );
    if (world.peildata.length < 2 || places.length === 0) return null;
    const place = random.pick(places);
    place.stand.get(last(world))!.regulier *= 10;
    return { place, soort: "regulier" };
  }),
  standFault("plausibel.daling-zonder-mutatie", "minder plaatsen", LOCATIES_TOO, (world, random) => {
    const before = world.peildata[world.peildata.length - 2];
    const places = withStand(world, 60).filter((one) => !world.changes.some(({ gemeente }) => gemeente === one));
    if (before === undefined || places.length === 0) return null;
    const place = random.pick(places);
    place.stand.get(last(world))!.regulier = place.stand.get(before)!.regulier - random.int(3, 12);
    return place.stand.get(last(world))!.regulier < 0 ? null : { place, soort: "regulier" };
  }),
  {
    rule: "plausibel.zelfde-cijfers",
    name: "tabel gekopieerd",
    spoilWorld: (world) => {
      const before = world.peildata[world.peildata.length - 2];
      if (before === undefined) return null;
      for (const { stand } of world.places) stand.set(before, { ...stand.get(last(world))! });
      return (book) => dateSpot(book, last(world));
    },
  },
  {
    rule: "plausibel.prognose-ver-boven-taakstelling",
    name: "totaal als toename",
    spoilWorld: (world, random) =>
      changed(world, random, ({ taak, stand }) => (stand.get(last(world))!.regulier > 10 ? taak.regulier : 0)),
  },
  {
    rule: "plausibel.mutatie-negatief",
    name: "meer weg dan er is",
    spoilWorld: (world, random) => changed(world, random, ({ stand }) => -stand.get(last(world))!.regulier - 25),
  },
  locatieFault(
    "plausibel.einde-voor-opening",
    "datums verwisseld",
    "einde",
    because(
      "een locatie die nooit open was, telt niet mee",
      "plausibel.locaties-realisatie",
      "plausibel.gesloten-telt-mee",
    ),
    (world, random) => {
      const open = world.locaties.filter(isOpen(world));
      if (open.length === 0) return null;
      const locatie = random.pick(open);
      locatie.einde = "2016-01-01";
      return locatie;
    },
  ),
  locatieFault("plausibel.gesloten-telt-mee", "gesloten voor de peildatum", "einde", [], (world, random) => {
    const open = world.locaties.filter(isOpen(world));
    if (open.length === 0) return null;
    const locatie = random.pick(open);
    locatie.einde = "2025-03-31";
    return locatie;
  }),
  locatieFault(
    "plausibel.duurzaam-boven-realisatie",
    "blijvende locatie te groot",
    "places",
    because("een te grote locatie maakt ook de som van de locaties te groot", "plausibel.locaties-realisatie"),
    (world, random) => {
      const alone = world.locaties.filter(
        (one) =>
          isOpen(world)(one) &&
          world.locaties.filter(({ gemeente, soort }) => gemeente === one.gemeente && soort === one.soort).length === 1,
      );
      if (alone.length === 0) return null;
      const locatie = random.pick(alone);
      Object.assign(locatie, { einde: "", plaatsen: locatie.plaatsen + random.int(5, 90) });
      return locatie;
    },
  ),
  locatieFault("plausibel.locaties-realisatie", "locatie te klein", "places", [], (world, random) => {
    const open = world.locaties.filter(
      (one) =>
        isOpen(world)(one) &&
        one.plaatsen > 15 &&
        world.locaties.find(({ gemeente, soort }) => gemeente === one.gemeente && soort === one.soort) === one &&
        !hasClosed(world, one),
    );
    if (open.length === 0) return null;
    const locatie = random.pick(open);
    locatie.plaatsen -= random.int(1, 10);
    return locatie;
  }),
  {
    rule: "tijd.peildatum-in-toekomst",
    name: "een jaar te laat",
    companions: because(
      "de mutaties en de cyclus van de werkmap horen bij de oude peildatum",
      "tijd.peildatum-buiten-cyclus",
      "plausibel.locaties-realisatie",
      "rekenen.prognose",
      "plausibel.gesloten-telt-mee",
      "plausibel.mutatie-negatief",
      "plausibel.duurzaam-boven-realisatie",
      "tijd.mutatie-verkeerde-kant",
    ),
    spoilWorld: (world) => moved(world, "2026-10-01"),
  },
  {
    rule: "tijd.peildatum-buiten-cyclus",
    name: "voor het verdeelbesluit",
    companions: because(
      "de locaties en mutaties van de werkmap horen bij de oude peildatum",
      "plausibel.locaties-realisatie",
      "plausibel.gesloten-telt-mee",
      "plausibel.duurzaam-boven-realisatie",
    ),
    spoilWorld: (world) => (world.peildata.length > 1 ? null : moved(world, "2024-11-01")),
  },
  {
    rule: "plausibel.einde-onbekend",
    name: "einde n.t.b.",
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ kind, role }) => kind === "locaties" && role === "einde");
      if (spot === null) return null;
      write(book, spot, random.pick(UNKNOWN_ENDS));
      return addressOf(spot);
    },
  },
  wordsBeside("plausibel.misschien-vervallen", "regel is misschien vervallen", [
    "vergunning ingetrokken",
    "deels vervallen",
    "vervalt?",
    "voorstel afgewezen",
  ]),
  {
    rule: "plausibel.opening-onbekend",
    name: "opening leeg of n.t.b.",
    companions: STANDS,
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        ({ kind, role, row }) =>
          kind === "locaties" && role === "opening" && NO_ENDS.includes(String(valueOf(endBeside(book, row)))),
      );
      if (spot === null) return null;
      write(book, spot, random.pick(["", "n.t.b."]));
      return addressOf(spot);
    },
  },
];

const hasClosed = (world: World, { gemeente, soort }: Opvang): boolean =>
  world.locaties.some((one) => one.gemeente === gemeente && one.soort === soort && !isOpen(world)(one));

/** The cell that says the peildatum of a table Voortgang. */
function dateSpot(book: Book, date: string): Expected | null {
  const spots = book.spots.filter(
    (spot) =>
      spot.kind === "voortgang" && spot.date === date && ["header-date", "title-date", "peildatum"].includes(spot.role),
  );
  const spot = spots.sort((a, b) => a.row - b.row || a.column - b.column)[0];
  return spot === undefined ? null : addressOf(spot);
}

/** Gives the newest stand another peildatum, in every tab. */
function moved(world: World, to: string): (book: Book) => Expected | null {
  const from = last(world);
  world.peildata = [...world.peildata.slice(0, -1), to];
  for (const { stand } of world.places) stand.set(to, stand.get(from)!);
  return (book) => dateSpot(book, to);
}

function changed(
  world: World,
  random: Random,
  aantalFor: (place: Place) => number,
): ((book: Book) => Expected | null) | null {
  const places = world.places.filter(
    (place) =>
      aantalFor(place) !== 0 &&
      place.taak.regulier > 30 &&
      !world.deals.some(({ van, naar }) => van === place.naam || naar === place.naam) &&
      place.stand.get(last(world))!.regulier < place.taak.regulier,
  );
  if (places.length === 0) return null;
  const gemeente = random.pick(places);
  for (let index = world.changes.length - 1; index >= 0; index--)
    if (world.changes[index]!.gemeente === gemeente) world.changes.splice(index, 1);
  const change = {
    gemeente,
    soort: "regulier",
    aantal: aantalFor(gemeente),
    date: "2025-12-31",
    side: "voor",
  } as const;
  world.changes.push(change);
  return (book) => {
    const spot = book.spots.find(({ kind, role, row }) =>
      kind === "mutatietekst"
        ? role === "text" && row === 0
        : kind === "mutaties" && role === "change" && row === world.changes.indexOf(change) + 1,
    );
    return spot === undefined ? null : addressOf(spot);
  };
}

function endBeside(book: Book, row: number): FixtureCell {
  const spot = book.spots.find((one) => one.kind === "locaties" && one.role === "einde" && one.row === row);
  return spot === undefined ? "" : cellAt(book, spot);
}
