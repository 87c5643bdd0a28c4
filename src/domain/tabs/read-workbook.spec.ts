// SPDX-License-Identifier: EUPL-1.2

import { workbookOf } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";
import { read, told } from "./told.fixture";

describe("a workbook read whole", () => {
  it("a Regio-indeling goes before the built-in one", () => {
    const { gebieden } = readWorkbook(
      workbookOf({
        I: [
          ["Gemeente", "Regio"],
          ["Venlo", "Noord"],
          ["Maastricht", "Zuid"],
        ],
      }),
      {},
    );
    const venlo = gebieden.resolve("Venlo");
    expect(venlo.status === "found" && venlo.gebied.level === "gemeente" && gebieden.regioOf(venlo.gebied)?.naam).toBe(
      "Noord",
    );
  });

  it("a year comes from the cyclus that the workbook is about", () => {
    const tables = {
      V: [
        ["Gemeente", "Gerealiseerd 1/9 (regulier/amv)"],
        ["Hoorn", "0/0"],
      ],
      P: [
        ["", "Regulier"],
        ["Realisatie 1/7/2025", "5"],
      ],
    };
    expect(told(tables)[0]).toBe("realisatie Hoorn regulier 0 2025-09-01");
    expect(told({ V: tables.V })[0]).toBe("realisatie Hoorn regulier 0");
  });

  it("two tables on one tab", () => {
    const { tables } = read({
      Alles: [
        ["Gemeente", "Realisatie 1-9-2025 regulier"],
        ["Hoorn", 0],
        [],
        ["Regio", "Taakstelling regulier"],
        ["Kennemerland", 3023],
      ],
    });
    expect(tables.map(({ kind }) => kind)).toEqual(["voortgang", "regios"]);
  });

  it("a tab of SPREIDING formulas is no source", () => {
    expect(
      read({
        Monitor: [
          ["Gemeente", "Realisatie regulier"],
          ["Hoorn", { value: 5, formula: "=SPREIDING.REALISATIE(A2)" }],
        ],
      }).tables,
    ).toEqual([]);
  });

  it("a column of SPREIDING formulas beside a source is left out, and one such formula in it takes nothing away", () => {
    const gap = (value: number) => ({ value, formula: "=SPREIDING.GAP(A2)" });
    expect(
      told({
        V: [
          ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025", "Prognose regulier"],
          ["Hoorn", 399, 0, gap(100)],
          ["Alkmaar", 395, 150, gap(150)],
        ],
      }),
    ).toEqual([
      "taakstelling Hoorn regulier 399",
      "realisatie Hoorn regulier 0 2025-09-01",
      "taakstelling Alkmaar regulier 395",
      "realisatie Alkmaar regulier 150 2025-09-01",
    ]);
    const left = { value: "#NAME?", formula: "=_xldudf_SPREIDING_REALISATIE(A2)" };
    expect(
      told({
        V: [
          ["Gemeente", "Realisatie regulier 1-9-2025"],
          ["Hoorn", left],
          ["Alkmaar", 150],
          ["Opmeer", 200],
        ],
      }),
    ).toHaveLength(3);
  });

  it("a row that reads like a header is data where it has a number", () => {
    const { tables, mutaties } = read({
      M: [
        ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
        ["Hoorn", "regulier", 100, { value: 45931, format: "d-m-yyyy" }, "voor einde cyclus"],
        ["gemeente Alkmaar", "regulier", 20, { value: 45931, format: "d-m-yyyy" }, "voor einde cyclus"],
        ["gemeente Schagen", "amv", 5, { value: 45931, format: "d-m-yyyy" }, "na einde cyclus"],
      ],
    });
    expect(tables).toHaveLength(1);
    expect(mutaties.map(({ aantal }) => aantal)).toEqual([100, 20, 5]);
  });

  it("a first line with its numbers as text is no second row of the header", () => {
    expect(
      told({
        P: [
          ["", "Regulier", "Amv"],
          ["Regioplan (regulier)", "12.687", ""],
          ["Taakstelling Noord-Holland", "14.910", "1.380"],
        ],
      }),
    ).toEqual([
      "bod Noord-Holland regulier 12687",
      "taakstelling Noord-Holland regulier 14910",
      "taakstelling Noord-Holland amv 1380",
    ]);
  });

  it("the date of a group of columns stands in the group word", () => {
    const { tables } = read({
      V: [
        ["Gemeente", "Realisatie 1/9/2025", ""],
        ["", "Regulier", "Amv"],
        ["Hoorn", 5, 1],
      ],
    });
    expect(tables[0]?.columns.map(({ at, date }) => [at.row, date?.at.row, date?.at.column])).toEqual([
      [0, undefined, undefined],
      [1, 0, 1],
      [1, 0, 1],
    ]);
  });

  it("a name in a Regio-indeling that is no gemeente is read, so that it can be named", () => {
    const { tables } = read({
      I: [
        ["Gemeente", "Regio"],
        ["Venlo", "Noord"],
        ["Sterrenstad", "Noord"],
        ["Bron: de provincie", ""],
      ],
    });
    expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual(["data", "data", "note"]);
  });

  it("what one SPREIDING formula spills is no source either", () => {
    const overzicht = [
      [{ value: "Gemeente", formula: '=SPREIDING.OVERZICHT("Kennemerland")' }, "Taakstelling", "Realisatie"],
      ["Haarlem", 963, 794],
      ["Velsen", 300, 300],
    ];
    const spilled = [
      ["Gemeente", "Realisatie regulier"],
      [
        { value: "Haarlem", formula: '=SPREIDING.GEMEENTEN("Kennemerland")' },
        { value: 794, formula: "=SPREIDING.REALISATIE(A2:A3)" },
      ],
      ["Velsen", 300],
    ];
    expect(read({ Overzicht: overzicht, Monitor: spilled }).tables).toEqual([]);
  });

  it("what is no table stays unread", () => {
    expect(
      read({
        Leeg: [],
        Notitie: [["Beste collega,"], ["de realisatie per gemeente volgt nog."]],
        Cijfers: [
          ["Jaar", "Aantal"],
          [2024, 5],
        ],
      }).tables,
    ).toEqual([]);
  });
});
