// SPDX-License-Identifier: EUPL-1.2

import { workbookOf } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";
import { read, told } from "./told.fixture";

const PLAIN = [
  "taakstelling Alkmaar regulier 395",
  "taakstelling Alkmaar amv 102",
  "realisatie Alkmaar regulier 150 2025-09-01",
  "realisatie Alkmaar amv 0 2025-09-01",
];

describe("Voortgang in the layouts that are seen", () => {
  it("combined columns", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
          ["Alkmaar", "395/102", "150/0"],
        ],
      }),
    ).toEqual(PLAIN);
  });

  it("a column per soort, other order, title and notes above", () => {
    const figures = told({
      Blad1: [
        ["Stand per 1 september 2025"],
        ["Bron: ministerie"],
        [],
        [
          "Gerealiseerd amv",
          "Gerealiseerd regulier",
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Opmerkingen",
        ],
        [0, 150, "Alkmaar", 395, 102, "let op"],
      ],
    });
    expect([...figures].sort()).toEqual([...PLAIN].sort());
  });

  it("a header of two rows with merged groups", () => {
    const tabs = {
      Blad1: {
        rows: [
          ["Gemeente", "Taakstelling", "", "Realisatie 1-9-2025", ""],
          ["", "Regulier", "Amv", "Regulier", "Amv"],
          ["Alkmaar", 395, 102, 150, 0],
        ],
        merges: [
          { row: 0, column: 1, rowCount: 1, columnCount: 2 },
          { row: 0, column: 3, rowCount: 1, columnCount: 2 },
        ],
      },
    };
    expect(told(tabs)).toEqual(PLAIN);
  });

  it("a title right above the header is no group of columns", () => {
    const figures = told({
      Blad1: [
        ["Realisatie en taakstelling 1-9-2025"],
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier",
          "Gerealiseerd amv",
          "Opmerkingen",
        ],
        ["Alkmaar", 395, 102, 150, 0, "geen"],
      ],
    });
    expect(figures).toEqual(PLAIN);
  });

  it("CBS codes instead of names, peildatum in a column of dates", () => {
    const figures = told({
      Blad1: [
        [
          "Gemeentecode",
          "Peildatum",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Realisatie regulier",
          "Realisatie amv",
        ],
        ["GM0361", { value: 45901, format: "d-m-yyyy" }, 395, 102, 150, 0],
      ],
    });
    expect(figures.filter((figure) => figure.startsWith("realisatie"))).toEqual(PLAIN.slice(2));
  });

  it("peildatum in the name of the tab", () => {
    expect(
      told({
        "Voortgang 1-9-2025": [
          ["Gemeente", "Realisatie regulier"],
          ["Alkmaar", 150],
        ],
      }),
    ).toEqual(["realisatie Alkmaar regulier 150 2025-09-01"]);
  });

  it("total rows, blank rows, notes and a repeated header are not gemeenten", () => {
    const { tables } = read({
      Blad1: [
        ["Gemeente", "Realisatie 1-9-2025 regulier"],
        ["Alkmaar", 150],
        [],
        ["Gemeente", "Realisatie 1-9-2025 regulier"],
        ["Hoorn", 0],
        ["Totaal", 150],
        ["Bron: COA, onder voorbehoud"],
      ],
    });
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ kind }) => kind)).toEqual(["data", "blank", "note", "data", "total", "note"]);
  });

  it("regio and provincie rows in a gemeente table are totals", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025 regulier"],
          ["Hoorn", 0],
          ["Noord-Holland Noord", 5],
          ["Totaal Noord-Holland", 5],
        ],
      }),
    ).toEqual([
      "realisatie Hoorn regulier 0 2025-09-01",
      "TOTAAL realisatie Noord-Holland Noord regulier 5 2025-09-01",
      "TOTAAL realisatie Noord-Holland regulier 5 2025-09-01",
    ]);
  });

  it("a column without a soort holds the total, and is never taken for regulier", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025"],
          ["Alkmaar", 150],
        ],
      }),
    ).toEqual(["realisatie Alkmaar totaal 150 2025-09-01"]);
    expect(
      told({
        Blad1: [
          ["Gemeente", "Taakstelling", "Waarvan taakstelling amv"],
          ["Alkmaar", 497, 102],
        ],
      }),
    ).toEqual(["taakstelling Alkmaar totaal 497", "taakstelling Alkmaar amv 102"]);
  });

  it("unknown is never 0", () => {
    expect(
      told({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025 regulier"],
          ["Alkmaar", ""],
          ["Hoorn", "n.v.t."],
          ["Medemblik", "12?"],
          ["Opmeer", 1.5],
        ],
      }),
    ).toEqual([
      "realisatie Alkmaar regulier null 2025-09-01",
      "realisatie Hoorn regulier null 2025-09-01",
      "realisatie Medemblik regulier null 2025-09-01",
      "realisatie Opmeer regulier null 2025-09-01",
    ]);
  });

  it("other provincies are read alike", () => {
    const { records, provincie } = readWorkbook(
      workbookOf({
        Blad1: [
          ["Gemeente", "Realisatie 1-9-2025 regulier"],
          ["Bergen", 10],
          ["Venlo", 20],
          ["Beek", 5],
          ["Stein (L)", 0],
        ],
      }),
      {},
    );
    expect(provincie).toBe("Limburg");
    expect(
      records.figures.map(({ gebied }) =>
        gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : null,
      ),
    ).toEqual(["Bergen (L.)", "Venlo", "Beek (L.)", "Stein (L.)"]);
  });
});

describe("places beside “waarvan amv” under a group word", () => {
  const under = (lower: string, next = "waarvan amv"): readonly string[] =>
    told({
      V: [
        ["Gemeente", "Taakstelling", "", "Realisatie 1-9-2025", ""],
        ["", lower, next, lower, next],
        ["Zwolle", 300, 20, 100, 5],
      ],
    });

  it.each(["Opvang", "Opvangplaatsen", "Plaatsen", "Aantal", "Aantal plekken", "asielopvang"])(
    "are the total: “%s”",
    (lower) => {
      expect(under(lower)).toEqual([
        "taakstelling Zwolle totaal 300",
        "taakstelling Zwolle amv 20",
        "realisatie Zwolle totaal 100 2025-09-01",
        "realisatie Zwolle amv 5 2025-09-01",
      ]);
    },
  );

  it.each([["Overig"], ["Locaties"], ["Aantal locaties"], ["Noodopvang"], ["Parkeerplaatsen"]])(
    "are something else where the words say so: “%s”",
    (lower) => {
      expect(under(lower)).toEqual(["taakstelling Zwolle amv 20", "realisatie Zwolle amv 5 2025-09-01"]);
    },
  );
});
