// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../sheet/snapshot.fixture";
import { read, tellFigure } from "./told.fixture";

type Row = readonly FixtureCell[];

const tables = (tab: string, rows: readonly Row[]) => {
  const { tables: found, figures } = read({ [tab]: rows });
  return found.map((table) => figures.filter((one) => one.table === table).map(tellFigure));
};

const HEADER = ["Gemeente", "Soort", "Taakstelling"];
const of = <Places extends string | number>(name: string, regulier: Places, amv: number) => [
  [name, "regulier", regulier] as const,
  [name, "amv", amv] as const,
];
const AMELAND = (regulier: string) => [`taakstelling Ameland regulier ${regulier}`, "taakstelling Ameland amv 12"];
const OTHERS = Array.from({ length: 6 }, (_, index) => of("Vlieland", 40 + index, 8)).flat();
const VLIELAND = OTHERS.map(([, soort, places]) => `taakstelling Vlieland ${soort} ${String(places)}`);

describe.each(["", "-", "n.v.t.", "onbekend"])("a row with a name and a soort, and “%s” for its number", (blank) => {
  const own = of("gemeente Ameland", blank, 12);

  it.each(["Verdeelbesluit", "Blad1"])(
    "is one of data under the header, in the middle and at the end, on %s",
    (tab) => {
      expect(tables(tab, [HEADER, ...own, ...OTHERS])).toEqual([[...AMELAND("null"), ...VLIELAND]]);
      expect(tables(tab, [HEADER, ...OTHERS, ...own])).toEqual([[...VLIELAND, ...AMELAND("null")]]);
      expect(tables(tab, [HEADER, ...OTHERS, ...own, ...OTHERS])).toEqual([
        [...VLIELAND, ...AMELAND("null"), ...VLIELAND],
      ]);
    },
  );

  it("is one of data where two follow each other, and below one that is no name of a header", () => {
    const rows = [HEADER, ...OTHERS, ["Ameland", "amv", blank], ["gemeente Ameland", "regulier", blank], ...OTHERS];
    expect(tables("Verdeelbesluit", rows)).toEqual([
      [...VLIELAND, "taakstelling Ameland amv null", "taakstelling Ameland regulier null", ...VLIELAND],
    ]);
  });

  it("is one of data for a provincie, for totaal, and beside a regio", () => {
    const rows: Row[] = [
      ["Regio", ...HEADER],
      ["Noord", "gemeente Ameland", "totaal", blank],
    ];
    const below = OTHERS.map((row) => ["Noord", ...row]);
    expect(tables("Verdeelbesluit", [...rows, ...below])).toEqual([["taakstelling Ameland totaal null", ...VLIELAND]]);
    const [first] = tables("Verdeelbesluit", [HEADER, ...OTHERS, ["Provincie Fryslân", "regulier", blank], ...OTHERS]);
    expect(first).toEqual([...VLIELAND, "TOTAAL taakstelling Fryslân regulier null", ...VLIELAND]);
  });
});

describe("words in the columns of a name and a soort are a header", () => {
  const SOORTEN = [["Vlieland", 41, 9]];
  const TWO = ["taakstelling Vlieland regulier 41", "taakstelling Vlieland amv 9"];

  it.each(["Gemeente", "Naam gemeente", "Gemeenten Fryslân", "Gemeentenaam"])("with “%s” over the names", (names) => {
    const below = [[], ["Verdeelbesluit"], [names, "Regulier"], ["Vlieland", 41]];
    expect(tables("Blad1", [HEADER, ...OTHERS, ...below])).toEqual([VLIELAND, TWO.slice(0, 1)]);
  });

  it("with both soorten, also for one gemeente", () => {
    const below = [[], ["Verdeelbesluit"], ["Gemeente Vlieland", "Regulier", "Amv"], ...SOORTEN];
    expect(tables("Blad1", [HEADER, ...OTHERS, ...below])).toEqual([VLIELAND, TWO]);
  });
});
