// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Random } from "./random";
import { dateCell, dotted, dutchDate, put, type Book, type Sheet, type Spot } from "./sheet";
import { NO_ENDS } from "./words";
import { last, percent, sumOf, type Change, type Place, type Soort, type World } from "./world";

const SOORTEN: readonly Soort[] = ["regulier", "amv"];

interface Measures {
  readonly regioplan: number;
  readonly taak: Record<Soort, number>;
  readonly stand: Record<Soort, number>;
  readonly prognose: Record<Soort, number>;
}

const changeIn = (world: World, places: readonly Place[], soort: Soort): number =>
  world.changes
    .filter((change: Change) => change.side === "voor" && change.soort === soort && places.includes(change.gemeente))
    .reduce((sum, { aantal }) => sum + aantal, 0);

function measuresOf(world: World, places: readonly Place[], regioplan: number): Measures {
  const both = (of: (soort: Soort) => number): Record<Soort, number> => ({ regulier: of("regulier"), amv: of("amv") });
  const stand = both((soort) => sumOf(places, (place) => place.stand.get(last(world))![soort]));
  return {
    regioplan,
    stand,
    taak: both((soort) => sumOf(places, ({ taak }) => taak[soort])),
    prognose: both((soort) => stand[soort] + changeIn(world, places, soort)),
  };
}

function newSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = { name, rows: [], merges: [], hiddenRows: [] };
  book.sheets.push(sheet);
  return sheet;
}

/** Lines below each other per regio, or for one provincie: numbers as text with what is printed beside them, or plain numbers. */
function writeLines(
  book: Book,
  sheet: Sheet,
  kind: string,
  blocks: readonly { name: string; label: string; of: Measures; total?: boolean }[],
  world: World,
  random: Random,
): void {
  const asText = random.chance(0.6);
  const withPlan = random.chance(0.6);
  const nameColumn = kind === "regios" ? 1 : 0;
  const spot = (row: number, column: number, more: Partial<Spot> & { role: string }): void =>
    void book.spots.push({ tab: sheet.name, row, column, kind, ...more });
  put(sheet, 0, nameColumn + 1, "Regulier");
  put(sheet, 0, nameColumn + 2, "Amv");
  if (kind === "regios") put(sheet, 0, 0, "Regio");
  let row = 1;
  for (const { name, label, of, total } of blocks) {
    const first = row;
    const about = { name, total: total === true };
    const line = (words: string, date: string | null, cells: readonly [number, FixtureCell][], role: string): void => {
      put(sheet, row, nameColumn, words);
      spot(row, nameColumn, {
        role: date === null ? "line-label" : "line-date",
        ...(date === null ? {} : { date }),
        ...about,
      });
      for (const [side, cell] of cells) {
        put(sheet, row, nameColumn + 1 + side, cell);
        spot(row, nameColumn + 1 + side, {
          role,
          soort: SOORTEN[side]!,
          numeric: typeof cell === "number",
          grootheid: role,
          ...about,
        });
      }
      row++;
    };
    const plain = (value: number): FixtureCell => (asText ? dotted(value) : value);
    const share = (value: number, task: number): string => (task === 0 ? "" : ` (${String(percent(value, task))}%)`);
    const change = (value: number): string =>
      value === 0 ? "" : ` ${value > 0 ? "+" : "-"}${dotted(Math.abs(value))}`;
    if (withPlan) line("Regioplan (regulier)", null, [[0, plain(of.regioplan)]], "regioplan");
    line(
      `Taakstelling${label}`,
      null,
      SOORTEN.map((soort, side) => [side, plain(of.taak[soort])]),
      "taakstelling",
    );
    const stands = SOORTEN.map((soort, side): [number, FixtureCell] => [
      side,
      asText ? `${dotted(of.stand[soort])}${share(of.stand[soort], of.taak[soort])}` : of.stand[soort],
    ]);
    line(`Realisatie ${dutchDate(last(world), "/")}`, last(world), stands, "realisatie");
    const expected = SOORTEN.map((soort, side): [number, FixtureCell] => {
      const value = of.prognose[soort];
      return [
        side,
        asText
          ? `${dotted(value)}${share(value, of.taak[soort])}${of.taak[soort] === 0 ? "" : change(value - of.stand[soort])}`
          : value,
      ];
    });
    line(
      `${kind === "regios" ? "verwacht" : "Prognose"} ${dutchDate(world.end, "/")}`,
      world.end,
      expected,
      "prognose",
    );
    if (kind === "regios") {
      put(sheet, first, 0, name);
      spot(first, 0, { role: total === true ? "total-label" : "name", ...about });
      if (random.chance(0.3)) sheet.merges.push({ row: first, column: 0, rowCount: row - first, columnCount: 1 });
    }
  }
}

export function regios(book: Book, world: World, random: Random): void {
  const blocks = world.regios.map((name) => ({
    name,
    label: "",
    of: measuresOf(
      world,
      world.places.filter(({ regio }) => regio === name),
      world.regioplan.get(name)!,
    ),
  }));
  const all = measuresOf(
    world,
    world.places,
    world.regios.reduce((sum, name) => sum + world.regioplan.get(name)!, 0),
  );
  const withTotal = random.chance(0.4) ? [{ name: "Totaal", label: "", of: all, total: true }] : [];
  writeLines(book, newSheet(book, "Regio's"), "regios", [...blocks, ...withTotal], world, random);
}

/** One provincie with a line per grootheid, or a table of provincies with a total. */
export function provincie(book: Book, world: World, random: Random): void {
  const all = measuresOf(
    world,
    world.places,
    world.regios.reduce((sum, name) => sum + world.regioplan.get(name)!, 0),
  );
  const sheet = newSheet(book, "Provincie");
  if (random.chance(0.5)) {
    writeLines(
      book,
      sheet,
      "provincie",
      [{ name: world.provincie, label: ` ${world.provincie}`, of: all }],
      world,
      random,
    );
    return;
  }
  const others = ["Gelderland", "Noord-Brabant", "Overijssel", "Zuid-Holland"].map((name) => ({
    name,
    taak: random.int(4000, 16000),
    stand: random.int(1000, 12000),
    plan: random.int(3000, 12000),
  }));
  const own = { name: world.provincie, taak: all.taak.regulier, stand: all.stand.regulier, plan: all.regioplan };
  const rows = [...others, own].sort((a, b) => a.name.localeCompare(b.name));
  const total = { name: "Totaal", taak: 0, stand: 0, plan: 0 };
  for (const { taak, stand, plan } of rows)
    Object.assign(total, { taak: total.taak + taak, stand: total.stand + stand, plan: total.plan + plan });
  const headers = [
    "Provincie",
    "Taakstelling regulier",
    `Realisatie regulier ${dutchDate(last(world))}`,
    "%",
    "Regioplan regulier",
  ];
  headers.forEach((header, column) => put(sheet, 0, column, header));
  book.spots.push({ tab: sheet.name, row: 0, column: 2, kind: "provincies", role: "header-date", date: last(world) });
  [...rows, total].forEach(({ name, taak, stand, plan }, index) => {
    const cells: FixtureCell[] = [name, taak, stand, { value: percent(stand, taak) / 100, format: "0%" }, plan];
    const roles = ["name", "taakstelling", "realisatie", "percentage", "regioplan"];
    cells.forEach((cell, column) => {
      put(sheet, index + 1, column, cell);
      const role = name === "Totaal" && column === 0 ? "total-label" : roles[column]!;
      book.spots.push({
        tab: sheet.name,
        row: index + 1,
        column,
        kind: "provincies",
        role,
        name,
        soort: "regulier",
        numeric: column > 0,
        total: name === "Totaal",
      });
    });
  });
}

/** A table with plain columns; `spots` names the role of each. */
function writeRows(
  book: Book,
  name: string,
  kind: string,
  headers: readonly [string, string][],
  rows: readonly (readonly FixtureCell[])[],
  named: (row: number) => { name: string; soort?: string },
): void {
  const sheet = newSheet(book, name);
  headers.forEach(([header, role], column) => {
    put(sheet, 0, column, header);
    book.spots.push({ tab: name, row: 0, column, kind, role: "header", name: role });
  });
  rows.forEach((cells, index) =>
    cells.forEach((cell, column) => {
      put(sheet, index + 1, column, cell);
      book.spots.push({
        tab: name,
        row: index + 1,
        column,
        kind,
        role: headers[column]![1],
        numeric: typeof cell === "number",
        ...named(index),
      });
    }),
  );
}

export function mutaties(book: Book, world: World, random: Random): void {
  const changes = world.changes;
  if (random.chance(0.4)) {
    const sheet = newSheet(book, "Mutaties");
    const piece = ({ gemeente, soort, aantal }: Change): string =>
      `${gemeente.naam} (${aantal > 0 ? "+" : ""}${String(aantal)}${soort === "amv" ? " amv" : ""})`;
    const text = (side: "voor" | "na"): string =>
      changes
        .filter((change) => change.side === side)
        .map(piece)
        .join(", ");
    const lines: [string, string][] = [
      [`Verwachte mutaties vóór einde cyclus op ${dutchDate(world.end, "/")}`, text("voor")],
      ["Verwachte mutaties na cyclus", text("na")],
    ];
    lines
      .filter(([, words]) => words !== "")
      .forEach(([label, words], row) => {
        put(sheet, row, 0, label);
        put(sheet, row, 1, words);
        book.spots.push(
          { tab: sheet.name, row, column: 0, kind: "mutatietekst", role: row === 0 ? "side-label" : "label" },
          { tab: sheet.name, row, column: 1, kind: "mutatietekst", role: "text" },
        );
      });
    return;
  }
  const withSide = random.chance(0.4);
  const headers: [string, string][] = [
    ["Gemeente", "name"],
    ["Soort", "soort"],
    ["Aantal", "change"],
    ["Datum", "date"],
    ...(withSide ? [["Voor/na einde cyclus", "side"] as [string, string]] : []),
  ];
  const rows = changes.map(({ gemeente, soort, aantal, date, side }): FixtureCell[] => [
    gemeente.naam,
    soort,
    aantal,
    dateCell(date),
    ...(withSide ? [`${side} einde cyclus`] : []),
  ]);
  writeRows(book, "Mutaties", "mutaties", headers, rows, (row) => ({
    name: changes[row]!.gemeente.naam,
    soort: changes[row]!.soort,
  }));
}

export function locaties(book: Book, world: World): void {
  const headers: [string, string][] = [
    ["Gemeente", "name"],
    ["Locatie", "locatie"],
    ["Soort", "soort"],
    ["Plaatsen", "places"],
    ["Opening", "opening"],
    ["Einde", "einde"],
  ];
  const rows = world.locaties.map(({ gemeente, naam, soort, plaatsen, opening, einde }, index): FixtureCell[] => [
    gemeente.naam,
    naam,
    soort,
    plaatsen,
    dateCell(opening),
    einde === "" ? NO_ENDS[index % NO_ENDS.length]! : dateCell(einde),
  ]);
  writeRows(book, "Locaties", "locaties", headers, rows, (row) => ({
    name: world.locaties[row]!.gemeente.naam,
    soort: world.locaties[row]!.soort,
  }));
}

/** With or without a term that keeps nothing out, and with one of Oekraïne that goes there and back. */
export function uitruil(book: Book, world: World, random: Random): void {
  const withTerm = random.chance(0.5);
  const headers: [string, string][] = [
    ["Van", "van"],
    ["Naar", "naar"],
    ["Soort", "soort"],
    ["Aantal", "deal"],
    ["Status", "status"],
    ...(withTerm
      ? ([
          ["Vanaf", "begin"],
          [random.pick(["Tot", "Tot en met", "Einddatum"]), "einde"],
        ] as [string, string][])
      : []),
  ];
  const [one, two] = [world.places[0]!.naam, world.places[1]!.naam];
  const others = [
    { van: one, naar: two, soort: "Oekraïne", aantal: 30, status: "akkoord" },
    { van: two, naar: one, soort: "Oekraïne", aantal: 30, status: "akkoord" },
  ];
  const deals = [...world.deals, ...(random.chance(0.4) ? others : [])];
  const term = (): FixtureCell[] => (withTerm ? [random.pick([dateCell("2024-12-31"), ""]), random.pick(ENDS)] : []);
  const terms = world.deals.map(term);
  // There and back on the same days: else there are days on which one of them gives away what it does not have.
  const ofOthers = term();
  const rows = deals.map(({ van, naar, soort, aantal, status }, index): FixtureCell[] => [
    van,
    naar,
    soort,
    aantal,
    status,
    ...(terms[index] ?? ofOthers),
  ]);
  writeRows(book, "Uitruil", "uitruil", headers, rows, (row) => ({ name: deals[row]!.van, soort: deals[row]!.soort }));
}

/** After every day of the cyclus, or none. */
const ENDS: readonly FixtureCell[] = ["", "onbepaalde tijd", "einde cyclus", "n.v.t.", dateCell("2035-12-31")];

export function cyclus(book: Book): void {
  const rows: FixtureCell[][] = [
    [1, "Verdeelbesluit", dateCell("2024-12-20")],
    [1, "Gerealiseerd", dateCell("2025-07-01")],
    [1, "Einde cyclus", dateCell("2026-02-01")],
  ];
  writeRows(
    book,
    "Cyclus",
    "cyclus",
    [
      ["Cyclus", "cyclus"],
      ["Stap", "stap"],
      ["Datum", "datum"],
    ],
    rows,
    () => ({ name: "" }),
  );
}
