// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { because, isGemeenteTable, pickSpot, STANDS, SUMS, type Fault } from "./fault";
import { wordsBeside } from "./words-beside";
import type { Random } from "./random";
import { addressOf, cellAt, sheetOf, valueOf, write, type Book, type Spot } from "./sheet";

const isNumber = (spot: Spot): boolean => spot.numeric === true && spot.role === "amount" && spot.total !== true;
const numberIn = (book: Book, spot: Spot): number => Number(valueOf(cellAt(book, spot)));
const isPair = ({ role, total }: Spot): boolean => role === "pair" && total !== true;

/** Spoils the cell of a number by what `change` makes of it. */
function numberFault(
  rule: string,
  name: string,
  fits: (value: number, book: Book, spot: Spot) => boolean,
  change: (value: number, random: Random) => FixtureCell,
  more: Partial<Fault> = {},
): Fault {
  return {
    rule,
    name,
    ...more,
    spoil: (book, random) => {
      const spot = pickSpot(book, random, (one) => isNumber(one) && fits(numberIn(book, one), book, one));
      if (spot === null) return null;
      write(book, spot, change(numberIn(book, spot), random));
      return addressOf(spot);
    },
  };
}

function pairFault(rule: string, name: string, change: (text: string, random: Random) => FixtureCell): Fault {
  return {
    rule,
    name,
    spoil: (book, random) => {
      const spot = pickSpot(book, random, isPair);
      if (spot === null) return null;
      write(book, spot, change(String(valueOf(cellAt(book, spot))), random));
      return addressOf(spot);
    },
  };
}

const TOO_MANY = because(
  "zo'n aantal is ook meer dan de taakstelling, de prognose en wat andere stappen of peildata zeggen",
  "plausibel.boven-taakstelling",
  "plausibel.prognose-ver-boven-taakstelling",
  "rekenen.keten-tabellen",
  "rekenen.restopgave",
  "rekenen.prognose-kolom",
  "plausibel.daling-zonder-mutatie",
);

const any = (): boolean => true;

/** True where the table keeps another number of a thousand or more. */
const besideThousands = (value: number, book: Book, spot: Spot): boolean =>
  value >= 1001 &&
  value % 1000 !== 0 &&
  book.spots.filter((one) => one.tab === spot.tab && isNumber(one) && numberIn(book, one) >= 1000).length > 1;

/** Enough numbers in the column, so that one text stands out. */
const amongNumbers = (_value: number, book: Book, spot: Spot): boolean =>
  book.spots.filter((one) => one.tab === spot.tab && one.column === spot.column && isNumber(one)).length > 3;

export const CELL_FAULTS: readonly Fault[] = [
  numberFault("cel.onleesbaar", "getal met woorden", any, (value, random) =>
    random.pick([`ca. ${String(value)}`, `${String(value)}?`, "zie bijlage 3", `${String(value)} tot 900`]),
  ),
  pairFault("cel.onleesbaar", "paar met woorden", (text, random) =>
    random.pick([`ca. ${text}`, text.replace("/", " / circa "), `${text}/3`]),
  ),
  pairFault("cel.datum-in-plaats-van-paar", "8/8 werd 8-aug", (_text, random) => ({
    value: 45658 + random.int(0, 364),
    format: random.pick(["d-mmm", "mmm-yy", "d-m-yyyy"]),
  })),
  numberFault("cel.duizendtal-als-decimaal", "14.910 werd 14,91", besideThousands, (value) => value / 1000),
  numberFault("cel.foutwaarde", "#N/B", any, (_value, random) => ({
    value: random.pick(["#N/A", "#DIV/0!", "#REF!", "#VALUE!"]),
    formula: "=VLOOKUP(A9,COA!A:B,2,FALSE)",
  })),
  numberFault("cel.onbekende-functie", "_xldudf", any, () => ({
    value: "#NAME?",
    formula: "=_xldudf_SPREIDING_REALISATIE(A9)",
  })),
  numberFault("cel.onbekende-functie", "#NAAM? als tekst", any, () => "#NAAM?"),
  numberFault(
    "cel.negatief",
    "minteken",
    (value) => value > 0,
    (value) => -value,
  ),
  numberFault(
    "plausibel.meer-dan-heel-nederland",
    "nullen te veel",
    (value) => value >= 100,
    (value) => value * 10_000,
    { companions: [...SUMS, ...STANDS, ...TOO_MANY] },
  ),
  // A small number with a half among thousands may truly be a misread thousands point.
  numberFault(
    "cel.geen-geheel-getal",
    "halve plaats",
    (value) => value >= 300,
    (value) => value + 0.5,
  ),
  numberFault("cel.geen-geheel-getal", "derde plaats", any, (value) => value + 1 / 3),
  numberFault("cel.getal-als-tekst", "als tekst", amongNumbers, (value) => String(value)),
  numberFault("cel.tekst-als-formule", "= in tekst", any, (value, random) =>
    random.pick([`=${String(value)}+20`, "=SOM(C2:C9)", "+C4+C5", "-SOM(C2:C4)", "@SOM(C2)"]),
  ),
  {
    rule: "cel.vreemde-tekens",
    name: "onzichtbaar teken",
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ role, total }) => role === "name" && total !== true);
      if (spot === null) return null;
      const text = String(valueOf(cellAt(book, spot)));
      write(
        book,
        spot,
        random.pick([`${text}\u00a0`, ` ${text}`, `${text.slice(0, 2)}\u200b${text.slice(2)}`, `\ufeff${text}`]),
      );
      return addressOf(spot);
    },
  },
  {
    rule: "dekking.onbekende-aantallen",
    name: "n.v.t.",
    companions: STANDS.filter(({ rule }) => rule === "plausibel.locaties-realisatie"),
    spoil: (book, random) => {
      const spot = pickSpot(book, random, (one) => isGemeenteTable(one) && (isNumber(one) || isPair(one)));
      if (spot === null) return null;
      const word = random.pick(["n.v.t.", "-", "onbekend", "", "–", "x"]);
      write(book, spot, isPair(spot) && word !== "" ? `${word}/${word}` : word);
      return addressOf(spot);
    },
  },
  numberFault(
    "cel.anders-getoond",
    "opmaak verbergt het getal",
    (value) => value > 0,
    (value, random) => ({ value, format: random.pick([";;;", '""', "[>=0]"]), text: "" }),
  ),
  numberFault(
    "cel.anders-getoond",
    "opmaak in duizendtallen",
    (value) => value >= 1000,
    (value) => ({ value, format: '0,"k"', text: `${String(Math.round(value / 1000))}k` }),
  ),
  numberFault(
    "cel.anders-getoond",
    "datumopmaak op een aantal",
    (value, book, spot) => value > 60 && value < 30_000 && amongNumbers(value, book, spot),
    (value, random) => ({ value, format: random.pick(["d-m-yyyy", "d-mmm", "dd-mm-yy"]) }),
  ),
  {
    rule: "cel.onleesbaar",
    name: "voetnoot in superscript",
    companions: STANDS,
    spoil: (book, random) => {
      const spot = pickSpot(book, random, (one) => isPair(one) || isNumber(one));
      if (spot === null) return null;
      const text = `${String(valueOf(cellAt(book, spot)))}${String(random.int(1, 9))}`;
      if (!/^\d/.test(text)) return null;
      write(book, spot, text);
      sheetOf(book, spot).raised = [{ row: spot.row, column: spot.column }];
      return addressOf(spot);
    },
  },
  numberFault("dekking.niet-berekend", "alleen Excel kan het uitrekenen", any, (_value, random) => ({
    value: random.pick(["#BUSY!", "#GETTING_DATA"]),
    formula: '=CUBEVALUE("COA","[Plaatsen]")',
  })),
  wordsBeside("dekking.vervallen-rij", "regel is vervallen", [
    "vervallen",
    "Geannuleerd",
    "gaat niet door",
    "ingetrokken per 1-3-2025",
  ]),
  {
    rule: "cel.geen-soort",
    name: "soort leeg of een ander woord",
    companions: because(
      "wat geen soort heeft, telt in geen som mee",
      "plausibel.locaties-realisatie",
      "plausibel.daling-zonder-mutatie",
      "rekenen.prognose",
      "rekenen.prognose-kolom",
    ),
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        ({ kind, role }) => (kind === "mutaties" || kind === "locaties") && role === "soort",
      );
      if (spot === null) return null;
      write(book, spot, random.pick(["", "noodopvang", "gezinnen", "azc"]));
      return addressOf(spot);
    },
  },
  {
    rule: "cel.kringverwijzing",
    name: "formule die zichzelf optelt",
    companions: [...STANDS, ...because("wat niet meetelt, ontbreekt in sommen en standen", "dekking.niet-nagerekend")],
    spoil: (book, random) => {
      const spot = pickSpot(book, random, (one) => isNumber(one));
      if (spot === null) return null;
      write(book, spot, { value: 0, formula: `=${cellAddress(spot)}+1` });
      return addressOf(spot);
    },
  },
];
