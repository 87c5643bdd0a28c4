// SPDX-License-Identifier: EUPL-1.2

import { because, isGemeenteTable, pickSpot, STANDS, SUMS, type Fault } from "./fault";
import type { Random } from "./random";
import { addressOf, cellAt, valueOf, write, type Book, type Spot } from "./sheet";

/** What went up in a gemeente as a whole. */
const MERGED_INTO: Readonly<Record<string, readonly string[]>> = {
  "Dijk en Waard": ["Langedijk"],
  Purmerend: ["Beemster"],
  Amsterdam: ["Weesp"],
  Alkmaar: ["Schermer", "Graft-De Rijp"],
  "Gooise Meren": ["Naarden", "Bussum"],
  Haarlemmermeer: ["Haarlemmerliede en Spaarnwoude", "Haarlemmerliede c.a."],
  "Hollands Kroon": ["Niedorp", "Wieringen"],
  Medemblik: ["Andijk"],
  "De Ronde Venen": ["Abcoude"],
  "Stichtse Vecht": ["Maarssen", "BREUKELEN"],
  Vijfheerenlanden: ["Leerdam", "Vianen"],
  Beekdaelen: ["Nuth"],
  "Eijsden-Margraten": ["Margraten"],
  "Peel en Maas": ["Helden"],
  Venlo: ["Arcen en Velden"],
};
/** What a gemeente has a part of. */
const DIVIDED_OVER: Readonly<Record<string, string>> = { Venray: "Meerlo-Wanssum" };
const CYRILLIC: Readonly<Record<string, string>> = { a: "\u0430", e: "\u0435", o: "\u043e" };
const LOST = because(
  "de rij telt niet meer mee voor deze gemeente",
  "gemeente.ontbreekt",
  "dekking.niet-nagerekend",
  "rekenen.prognose",
);

function nameFault(
  rule: string,
  name: string,
  companions: Fault["companions"],
  fits: (text: string, spot: Spot, book: Book) => boolean,
  change: (text: string, random: Random) => string,
): Fault {
  return {
    rule,
    name,
    companions: companions ?? [],
    spoil: (book, random) => {
      const isName = (spot: Spot): boolean => spot.role === "name" && spot.total !== true;
      const spot = pickSpot(book, random, (one) => isName(one) && fits(String(valueOf(cellAt(book, one))), one, book));
      if (spot === null) return null;
      write(book, spot, change(String(valueOf(cellAt(book, spot))), random));
      return addressOf(spot);
    },
  };
}

const ofGemeente = ({ kind }: Spot): boolean => kind !== "regios" && kind !== "provincies" && kind !== "provincie";

export const NAME_FAULTS: readonly Fault[] = [
  nameFault(
    "gemeente.onbekend",
    "verzonnen naam",
    [...LOST, ...STANDS, ...SUMS],
    (_text, spot) => ofGemeente(spot),
    (_text, random) => random.pick(["Sterrenstad", "Zonnedorp aan Zee", "Onbekende gemeente", "Kwakveen"]),
  ),
  nameFault(
    "gemeente.regio-onbekend",
    "verzonnen regio",
    [],
    (_text, { kind }) => kind === "regios",
    () => "Duinstreek",
  ),
  nameFault(
    "gemeente.verschreven",
    "letter dubbel",
    [],
    (text, spot) => ofGemeente(spot) && /^[A-Za-z-]{9,}$/.test(text),
    (text, random) => {
      const at = random.pick([3, 4, 5, 6].filter((index) => text.charAt(index) !== "-"));
      return text.slice(0, at) + text.charAt(at) + text.slice(at);
    },
  ),
  nameFault(
    "gemeente.schrijfwijze",
    "gemeente ervoor",
    [],
    (_text, spot) => ofGemeente(spot),
    (text, random) => random.pick([`gemeente ${text}`, text.toUpperCase(), `Gem. ${text}`]),
  ),
  nameFault(
    "gemeente.schrijfwijze",
    "letter uit een ander alfabet",
    [],
    (text, spot) => ofGemeente(spot) && /[aeo]/.test(text),
    (text) => text.replace(/[aeo]/, (letter) => CYRILLIC[letter]!),
  ),
  nameFault(
    "gemeente.opgeheven",
    "oude naam",
    [...STANDS, ...because("in de regio-indeling ontbreekt dan de opvolger", "rekenen.regio-som", "rekenen.prognose")],
    (text, spot) => ofGemeente(spot) && text in MERGED_INTO,
    (text, random) => random.pick(MERGED_INTO[text]!),
  ),
  nameFault(
    "gemeente.opgeheven",
    "gesplitste gemeente",
    [...LOST, ...STANDS, ...SUMS],
    (text, spot) => ofGemeente(spot) && text in DIVIDED_OVER,
    (text) => DIVIDED_OVER[text]!,
  ),
  {
    rule: "gemeente.dubbelzinnig",
    name: "Bergen zonder provincie",
    spoil: (book) => {
      const rows = [
        ["Gemeente", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Bergen", "10/0"],
      ];
      book.sheets = [{ name: "Voortgang", rows, merges: [], hiddenRows: [] }];
      return "Voortgang!A2";
    },
  },
  {
    rule: "gemeente.code-naam",
    name: "code van een ander",
    spoil: (book, random, world) => {
      const spot = pickSpot(
        book,
        random,
        (one) =>
          one.role === "code" &&
          one.total !== true &&
          book.spots.some(({ tab, row, role }) => tab === one.tab && row === one.row && role === "name"),
      );
      if (spot === null) return null;
      const own = valueOf(cellAt(book, spot));
      write(
        book,
        spot,
        random.pick([...world.places.map(({ code }) => code).filter((code) => code !== own), "GM9999"]),
      );
      return addressOf(spot);
    },
  },
  {
    rule: "gemeente.andere-regio",
    name: "andere regio",
    spoil: (book, random, world) => {
      const spot = pickSpot(book, random, (one) => one.role === "regio" && isGemeenteTable(one) && one.total !== true);
      const isTold = !world.ownRegios || book.sheets.some(({ name }) => name === "Regio-indeling");
      if (spot === null || !isTold) return null;
      const own = valueOf(cellAt(book, spot));
      write(book, spot, random.pick(world.regios.filter((regio) => regio !== own)));
      return addressOf(spot);
    },
  },
  {
    rule: "gemeente.gaat-op",
    name: "eigen stand na de herindeling",
    spoil: (book) => {
      const rows = [
        ["Gemeente", "Gerealiseerd 1-3-2027 (regulier/amv)"],
        ["Hilversum", "120/0"],
        ["Wijdemeren", "40/0"],
      ];
      book.sheets = [{ name: "Voortgang", rows, merges: [], hiddenRows: [] }];
      book.today = "2027-04-01";
      return "Voortgang!A3";
    },
  },
  {
    rule: "gemeente.twee-regios",
    name: "op elk tabblad een andere regio",
    spoil: (book, random) => {
      const [regio, other] = random.pick([
        ["Foodvalley", "Arnhem-Nijmegen"],
        ["Subregio Noord", "Subregio Zuid"],
      ] as const);
      const rows = (header: string, ofEde: string) => [
        ["Gemeente", random.pick(["Regio", "RRT", "Regionale tafel"]), header],
        ["Arnhem", other, "120"],
        ["Ede", ofEde, "40"],
      ];
      book.sheets = [
        { name: "Besluit", rows: rows("Taakstelling regulier", regio), merges: [], hiddenRows: [] },
        { name: "Stand", rows: rows("Gerealiseerd regulier 1-9-2025", other), merges: [], hiddenRows: [] },
      ];
      return "Stand!B3";
    },
  },
  {
    rule: "gemeente.zonder-regio",
    name: "een lege cel onder Regio",
    spoil: (book, random) => {
      const lists = [
        ["Houten", "Lopik", "Oudewater"],
        ["Ede", "Barneveld", "Nijkerk"],
      ];
      const [first, second, outside] = random.pick(lists) as [string, string, string];
      const header = random.pick(["Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"]);
      const rows = [
        ["Gemeente", random.pick(["Regio", "RRT", "Regionale tafel"]), header],
        [first, "Zuid", "120"],
        [outside, random.pick(["", "n.v.t.", "-"]), "40"],
        [second, "Zuid", "30"],
      ];
      book.sheets = [{ name: "Stand", rows, merges: [], hiddenRows: [] }];
      return "Stand!B3";
    },
  },
];
