// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Fault } from "./fault";
import type { Random } from "./random";
import type { Book } from "./sheet";
import { sumOf, type World } from "./world";

interface Link {
  readonly naam: string;
  readonly regio: string;
  readonly opgave: number;
  readonly mindering: number;
  readonly bod: number;
}

const chainOf = ({ places }: World, random: Random): Link[] =>
  places.map(({ naam, regio }) => {
    const opgave = random.int(100, 600);
    const mindering = random.int(0, 90);
    return { naam, regio, opgave, mindering, bod: random.int(0, opgave - mindering) };
  });

const HEADERS = {
  opgave: "Indicatieve opgave regulier",
  mindering: "In mindering regulier",
  restopgave: "Restopgave regulier",
  bod: "Bod regulier",
} as const;
type Header = keyof typeof HEADERS;

const PAIRED = ["opgave", "mindering", "restopgave"] as const;

const valueOf = (link: Link, header: Header): number =>
  header === "restopgave" ? link.opgave - link.mindering : link[header];

function add(book: Book, name: string, rows: FixtureCell[][]): void {
  book.sheets.push({ name, rows, merges: [], hiddenRows: [] });
}

function addTable(book: Book, name: string, links: readonly Link[], ...headers: Header[]): void {
  const rows = links.map((link): FixtureCell[] => [link.naam, ...headers.map((header) => valueOf(link, header))]);
  add(book, name, [["Gemeente", ...headers.map((header) => HEADERS[header])], ...rows]);
}

/** No other tab of these books speaks of the opgave, the restopgave or, beside the regioplannen, of a bod. */
const speaksOf = (book: Book, ...words: string[]): boolean =>
  book.spots.some(({ kind, role }) => words.includes(kind) || words.includes(role));

/** One number of a tab made larger; the answer is where. */
function raised(book: Book, tab: string, row: number, column: number, random: Random): string {
  const cells = book.sheets.find(({ name }) => name === tab)?.rows[row] as FixtureCell[];
  cells[column] = Number(cells[column]) + random.int(1, 40);
  return `${tab}!${cellAddress({ row, column })}`;
}

/** Of each link a table of the gemeenten, and one of what they lie in with a wrong sum. */
const sumFaults: readonly Fault[] = (["opgave", "mindering", "restopgave", "bod"] as const).flatMap((header) => [
  {
    rule: "rekenen.regio-som",
    name: `${header} van een regio`,
    spoil: (book, random, world): string | null => {
      if (speaksOf(book, "indicatief", "regioplan") || world.ownRegios || world.regios.length === 0) return null;
      const links = chainOf(world, random);
      addTable(book, "Gemeenten", links, header);
      const regios = world.regios.map((regio): FixtureCell[] => [
        regio,
        links.filter((link) => link.regio === regio).reduce((sum, link) => sum + valueOf(link, header), 0),
      ]);
      add(book, "Regios", [["Regio", HEADERS[header]], ...regios]);
      return raised(book, "Regios", random.int(1, regios.length), 1, random);
    },
  },
  {
    rule: header === "bod" ? "rekenen.regioplan-som" : "rekenen.provincie-som",
    name: `${header} van de provincie`,
    spoil: (book, random, world): string | null => {
      if (speaksOf(book, "indicatief", "regioplan")) return null;
      const links = chainOf(world, random);
      addTable(book, "Gemeenten", links, header);
      const sum = links.reduce((total, link) => total + valueOf(link, header), 0);
      add(book, "Geheel", [
        ["Provincie", HEADERS[header]],
        [`Provincie ${world.provincie}`, sum],
      ]);
      return raised(book, "Geheel", 1, 1, random);
    },
  },
]);

export const CHAIN_FAULTS: readonly Fault[] = [
  ...sumFaults,
  {
    rule: "rekenen.verschil-kolom",
    name: "restopgave naast opgave en in mindering",
    spoil: (book, random, world) => {
      if (speaksOf(book, "indicatief")) return null;
      const links = chainOf(world, random);
      addTable(book, "Keten", links, "opgave", "mindering", "restopgave");
      return raised(book, "Keten", random.int(1, links.length), 3, random);
    },
  },
  {
    rule: "rekenen.restopgave",
    name: "restopgave van de provincie",
    spoil: (book, random, world) => {
      if (speaksOf(book, "indicatief")) return null;
      const [opgave, mindering] = [random.int(2000, 9000), random.int(0, 1000)];
      add(book, "Geheel", [
        ["Provincie", HEADERS.opgave, HEADERS.mindering, HEADERS.restopgave],
        [`Provincie ${world.provincie}`, opgave, mindering, opgave - mindering],
      ]);
      return raised(book, "Geheel", 1, 3, random);
    },
  },
  {
    rule: "rekenen.restopgave",
    name: "nog toe te wijzen na het bod",
    spoil: (book, random, { provincie, places }) => {
      if (speaksOf(book, "regioplan")) return null;
      const taak = sumOf(places, (place) => place.taak.regulier);
      const bod = random.int(0, taak);
      add(book, "Verslag", [
        ["", "Regulier"],
        [`Bod provincie ${provincie}`, bod],
        [`Taakstelling provincie ${provincie}`, taak],
        [random.pick(["Nog toe te wijzen", "Nog te verdelen"]), taak - bod],
      ]);
      return raised(book, "Verslag", 3, 1, random);
    },
  },
  {
    rule: "rekenen.verschil-kolom",
    name: "restopgave in paren",
    spoil: (book, random, world) => {
      if (speaksOf(book, "indicatief")) return null;
      const links = chainOf(world, random);
      const pairs = links.map((link): FixtureCell[] => {
        const [opgave, mindering] = [random.int(4, 40), random.int(1, 4)];
        const amv = { opgave, mindering, restopgave: opgave - mindering };
        return [link.naam, ...PAIRED.map((header) => `${String(valueOf(link, header))}/${String(amv[header])}`)];
      });
      const row = random.int(0, pairs.length - 1);
      const [regulier = 0, amv = 0] = (pairs[row]?.[3] as string).split("/").map(Number);
      pairs[row]![3] = random.chance(0.5)
        ? `${String(regulier + 7)}/${String(amv)}`
        : `${String(regulier)}/${String(amv + 7)}`;
      const headers = PAIRED.map((header) => `${HEADERS[header].replace(" regulier", "")} (regulier/amv)`);
      add(book, "Keten", [["Gemeente", ...headers], ...pairs]);
      return `Keten!${cellAddress({ row: row + 1, column: 3 })}`;
    },
  },
  {
    rule: "rekenen.totaal",
    name: "opgave, restopgave of bod van de provincie onder de gemeenten",
    spoil: (book, random, world) => {
      if (speaksOf(book, "indicatief", "regioplan")) return null;
      const links = chainOf(world, random);
      const header = random.pick(["opgave", "restopgave", "bod"] as const);
      const words = {
        opgave: ["Provinciale opgave", "Opgave provincie"],
        restopgave: ["Provinciale restopgave"],
        bod: ["Provinciaal bod", "Bod van de provincie"],
      };
      addTable(book, "Geheel", links, header);
      book.sheets
        .at(-1)
        ?.rows.push([random.pick(words[header]), links.reduce((sum, link) => sum + valueOf(link, header), 0)]);
      return raised(book, "Geheel", links.length + 1, 1, random);
    },
  },
  {
    rule: "rekenen.keten-tabellen",
    name: "restopgave op een ander tabblad",
    spoil: (book, random, world) => {
      if (speaksOf(book, "indicatief")) return null;
      const links = chainOf(world, random);
      addTable(book, "Opgave", links, "opgave");
      addTable(book, "Mindering", links, "mindering");
      addTable(book, "Restopgave", links, "restopgave");
      return raised(book, "Restopgave", random.int(1, links.length), 1, random);
    },
  },
  {
    rule: "rekenen.keten-in-tekst",
    name: "bod in de titel",
    spoil: (book, random, world) => {
      if (speaksOf(book, "regioplan")) return null;
      const links = chainOf(world, random);
      addTable(book, "Bod", links, "bod");
      const sum = links.reduce((total, { bod }) => total + bod, 0);
      const words = random.pick(["Provinciaal bod: ", "Bod van de provincie: ", "Het bod van de provincie is "]);
      book.sheets.at(-1)?.rows.unshift([`${words}${String(sum + random.int(1, 40))} regulier`]);
      return "Bod!A1";
    },
  },
];
