// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { givesRest, pickSpot, SUMS, type Fault } from "./fault";
import type { Random } from "./random";
import { addColumn } from "./beside";
import { addressOf, cellAt, plainSheet, valueOf, write, type Book, type Sheet } from "./sheet";
import type { World } from "./world";

const OTHERS = [
  "Statushouders",
  "Huisvesting vergunninghouders",
  "Oekraïne",
  "Opvang Oekraïense ontheemden",
  "Ontheemden per gemeente",
  "GOO en POO",
  "Noodopvang",
  "Dak- en thuislozen",
  "RTB",
] as const;

/** What its tab is called where its title says whom it is about. */
const TITLED = "Ander overzicht";

/** A table that looks like ours and is about others, with numbers that would contradict all that is true; its name or its title says so. */
export function aboutOthers(world: World, random: Random): { readonly sheet: Sheet; readonly address: string } {
  const word = random.pick(OTHERS);
  const titled = random.chance(0.5);
  const header = [
    "Gemeente",
    random.pick(["Taakstelling", "Opgave"]),
    random.pick(["Gehuisvest", "Gerealiseerd 1-9-2025"]),
  ];
  const rows = world.places.map(({ naam }): FixtureCell[] => [naam, random.int(1, 90), random.int(1, 90)]);
  const address = areaAddress({
    row: titled ? 1 : 0,
    column: 0,
    rowCount: rows.length + 1,
    columnCount: header[2] === "Gehuisvest" ? 2 : 3,
  });
  const sheet = plainSheet(titled ? TITLED : word, [...(titled ? [[word]] : []), header, ...rows]);
  return { sheet, address: `${sheet.name}!${address}` };
}

const hasOthers = ({ sheets }: Book): boolean =>
  sheets.some(({ name }) => name === TITLED || OTHERS.some((word) => word === name));

const hasIndicatief = ({ spots }: Book): boolean => spots.some(({ kind }) => kind === "indicatief");

/** A table of the raming with more columns than the opgave: what they say of each gemeente. Null where the book has one already. */
function ramingWith(
  book: Book,
  world: World,
  random: Random,
  headers: readonly string[],
  rest: (opgave: number, row: number) => FixtureCell[],
): number | null {
  if (hasIndicatief(book) || world.places.length < 5) return null;
  const rows = world.places.map(({ naam }, row): FixtureCell[] => {
    const opgave = random.int(100, 600);
    return [naam, opgave, ...rest(opgave, row)];
  });
  book.sheets.push(plainSheet("Raming", [["Gemeente", "Indicatieve opgave", ...headers], ...rows]));
  return random.int(0, rows.length - 1);
}

export const SUBJECT_FAULTS: readonly Fault[] = [
  {
    rule: "rekenen.soorten-som",
    name: "regulier anders dan totaal min amv",
    companions: SUMS,
    spoil: (book, random) => {
      const spot = givesRest(book)
        ? pickSpot(
            book,
            random,
            ({ kind, role, soort, grootheid, total }) =>
              kind === "verdeelbesluit" &&
              role === "amount" &&
              soort === "regulier" &&
              grootheid === "taakstelling" &&
              total !== true,
          )
        : null;
      const whole =
        spot === null
          ? undefined
          : book.spots.find(
              (one) =>
                one.kind === "voortgang" &&
                one.role === "row-total" &&
                one.grootheid === "taakstelling" &&
                one.name === spot.name &&
                one.total !== true,
            );
      if (spot === null || whole === undefined) return null;
      write(book, spot, Number(valueOf(cellAt(book, spot))) + 1);
      return addressOf(whole);
    },
  },
  {
    rule: "dekking.ander-onderwerp",
    name: "statushouders of Oekraïne ernaast",
    spoil: (book, random, world) => {
      const { sheet, address } = aboutOthers(world, random);
      // Two tables about the same others would contradict each other.
      if (hasOthers(book)) return null;
      book.sheets.push(sheet);
      return address;
    },
  },
  {
    rule: "dekking.ander-onderwerp",
    name: "kolom over Oekraïne in de stand",
    spoil: (book, random) => {
      const [tab] = book.spots
        .filter(({ kind, role }) => kind === "voortgang" && role === "header")
        .map((one) => one.tab);
      if (tab === undefined || book.placing !== undefined) return null;
      const column = addColumn(book, tab, "Realisatie Oekraïne", random);
      return column === null ? null : addressOf({ ...column, tab, kind: "voortgang", role: "header" });
    },
  },
  {
    rule: "rekenen.totaal",
    name: "fout totaal van een soort ernaast",
    spoil: (book, random, world) => {
      const rows = world.places.map(({ naam }): FixtureCell[] => [naam, random.int(1, 90)]);
      const sum = rows.reduce((total, [, places]) => total + Number(places), 0);
      const name = random.pick(["Oekraïne", "Opvang ontheemden", "Statushouders"]);
      if (rows.length < 2 || hasOthers(book)) return null;
      book.sheets.push(plainSheet(name, [["Gemeente", "Gerealiseerd 1-9-2025"], ...rows, ["Totaal", sum + 7]]));
      return `${name}!B${String(rows.length + 2)}`;
    },
  },
  {
    rule: "structuur.opgave-aangenomen",
    name: "opgave zonder raming of besluit",
    spoil: (book, random, world) => {
      if (hasIndicatief(book)) return null;
      const rows = world.places.map(({ naam }): FixtureCell[] => [naam, random.int(1, 90)]);
      book.sheets.push(
        plainSheet("Overzicht", [["Gemeente", random.pick(["Opgave", "Opgave per gemeente"])], ...rows]),
      );
      return "Overzicht!B1";
    },
  },
  {
    rule: "rekenen.verschil-kolom",
    name: "restopgave na duurzame plaatsen",
    spoil: (book, random, world) => {
      const wrong = random.int(0, Math.max(0, world.places.length - 1));
      const found = ramingWith(book, world, random, ["Duurzame plekken", "Restopgave"], (opgave, row) => {
        const durable = random.int(1, 90);
        return [durable, opgave - durable + (row === wrong ? 10 : 0)];
      });
      return found === null ? null : `Raming!D${String(wrong + 2)}`;
    },
  },
  {
    rule: "dekking.kolom-niet-nagerekend",
    name: "restopgave van iets dat er niet staat",
    spoil: (book, random, world) =>
      ramingWith(book, world, random, ["Restopgave"], (opgave) => [opgave - random.int(1, 90)]) === null
        ? null
        : "Raming!C1",
  },
  {
    rule: "dekking.niet-gelezen",
    name: "kolom met één getal",
    spoil: (book, random, world) => {
      const header = random.pick(["Gepland", "Gevonden plekken", "Noodopvang", "Plekken per 1.000 inwoners"]);
      const filled = random.int(0, Math.max(0, world.places.length - 1));
      const found = ramingWith(book, world, random, [header], (_, row) => [row === filled ? random.int(2, 90) : ""]);
      return found === null ? null : "Raming!C1";
    },
  },
];
