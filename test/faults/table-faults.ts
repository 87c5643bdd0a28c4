// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../src/domain/sheet/addresses";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { because, givesRest, isGemeenteTable, pickSpot, SUMS, type Fault } from "./fault";
import type { Random } from "./random";
import { addressOf, cellAt, insertRow, put, removeRow, sheetOf, valueOf, write, type Book, type Spot } from "./sheet";

const isName = ({ role, total }: Spot): boolean => (role === "name" || role === "code") && total !== true;
const inRow = (book: Book, { tab, row }: Spot): Spot[] =>
  book.spots.filter((spot) => spot.tab === tab && spot.row === row);
const rowArea = (book: Book, tab: string, row: number): string => {
  const columns = book.spots.filter((spot) => spot.tab === tab).map(({ column }) => column);
  const first = Math.min(...columns);
  return `${tab}!${areaAddress({ row, column: first, rowCount: 1, columnCount: Math.max(...columns) - first + 1 })}`;
};

/** A row of a gemeente, whose numbers are all 0 where `empty`. */
function gemeenteRow(
  book: Book,
  random: Random,
  empty: boolean,
  more: (spot: Spot) => boolean = () => true,
): Spot | null {
  const isZero = (spot: Spot): boolean => ["", "0", "0/0"].includes(String(valueOf(cellAt(book, spot))));
  return pickSpot(book, random, (spot) => {
    if (!isGemeenteTable(spot) || !isName(spot) || !more(spot)) return false;
    return (
      !empty ||
      inRow(book, spot)
        .filter(({ role }) => ["amount", "pair", "row-total", "difference", "percentage"].includes(role))
        .every(isZero)
    );
  });
}

/** The same row with every number 0, another name and no code. */
function zeroCopy(book: Book, spot: Spot, name: string): FixtureCell[] {
  return inRow(book, spot)
    .sort((a, b) => a.column - b.column)
    .map((one) => {
      if (one.role === "name") return name;
      if (one.role === "code") return inRow(book, spot).some(({ role }) => role === "name") ? "" : name;
      if (one.role === "pair") return "0/0";
      if (one.role === "amount" || one.role === "row-total" || one.role === "difference") return 0;
      return one.role === "peildatum" ? cellAt(book, one) : "";
    });
}

/** True where nothing in its own table says of which soort the column is once its header does not: no total beside it, no row with more amv. */
function isOpenWithout(book: Book, { tab, column, grootheid, date }: Spot): boolean {
  const amounts = book.spots.filter(
    (spot) => spot.tab === tab && spot.grootheid === grootheid && spot.role !== "header" && spot.role !== "header-date",
  );
  const headers = book.spots.filter(
    (spot) => spot.tab === tab && spot.role === "header" && spot.grootheid === grootheid && spot.date === date,
  );
  const numberIn = (spot: Spot | undefined): number => Number(spot === undefined ? 0 : valueOf(cellAt(book, spot)));
  const pairs = amounts
    .filter((spot) => spot.column === column)
    .map(
      (spot) =>
        [
          numberIn(spot),
          numberIn(amounts.find((one) => one.row === spot.row && one.soort === "amv" && one.date === spot.date)),
        ] as const,
    );
  const words = headers.filter((spot) => spot.column >= column).map((spot) => String(valueOf(cellAt(book, spot))));
  return (
    amounts.every(({ role }) => role !== "row-total") &&
    words.some((word) => /\S+ .*amv/.test(word)) &&
    pairs.every(([bare, amv]) => amv <= bare) &&
    pairs.some(([, amv]) => amv > 0)
  );
}

const BUDGET: FixtureCell[][] = [
  ["Post", "Bedrag"],
  ["Inhuur", 1200],
  ["Zaal", 300],
  ["Drukwerk", 80],
];
const newSheet = (name: string, rows: FixtureCell[][]) => ({ name, rows, merges: [], hiddenRows: [] });

export const TABLE_FAULTS: readonly Fault[] = [
  {
    rule: "structuur.geen-bekend-tabblad",
    name: "alleen een begroting",
    spoil: (book) => {
      book.sheets = [
        newSheet("Begroting", [
          ["Post", "Bedrag"],
          ["Inhuur", 1200],
        ]),
      ];
      return "Begroting!A1";
    },
  },
  {
    rule: "structuur.tab-niet-herkend",
    name: "begroting erbij",
    spoil: (book) => {
      book.sheets.push(newSheet("Begroting", BUDGET));
      return "Begroting!A1:B4";
    },
  },
  {
    rule: "structuur.kolom-ontbreekt",
    name: "kop van een kolom gewist",
    companions: because(
      "de tabel is niet of half gelezen, dus sommen met haar getallen kloppen niet",
      "rekenen.prognose",
      "plausibel.locaties-realisatie",
    ),
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        ({ kind, role, name }) =>
          role === "header" &&
          ((kind === "mutaties" && name === "soort") ||
            (kind === "locaties" && ["soort", "opening", "einde"].includes(name ?? "")) ||
            (kind === "uitruil" && name === "status")),
      );
      if (spot === null) return null;
      write(book, spot, "Opmerking");
      return `${spot.tab}!*`;
    },
  },
  {
    rule: "structuur.dubbele-kolom",
    name: "kolom gekopieerd",
    spoil: (book, random) => {
      if (givesRest(book)) return null;
      const header = pickSpot(
        book,
        random,
        ({ kind, role, name }) =>
          (kind === "voortgang" || kind === "verdeelbesluit") &&
          role === "header" &&
          (name === "amount" || name === "pair"),
      );
      if (header === null) return null;
      const sheet = sheetOf(book, header);
      // "Amv" alone means something else behind another column.
      if (sheet.merges.length > 0 || valueOf(cellAt(book, header)) === "Amv") return null;
      const right = Math.max(...sheet.rows.map((row) => row.length));
      for (let row = header.row; row < sheet.rows.length; row++)
        if (sheet.rows[row]?.[header.column] !== undefined) put(sheet, row, right, sheet.rows[row]![header.column]!);
      return addressOf({ ...header, column: right });
    },
  },
  {
    rule: "structuur.soort-aangenomen",
    name: "regulier weg uit de kop",
    spoil: (book, random) => {
      const header = pickSpot(
        book,
        random,
        (spot) =>
          isGemeenteTable(spot) &&
          spot.role === "header" &&
          spot.name === "amount" &&
          spot.soort === "regulier" &&
          isOpenWithout(book, spot),
      );
      if (header === null) return null;
      // Another table would decide which soort it is.
      book.sheets = book.sheets.filter(({ name }) => name === header.tab || name === "Regio-indeling");
      delete book.placing;
      write(book, header, String(valueOf(cellAt(book, header))).replace(/ ?regulier/, ""));
      return addressOf(header);
    },
  },
  {
    rule: "structuur.dubbele-peildatum",
    name: "tweede stand voor dezelfde dag",
    spoil: (book, random, world) => {
      if (givesRest(book)) return null;
      const date = random.pick(world.peildata);
      const place = random.pick(world.places.filter((one) => one.stand.get(date)!.regulier > 0));
      const header = book.spots.find(
        ({ role, kind }) => kind === "voortgang" && (role === "header-date" || role === "title-date"),
      );
      if (header === undefined) return null;
      const [year, month, day] = date.split("-").map(Number);
      const rows = world.places.map((one): FixtureCell[] => [
        one.naam,
        one.stand.get(date)!.regulier + (one === place ? 1 : 0),
      ]);
      book.sheets.push(
        newSheet("Tweede opgave", [
          ["Gemeente", `Gerealiseerd regulier ${String(day)}-${String(month)}-${String(year)}`],
          ...rows,
        ]),
      );
      return `Tweede opgave!B${String(world.places.indexOf(place) + 2)}`;
    },
  },
  {
    rule: "structuur.rij-zonder-naam",
    name: "getallen zonder naam",
    spoil: (book, random) => {
      const spot = gemeenteRow(book, random, false);
      if (spot === null) return null;
      const cells = zeroCopy(book, spot, "").map((cell) => (cell === 0 ? 17 : cell === "0/0" ? "17/3" : cell));
      insertRow(book, spot.tab, spot.row, cells);
      return rowArea(book, spot.tab, spot.row - 1);
    },
  },
  {
    rule: "structuur.lege-rij",
    name: "lege rij ertussen",
    spoil: (book, random) => {
      const spot = gemeenteRow(book, random, false, (one) =>
        book.spots.some((above) => above.tab === one.tab && above.row === one.row - 1 && isName(above)),
      );
      if (spot === null) return null;
      insertRow(book, spot.tab, spot.row, []);
      return rowArea(book, spot.tab, spot.row - 1);
    },
  },
  {
    rule: "structuur.samengevoegde-cellen",
    name: "twee getallen samengevoegd",
    spoil: (book, random) => {
      const spot = pickSpot(
        book,
        random,
        (one) =>
          isGemeenteTable(one) &&
          (one.role === "amount" || one.role === "pair") &&
          one.total !== true &&
          inRow(book, { ...one, row: one.row + 1 }).some(isName),
      );
      if (spot === null) return null;
      write(book, { ...spot, row: spot.row + 1 }, "");
      const merge = { row: spot.row, column: spot.column, rowCount: 2, columnCount: 1 };
      sheetOf(book, spot).merges.push(merge);
      return `${spot.tab}!${areaAddress(merge)}`;
    },
  },
  {
    rule: "structuur.rijen-onder-totaal",
    name: "regel onder het totaal",
    spoil: (book, random) => {
      const spot = gemeenteRow(book, random, true, (one) =>
        book.spots.some((total) => total.tab === one.tab && total.role === "total-label" && total.row > one.row),
      );
      if (spot === null) return null;
      const { tab, row } = spot;
      const sheet = sheetOf(book, spot);
      const [cells] = sheet.rows.slice(row, row + 1);
      removeRow(book, tab, row);
      sheet.rows.push(cells!);
      return rowArea(book, tab, sheet.rows.length - 1);
    },
  },
  {
    rule: "structuur.verborgen-rijen",
    name: "rij verborgen",
    spoil: (book, random) => {
      const spot = gemeenteRow(book, random, false);
      if (spot === null) return null;
      sheetOf(book, spot).hiddenRows.push(spot.row);
      return rowArea(book, spot.tab, spot.row);
    },
  },
  {
    rule: "gemeente.dubbel",
    name: "rij dubbel",
    spoil: (book, random) => {
      const spot = gemeenteRow(book, random, true);
      if (spot === null) return null;
      const { tab, row } = spot;
      insertRow(book, tab, row, [...(sheetOf(book, spot).rows[row] ?? [])]);
      const key = inRow(book, { ...spot, row: row + 1 }).find(({ role }) => role === "name") ?? spot;
      return addressOf({ ...key, row: row + 1 });
    },
  },
  {
    rule: "gemeente.ontbreekt",
    name: "rij weg",
    companions: because(
      "zonder deze gemeente is de realisatie van haar regio niet na te rekenen",
      "dekking.niet-nagerekend",
    ),
    spoil: (book, random) => {
      const spot = gemeenteRow(book, random, true);
      if (spot === null) return null;
      const key = book.spots.find(
        ({ tab, role, name }) => tab === spot.tab && role === "header" && (name === "name" || name === "code"),
      );
      removeRow(book, spot.tab, spot.row);
      return key === undefined ? null : addressOf(key);
    },
  },
  {
    rule: "gemeente.andere-provincie",
    name: "gemeente van elders erbij",
    spoil: (book, random, world) => {
      const spot = gemeenteRow(book, random, false);
      if (spot === null) return null;
      const elsewhere = world.provincie === "Drenthe" ? "Zwolle" : "Assen";
      insertRow(book, spot.tab, spot.row, zeroCopy(book, spot, elsewhere));
      const key = inRow(book, spot).find(({ role }) => role === "name") ?? spot;
      return addressOf({ ...key, row: spot.row - 1 });
    },
  },
  {
    rule: "structuur.verborgen-tab",
    name: "tabblad verborgen",
    spoil: (book, random) => {
      const spot = pickSpot(book, random, ({ role }) => role === "header");
      if (spot === null) return null;
      sheetOf(book, spot).hidden = true;
      return `${spot.tab}!*`;
    },
  },
  {
    rule: "structuur.verborgen-rijen",
    name: "rij weg onder SUBTOTAAL",
    spoil: (book, random) => {
      const hidden = hideUnderSubtotal(book, random);
      return hidden === null ? null : rowArea(book, hidden.tab, hidden.row);
    },
  },
  {
    rule: "rekenen.totaal",
    name: "SUBTOTAAL onder een filter klopt niet",
    companions: SUMS,
    spoil: (book, random) => {
      const hidden = hideUnderSubtotal(book, random);
      const total = hidden === null ? undefined : random.pick(hidden.totals);
      if (total === undefined) return null;
      const cell = cellAt(book, total);
      if (typeof cell !== "object" || typeof cell.value !== "number") return null;
      write(book, total, { ...cell, value: cell.value + 100_000 });
      return addressOf(total);
    },
  },
  {
    rule: "structuur.vervanging-vervallen",
    name: "de tabel die in de plaats kwam, is weg",
    spoil(book, random) {
      const spot = pickSpot(book, random, isGemeenteTable);
      if (spot === null) return null;
      const key = { nth: 1, kind: "voortgang", stand: null, among: 1 } as const;
      book.words = [{ ...key, tab: "Correctie", sender: null, received: null, replaces: { ...key, tab: spot.tab } }];
      return `${spot.tab}!A1`;
    },
  },
  {
    rule: "structuur.andere-eenheid",
    name: "getallen in tientallen onder de kop",
    companions: [
      ...because("getallen die niet meetellen ontbreken in sommen en standen", "dekking.niet-nagerekend"),
      ...SUMS,
    ],
    spoil: (book, random) => {
      const header = pickSpot(
        book,
        random,
        (spot) => isGemeenteTable(spot) && spot.role === "header" && (spot.name === "amount" || spot.name === "pair"),
      );
      if (header === null) return null;
      write(book, header, `${String(valueOf(cellAt(book, header)))} (x 10)`);
      return addressOf(header);
    },
  },
];

/** Hides a row, and makes SUBTOTAL of the sums below it, which leave it out. */
function hideUnderSubtotal(
  book: Book,
  random: Random,
): { readonly tab: string; readonly row: number; readonly totals: readonly Spot[] } | null {
  const isSum = (spot: Spot): boolean => {
    const cell = cellAt(book, spot);
    return spot.total === true && typeof cell === "object" && cell.formula?.startsWith("=SUM(") === true;
  };
  const label = pickSpot(
    book,
    random,
    (one) => one.role === "total-label" && one.name === "Totaal" && inRow(book, one).some(isSum),
  );
  const row = label === null ? null : gemeenteRow(book, random, false, ({ tab }) => tab === label.tab);
  if (label === null || row === null || row.row > label.row) return null;
  const totals = inRow(book, label).filter(isSum);
  const without = random.pick(["9", "109"]);
  for (const total of totals) {
    const cell = cellAt(book, total);
    const hidden = valueOf(cellAt(book, { ...total, row: row.row }));
    if (typeof cell !== "object" || typeof cell.value !== "number" || typeof hidden !== "number") return null;
    const formula = cell.formula?.replace("=SUM(", `=SUBTOTAL(${without},`) ?? "";
    write(book, total, { ...cell, value: cell.value - hidden, formula });
  }
  sheetOf(book, label).hiddenRows.push(row.row);
  return { tab: label.tab, row: row.row, totals };
}
