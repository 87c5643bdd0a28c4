// SPDX-License-Identifier: EUPL-1.2

import { because, isGemeenteTable, pickSpot, STANDS, SUMS, type Fault } from "./fault";
import type { Random } from "./random";
import { addressOf, cellAt, valueOf, write, type Book, type Spot } from "./sheet";

const MERGED_INTO: Readonly<Record<string, string>> = {
  "Dijk en Waard": "Langedijk",
  Purmerend: "Beemster",
  Amsterdam: "Weesp",
};
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
    "gemeente.opgeheven",
    "oude naam",
    [...STANDS, ...because("in de regio-indeling ontbreekt dan de opvolger", "rekenen.regio-som", "rekenen.prognose")],
    (text, spot) => ofGemeente(spot) && text in MERGED_INTO,
    (text) => MERGED_INTO[text]!,
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
      if (spot === null) return null;
      const own = valueOf(cellAt(book, spot));
      write(book, spot, random.pick(world.regios.filter((regio) => regio !== own)));
      return addressOf(spot);
    },
  },
];
