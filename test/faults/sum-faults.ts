// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { givesRest, because, isGemeenteTable, pickSpot, SUMS, type Fault } from "./fault";
import type { Random } from "./random";
import { addressOf, cellAt, dotted, valueOf, write, type Book, type Spot } from "./sheet";
import { sumOf, type World } from "./world";

/** The first number of a cell made larger: "14.910 (77%)" keeps what stands beside it. */
function raised(book: Book, spot: Spot, random: Random): void {
  const cell = cellAt(book, spot);
  const value = valueOf(cell);
  const more = random.int(1, 40);
  if (typeof value === "number")
    write(book, spot, typeof cell === "object" ? { ...cell, value: value + more } : value + more);
  else
    write(
      book,
      spot,
      String(value).replace(/^[\d.]+/, (digits) => dotted(Number(digits.replaceAll(".", "")) + more)),
    );
}

function sumFault(
  rule: string,
  name: string,
  fits: (spot: Spot, book: Book) => boolean,
  companions: Fault["companions"] = SUMS,
): Fault {
  return {
    rule,
    name,
    companions: companions.filter((companion) => companion.rule !== rule),
    spoil: (book, random) => {
      const spot = pickSpot(book, random, (one) => fits(one, book) && valueOf(cellAt(book, one)) !== "");
      if (spot === null) return null;
      raised(book, spot, random);
      return addressOf(spot);
    },
  };
}

/** The taakstellingen in halves side by side, with one total below the last of them. */
export function halves(
  { places }: World,
  count: number,
): { rows: FixtureCell[][]; total: { row: number; column: number } } {
  const height = Math.ceil((places.length + 1) / count);
  const cells = [
    ...places.map(({ naam, taak }): FixtureCell[] => [naam, taak.regulier]),
    ["Totaal", sumOf(places, ({ taak }) => taak.regulier)] as FixtureCell[],
  ];
  const rows = Array.from({ length: height + 1 }, (): FixtureCell[] => []);
  for (let half = 0; half < count; half++)
    for (let row = 0; row <= height; row++) {
      const own = row === 0 ? ["Gemeente", "Taakstelling regulier"] : (cells[half * height + row - 1] ?? ["", ""]);
      rows[row]!.push(...(half === 0 ? [] : [""]), ...own);
    }
  return {
    rows,
    total: { row: ((cells.length - 1) % height) + 1, column: Math.floor((cells.length - 1) / height) * 3 + 1 },
  };
}

const hasTab = (book: Book, ...kinds: string[]): boolean => book.spots.some(({ kind }) => kinds.includes(kind));
const isStated = ({ role }: Spot): boolean => role === "taakstelling" || role === "realisatie";

/** A text such as "12.202 (81%) +638" changed by `pattern`. */
function textFault(
  rule: string,
  name: string,
  pattern: RegExp,
  change: (part: string, random: Random) => string,
): Fault {
  return {
    rule,
    name,
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        (one) =>
          one.total !== true &&
          pattern.test(String(valueOf(cellAt(book, one)))) &&
          ["realisatie", "prognose"].includes(one.role),
      );
      if (spot === null) return null;
      write(
        book,
        spot,
        String(valueOf(cellAt(book, spot))).replace(pattern, (part) => change(part, random)),
      );
      return addressOf(spot);
    },
  };
}

export const SUM_FAULTS: readonly Fault[] = [
  textFault("rekenen.percentage", "naast het getal", /\d+(?=%\))/, (part, random) =>
    String(Number(part) + random.int(1, 7)),
  ),
  {
    rule: "rekenen.percentage",
    name: "eigen kolom",
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        (one) => one.role === "percentage" && valueOf(cellAt(book, one)) !== "" && one.total !== true,
      );
      if (spot === null) return null;
      write(book, spot, { value: Number(valueOf(cellAt(book, spot))) + random.int(1, 9) / 100, format: "0%" });
      return addressOf(spot);
    },
  },
  textFault(
    "rekenen.verschil",
    "naast de prognose",
    /[+-][\d.]+$/,
    (part, random) => `${part.charAt(0)}${dotted(Number(part.slice(1).replaceAll(".", "")) + random.int(1, 60))}`,
  ),
  sumFault(
    "rekenen.totaal",
    "totaal van een kolom",
    (spot) => isGemeenteTable(spot) && spot.total === true && spot.role === "amount",
  ),
  sumFault(
    "rekenen.totaal",
    "totaal van regio's of provincies",
    (spot) => ["regios", "provincies"].includes(spot.kind) && spot.total === true && isStated(spot),
    [...SUMS, ...because("het totaal is ook een prognose- of percentageregel", "rekenen.prognose")],
  ),
  sumFault(
    "rekenen.soorten-som",
    "totaal van een rij",
    (spot, book) => spot.role === "row-total" && spot.total !== true && !givesRest(book),
  ),
  sumFault(
    "rekenen.regio-som",
    "getal van een regio",
    (spot, book) => spot.kind === "regios" && spot.total !== true && isStated(spot) && hasTab(book, "voortgang"),
  ),
  sumFault(
    "rekenen.provincie-som",
    "getal van de provincie",
    (spot) =>
      (spot.kind === "provincie" || spot.kind === "provincies") &&
      spot.total !== true &&
      isStated(spot) &&
      !isOther(spot),
  ),
  sumFault(
    "rekenen.regioplan-som",
    "regioplan van de provincie",
    (spot, book) =>
      (spot.kind === "provincie" || spot.kind === "provincies") &&
      spot.total !== true &&
      spot.role === "regioplan" &&
      !isOther(spot) &&
      book.spots.some(({ kind, role }) => kind === "regios" && role === "regioplan"),
  ),
  sumFault(
    "rekenen.twee-waarden",
    "verdeelbesluit anders",
    (spot, book) => spot.kind === "verdeelbesluit" && spot.role === "amount" && spot.total !== true && !givesRest(book),
  ),
  sumFault("rekenen.verschil-kolom", "kolom verschil", (spot) => spot.role === "difference" && spot.total !== true),
  sumFault(
    "rekenen.prognose",
    "prognose",
    (spot, book) => spot.role === "prognose" && spot.total !== true && hasTab(book, "mutaties", "mutatietekst"),
  ),
  {
    rule: "rekenen.totaal",
    name: "één totaal van helften naast elkaar",
    companions: because("de tabel met helften noemt de taakstelling nog eens", "rekenen.twee-waarden"),
    spoil: (book, random, world) => {
      const { rows, total } = halves(world, random.int(2, 3));
      rows[total.row]![total.column] = Number(rows[total.row]![total.column]) + random.int(1, 40);
      book.sheets.push({ name: "Helften", rows, merges: [], hiddenRows: [] });
      return `Helften!${cellAddress(total)}`;
    },
  },
  {
    rule: "rekenen.totaal",
    name: "totaal dat zijn delen noemt",
    companions: because("de tabel noemt de taakstelling nog eens", "rekenen.twee-waarden"),
    spoil: (book, random, { places }) => {
      const parts = places.filter(({ naam }) => !naam.includes(" en ")).slice(0, 2);
      if (parts.length < 2) return null;
      const rows: FixtureCell[][] = [
        ["Gemeente", "Taakstelling regulier"],
        ...places.map(({ naam, taak }): FixtureCell[] => [naam, taak.regulier]),
        [
          `Totaal ${parts.map(({ naam }) => naam).join(random.pick([" + ", " en ", ", "]))}`,
          sumOf(parts, ({ taak }) => taak.regulier) + random.int(1, 40),
        ],
      ];
      book.sheets.push({ name: "Delen", rows, merges: [], hiddenRows: [] });
      return `Delen!B${String(rows.length)}`;
    },
  },
  {
    rule: "rekenen.prognose-kolom",
    name: "kolom prognose",
    spoil: (book, random, world) => {
      const date = world.peildata[world.peildata.length - 1]!;
      const rows = world.places.map((place, index): (string | number)[] => [
        place.naam,
        place.stand.get(date)!.regulier,
        index % 7,
        place.stand.get(date)!.regulier + (index % 7),
      ]);
      const row = random.int(0, rows.length - 1);
      rows[row]![3] = Number(rows[row]![3]) + random.int(1, 50);
      const [year, month, day] = date.split("-").map(Number);
      book.sheets.push({
        name: "Verwachting",
        rows: [
          [
            "Gemeente",
            `Realisatie regulier ${[day, month, year].join("-")}`,
            "Mutaties regulier",
            "Prognose regulier einde cyclus",
          ],
          ...rows,
        ],
        merges: [],
        hiddenRows: [],
      });
      return `Verwachting!D${String(row + 2)}`;
    },
  },
  {
    rule: "rekenen.getypt-totaal",
    name: "getypt tussen formules",
    spoil: (book, random) => {
      const isFormula = (spot: Spot): boolean =>
        typeof cellAt(book, spot) === "object" && "formula" in (cellAt(book, spot) as object);
      const spot = pickSpot(
        book,
        random,
        (one) => isGemeenteTable(one) && one.total === true && one.role === "amount" && isFormula(one),
      );
      if (spot === null) return null;
      write(book, spot, valueOf(cellAt(book, spot)));
      return addressOf(spot);
    },
  },
];

/** Another provincie in a table of provincies: nothing else in the workbook speaks of it. */
function isOther({ kind, name }: Spot): boolean {
  return kind === "provincies" && ["Gelderland", "Noord-Brabant", "Overijssel", "Zuid-Holland"].includes(name ?? "");
}
