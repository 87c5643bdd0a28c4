// SPDX-License-Identifier: EUPL-1.2

import { fromSerial, partsOf, toSerial } from "../../src/domain/sheet/dates";
import { because, pickSpot, STANDS, SUMS, type Fault } from "./fault";
import {
  addressOf,
  cellAt,
  dateCell,
  dutchDate,
  insertRow,
  put,
  sheetOf,
  valueOf,
  write,
  type Book,
  type Spot,
} from "./sheet";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Random } from "./random";
import { AGREED_STATUSES, OTHER_STATUSES, UNCLEAR_STATUSES, UNKNOWN_ENDS } from "./words";
import { last } from "./world";

const replaced = (book: Book, spot: Spot, pattern: RegExp, by: string): string | null => {
  const text = valueOf(cellAt(book, spot));
  if (typeof text !== "string" || !pattern.test(text)) return null;
  write(book, spot, text.replace(pattern, by));
  return addressOf(spot);
};

/** The rows of two gemeenten that exchange places: the second row is the answer to the first. */
function dealRows(book: Book): Spot[] {
  return book.spots.filter(
    ({ kind, role, soort, tab, row }) =>
      kind === "uitruil" &&
      role === "deal" &&
      soort !== "Oekraïne" &&
      book.spots.some(
        (one) =>
          one.tab === tab &&
          one.row === row &&
          one.role === "status" &&
          AGREED_STATUSES.includes(String(valueOf(cellAt(book, one)))),
      ),
  );
}

const beside = (book: Book, { tab, row }: Spot, role: string): Spot =>
  book.spots.find((spot) => spot.tab === tab && spot.row === row && spot.role === role)!;
const widthOf = (book: Book, spot: Spot): number => sheetOf(book, spot).rows[0]!.length;

/** Gives an agreed uitruil that end, in a column of its own where there is none. */
function endDeal(book: Book, random: Random, end: FixtureCell): string | null {
  const rows = dealRows(book);
  if (rows.length === 0) return null;
  const spot = random.pick(rows);
  const known = book.spots.find(({ tab, row, role }) => tab === spot.tab && row === spot.row && role === "einde");
  const place = known ?? { ...spot, column: widthOf(book, spot) };
  if (known === undefined) put(sheetOf(book, spot), 0, place.column, "Tot en met");
  put(sheetOf(book, spot), place.row, place.column, end);
  return addressOf(place);
}

const isFirst = ({ row }: Spot): boolean => row % 2 === 1;

export const TIME_FAULTS: readonly Fault[] = [
  {
    rule: "tijd.peildatum-zonder-jaar",
    name: "jaar weg",
    companions: because(
      "zonder jaar is de stand niet meer met andere tabbladen te vergelijken, of krijgt zij een ander jaar",
      "tijd.peildatum-tegenspraak",
      "structuur.dubbele-peildatum",
      "rekenen.prognose",
    ),
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        ({ role, kind }) => kind === "voortgang" && (role === "header-date" || role === "title-date"),
      );
      return spot === null ? null : replaced(book, spot, /[- ]2025/, "");
    },
  },
  {
    rule: "tijd.peildatum-tegenspraak",
    name: "regio's onder een andere dag",
    companions: because("de prognose van de regio hoort bij een andere begindatum", "rekenen.prognose"),
    spoil: (book, _random, world) => {
      const date = last(world);
      if (world.peildata.length > 1 || !book.spots.some(({ kind }) => kind === "regios")) return null;
      const lines = book.spots.filter(
        ({ role, date: on, kind }) =>
          role === "line-date" && on === date && (kind === "regios" || kind === "provincie"),
      );
      for (const spot of lines) replaced(book, spot, /\d+\/\d+\/2025/, "1/6/2025");
      for (const spot of book.spots.filter(({ kind, role }) => kind === "provincies" && role === "header-date"))
        replaced(book, spot, /\d+-\d+-2025/, "1-6-2025");
      const at = book.spots
        .filter(
          (spot) =>
            spot.kind === "voortgang" &&
            spot.date === date &&
            ["header-date", "title-date", "peildatum"].includes(spot.role),
        )
        .sort((a, b) => a.row - b.row || a.column - b.column)[0];
      return at === undefined ? null : addressOf(at);
    },
  },
  {
    rule: "tijd.mutatie-verkeerde-kant",
    name: "andere kant dan de datum",
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ role }) => role === "side");
      if (spot === null) return null;
      write(
        book,
        spot,
        String(valueOf(cellAt(book, spot))).startsWith("voor") ? "na einde cyclus" : "voor einde cyclus",
      );
      return addressOf(spot);
    },
  },
  {
    rule: "tijd.mutatie-verkeerde-kant",
    name: "andere dag als einde",
    companions: because("de mutaties krijgen een andere dag", "rekenen.prognose"),
    spoil: (book, random, world) => {
      const spot = pickSpot(book, random, ({ role }) => role === "side-label");
      return spot === null ? null : replaced(book, spot, new RegExp(dutchDate(world.end, "/")), "1/1/2026");
    },
  },
  {
    rule: "tijd.mutatie-voor-peildatum",
    name: "mutatie van voor de peildatum",
    companions: because(
      "de mutatie valt buiten de prognose, of staat als “na” met een datum van voor het einde",
      "rekenen.prognose",
      "tijd.mutatie-verkeerde-kant",
    ),
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ kind, role }) => kind === "mutaties" && role === "date");
      if (spot === null) return null;
      write(book, spot, dateCell("2025-04-01"));
      return addressOf(beside(book, spot, "change"));
    },
  },
  {
    rule: "uitruil.niet-in-evenwicht",
    name: "terug is meer dan heen",
    spoil: (book, random) => {
      const answers = dealRows(book).filter((spot) => !isFirst(spot));
      if (answers.length === 0) return null;
      const spot = random.pick(answers);
      write(book, spot, Number(valueOf(cellAt(book, spot))) - random.int(1, 4));
      return addressOf(spot);
    },
  },
  {
    rule: "uitruil.zonder-tegenprestatie",
    name: "terug is een voorstel",
    spoil: (book, random) => {
      const answers = dealRows(book).filter((spot) => !isFirst(spot));
      if (answers.length === 0) return null;
      const spot = random.pick(answers);
      write(book, beside(book, spot, "status"), random.pick(OTHER_STATUSES));
      return addressOf({ ...spot, row: spot.row - 1 });
    },
  },
  {
    rule: "uitruil.andere-kant-ontbreekt",
    name: "gemeente weg",
    spoil: (book, random) => {
      const rows = dealRows(book);
      if (rows.length === 0) return null;
      const spot = beside(book, random.pick(rows), random.pick(["van", "naar"]));
      write(book, spot, "");
      return addressOf(spot);
    },
  },
  {
    rule: "uitruil.onder-nul",
    name: "meer dan de taakstelling",
    spoil: (book, random, world) => {
      const firsts = dealRows(book).filter(isFirst);
      if (firsts.length === 0) return null;
      const spot = random.pick(firsts);
      const [van, naar] = ["van", "naar"].map((role) =>
        world.places.find(({ naam }) => naam === valueOf(cellAt(book, beside(book, spot, role))))!,
      );
      const aantal = van!.taak.regulier + 5;
      write(book, spot, aantal);
      const answer = { ...spot, row: spot.row + 1 };
      write(book, answer, aantal);
      write(book, beside(book, answer, "soort"), "amv");
      return naar === undefined ? null : addressOf(spot);
    },
  },
  {
    rule: "uitruil.taak-niet-gedekt",
    name: "naar een andere provincie",
    spoil: (book, random, world) => {
      const firsts = dealRows(book).filter(isFirst);
      if (firsts.length === 0) return null;
      const spot = random.pick(firsts);
      const elsewhere = world.provincie === "Drenthe" ? "Zwolle" : "Assen";
      write(book, beside(book, spot, "naar"), elsewhere);
      write(book, beside(book, { ...spot, row: spot.row + 1 }, "van"), elsewhere);
      return addressOf(beside(book, spot, "naar"));
    },
  },
  {
    rule: "dekking.niet-gelezen",
    name: "regel van iets anders",
    spoil: (book, random) => {
      const label = pickSpot(book, random, ({ kind, role }) => kind === "provincie" && role === "line-label");
      if (label === null) return null;
      const row = sheetOf(book, label).rows.length;
      insertRow(book, label.tab, row, []);
      put(sheetOf(book, label), row, label.column, "Adressen");
      put(sheetOf(book, label), row, label.column + 1, random.int(10, 400));
      put(sheetOf(book, label), row, label.column + 2, random.int(1, 40));
      return `${label.tab}!A${String(row + 1)}:C${String(row + 1)}`;
    },
  },
  {
    rule: "dekking.niet-nagerekend",
    name: "regio's van een dag zonder gemeenten",
    companions: because(
      "alle getallen zijn gelijk aan die van de gemeenten op een andere dag",
      "tijd.peildatum-tegenspraak",
      "rekenen.prognose",
    ),
    spoil: (book, _random, world) => {
      const lines = book.spots.filter(
        ({ role, date, kind }) => kind === "regios" && role === "line-date" && date === last(world),
      );
      for (const spot of lines) replaced(book, spot, /\d+\/\d+\/2025/, "1/6/2025");
      const first = lines.sort((a, b) => a.row - b.row)[0];
      return first === undefined ? null : addressOf(first);
    },
  },
  {
    rule: "uitruil.onduidelijk",
    name: "zegt ja noch nee",
    spoil: (book, random) => {
      const rows = dealRows(book);
      if (rows.length === 0) return null;
      const spot = beside(book, random.pick(rows), "status");
      write(book, spot, random.pick(UNCLEAR_STATUSES));
      return addressOf(spot);
    },
  },
  {
    rule: "tijd.datum-onleesbaar",
    name: "dag die niet bestaat in een kop, titel of regel",
    companions: because(
      "zonder dag zijn de getallen met geen ander tabblad te vergelijken, en is een oudere stand de nieuwste",
      "structuur.dubbele-peildatum",
      ...STANDS.map(({ rule }) => rule),
      "tijd.peildatum-tegenspraak",
      "rekenen.prognose",
    ),
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        ({ role, kind }) => ["header-date", "title-date", "line-date"].includes(role) && kind !== "provincies",
      );
      const wrong = random.pick(["31-9-2025", "31/11/2025", "31 september 2025", "30-2-2025"]);
      return spot === null ? null : replaced(book, spot, WRITTEN_DATE, wrong);
    },
  },
  {
    rule: "cel.onleesbaar",
    name: "datum die niet te lezen is",
    companions: because(
      "wat van deze datum afhangt, is niet meer te vergelijken",
      "structuur.dubbele-peildatum",
      "tijd.mutatie-verkeerde-kant",
      "rekenen.prognose",
      ...STANDS.map(({ rule }) => rule),
      ...SUMS.map(({ rule }) => rule),
    ),
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        ({ kind, role }) =>
          (kind === "mutaties" && role === "date") || role === "peildatum" || (kind === "cyclus" && role === "datum"),
      );
      if (spot === null) return null;
      const wrong = ["31-9-2025", "12/25/2025", "31 november 2025", "zodra het kan", "medio volgend jaar"];
      const unclear = spot.kind === "mutaties" ? [] : ["medio 2025", "begin 2028"];
      write(book, spot, random.pick([...wrong, ...unclear]));
      return addressOf(spot);
    },
  },
  {
    rule: "tijd.datum-aangenomen",
    name: "maand of kwartaal in plaats van een dag",
    companions: because("de mutatie kan aan beide kanten van het einde vallen", "tijd.mutatie-verkeerde-kant"),
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ kind, role }) => kind === "mutaties" && role === "date");
      if (spot === null) return null;
      const day = fromSerial(Number(valueOf(cellAt(book, spot)))) ?? "2025-12-01";
      const { year, month } = partsOf(day);
      const words = new Date(`${day}T00:00:00Z`).toLocaleDateString("nl", { month: "long", timeZone: "UTC" });
      const quarter = String(Math.ceil(month / 3));
      write(
        book,
        spot,
        random.pick([
          `${words} ${String(year)}`,
          `${month === 3 ? "mrt" : words.slice(0, 3)}-${String(year % 100)}`,
          `${String(month)}-${String(year)}`,
          `Q${quarter} ${String(year)}`,
          `${quarter}e kwartaal ${String(year)}`,
          { value: toSerial(`${day.slice(0, 8)}01`), format: "mmm-yy", text: "" },
        ]),
      );
      return `${spot.tab}!*`;
    },
  },
  {
    rule: "tijd.mutatie-zonder-datum",
    name: "datum weg",
    companions: because("de mutatie is uit de prognose", "rekenen.prognose"),
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ kind, role }) => kind === "mutaties" && role === "date");
      if (spot === null) return null;
      write(book, spot, random.pick(["", "n.t.b.", "onbekend"]));
      return addressOf(beside(book, spot, "change"));
    },
  },
  {
    rule: "tijd.einde-cyclus-aangenomen",
    name: "stap einde heet anders",
    spoil: (book, random) => {
      const steps = book.spots.filter(({ kind, role }) => kind === "cyclus" && role === "stap");
      const dates = book.spots.filter(({ kind, role }) => kind === "cyclus" && role === "datum");
      const [end, first] = [steps.at(-1), dates[0]];
      if (end === undefined || first === undefined) return null;
      write(book, end, random.pick(["Klaar", "Fase 4", "Eindverslag"]));
      return addressOf(first);
    },
  },
  {
    rule: "uitruil.afgelopen",
    name: "einde voor de peildatum",
    spoil: (book, random) => endDeal(book, random, dateCell("2025-01-31")),
  },
  {
    rule: "uitruil.keert-terug",
    name: "einde met de cyclus",
    spoil: (book, random, world) => endDeal(book, random, dateCell(world.end)),
  },
  {
    rule: "uitruil.onduidelijk",
    name: "voorwaarde in een opmerking",
    spoil: (book, random) => {
      const rows = dealRows(book);
      if (rows.length === 0) return null;
      const spot = random.pick(rows);
      const column = widthOf(book, spot);
      put(sheetOf(book, spot), 0, column, "Opmerking");
      put(sheetOf(book, spot), spot.row, column, random.pick(["mits raad akkoord", "onder voorbehoud van de raad"]));
      return addressOf({ ...spot, column });
    },
  },
  {
    rule: "uitruil.onduidelijk",
    name: "einde dat niemand kent",
    spoil: (book, random) => endDeal(book, random, random.pick(UNKNOWN_ENDS)),
  },
  {
    rule: "uitruil.kanten-ongelijk",
    name: "de een neemt minder over dan de ander afstaat",
    spoil: (book, random) => {
      const rows = dealRows(book);
      if (rows.length === 0) return null;
      const spot = random.pick(rows);
      const { tab, column } = spot;
      const taken = widthOf(book, spot);
      write(book, { ...spot, row: 0 }, "Aantal van");
      put(sheetOf(book, spot), 0, taken, "Aantal naar");
      for (const deal of book.spots.filter((one) => one.tab === tab && one.column === column && one.role === "deal"))
        put(sheetOf(book, spot), deal.row, taken, Number(valueOf(cellAt(book, deal))) - (deal === spot ? 1 : 0));
      return addressOf(spot);
    },
  },
];

/** "1-9-2025", "1/9/2025", "1 september 2025", "2025-09-01". */
const WRITTEN_DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}([-/. ])(?:\d{1,2}|[a-z]+)\.?\1(?:\d{4}|\d{2})/;
