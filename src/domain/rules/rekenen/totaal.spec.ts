// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { totaal } from "./totaal";

const rows = ["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0", "Schagen 300/0 250/0"];

test("a total that is not the sum of its rows: only the wrong one of the pair", () => {
  const found = check(totaal, { Voortgang: voortgang([...rows, "Totaal 1094/102 410/0"]) });
  expect(found).toMatchObject([
    { at: "Voortgang!C5", found: "410", expected: "400", params: { soort: "regulier", rows: 3 } },
  ]);
  expect(found[0]?.sentence).toBe("Bij “Totaal” staat 410, de 3 regels zijn samen 400: een verschil van +10.");
});

test("right totals and subtotals, and a grand total over subtotals", () => {
  const lines = [
    ...rows,
    "Subtotaal 1094/102 400/0",
    "Texel 0/0 0/0",
    "Enkhuizen 97/0 0/0",
    "Subtotaal 97/0 0/0",
    "Totaal 1191/102 400/0",
  ];
  expect(check(totaal, { Voortgang: voortgang(lines) })).toEqual([]);
});

test("a wrong second subtotal is set against its own rows", () => {
  const lines = [...rows, "Subtotaal 1094/102 400/0", "Texel 0/0 0/0", "Enkhuizen 97/0 0/0", "Subtotaal 79/0 0/0"];
  expect(check(totaal, { Voortgang: voortgang(lines) })).toMatchObject([{ found: "79", expected: "97" }]);
});

test("a row of the regio below its gemeenten adds up its own gemeenten", () => {
  const lines = [
    "Beverwijk 184/0 0/0",
    "Kennemerland 184/0 0/0",
    "Alkmaar 395/102 150/0",
    "Noord-Holland Noord 395/102 105/0",
  ];
  expect(check(totaal, { Voortgang: voortgang(lines) })).toMatchObject([
    { at: "Voortgang!C5", found: "105", expected: "150" },
  ]);
});

test("an unknown row makes the sum unknown", () => {
  expect(check(totaal, { Voortgang: voortgang([...rows, "Texel 0/0 -/-", "Totaal 1094/102 999/9"]) })).toEqual([]);
});

test("a total has no peildatum of its own where that stands in a column", () => {
  const head = ["Gemeente", "Peildatum", "Realisatie regulier"];
  const found = check(totaal, {
    Voortgang: [head, ["Alkmaar", "1-9-2025", 150], ["Hoorn", "1-9-2025", 20], ["Totaal", "", 180]],
  });
  expect(found).toMatchObject([{ at: "Voortgang!C4", expected: "170" }]);
  const twoDays = [head, ["Alkmaar", "1-7-2025", 150], ["Alkmaar", "1-9-2025", 160], ["Totaal", "", 180]];
  expect(check(totaal, { Voortgang: twoDays })).toEqual([]);
});

test("totals of changes and of places of locaties", () => {
  const mutaties = [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Hoorn", "regulier", 100, "1-11-2025"],
    ["Alkmaar", "amv", -20, "1-11-2025"],
    ["Totaal", "", 90, ""],
  ];
  expect(check(totaal, { Mutaties: mutaties })).toMatchObject([{ at: "Mutaties!C4", found: "90", expected: "80" }]);
  const locaties = [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hoorn", "A", "regulier", 10, "1-1-2025", ""],
    ["Totaal", "", "", 10, "", ""],
  ];
  expect(check(totaal, { Locaties: locaties })).toEqual([]);
});

test("a total block below the regio's", () => {
  const regios = [
    ["Regio", "", "Regulier"],
    ["Kennemerland", "Taakstelling", 3023],
    ["Zaanstreek-Waterland", "Taakstelling", 1799],
    ["Totaal", "Taakstelling", 4832],
  ];
  expect(check(totaal, { "Regio's": regios })).toMatchObject([{ at: "Regio's!C4", expected: "4.822" }]);
});

test("a row that names nobody is not counted to a regio", () => {
  const lines = ["Beverwijk 184/0 0/0", "Duckstad 999/0 9/0", "Kennemerland 184/0 0/0"];
  expect(check(totaal, { Voortgang: voortgang(lines) })).toEqual([]);
});

test("a total that leaves out a gemeente is set against the other rows, and is not judged where it is not known what it leaves out", () => {
  const withTotal = (...total: string[]): unknown[] =>
    check(totaal, { V: voortgang(["Almelo 300/0 100/0", "Zwolle 660/0 400/0", "Kampen 100/0 0/0", ...total]) });
  expect(withTotal("Totaal excl. Zwolle 400/0 100/0", "Totaal zonder Zwolle en Kampen 300/0 100/0")).toEqual([]);
  expect(withTotal("Totaal excl. Zwolle 1060/0 500/0")).toMatchObject([
    { found: "1.060", expected: "400", params: { rows: 2 } },
    { found: "500", expected: "100" },
  ]);
  expect(withTotal("Totaal excl. noodopvang 5/0 5/0")).toEqual([]);
  expect(withTotal("Totaal incl. noodopvang 5/0 5/0")).toEqual([]);
  expect(withTotal("Totaal excl. amv 5/0 500/0")).toMatchObject([{ found: "5", expected: "1.060" }]);
});

test("a total that names its parts is set against those, and is not judged where it is not known which they are", () => {
  const withTotal = (...total: string[]): unknown[] =>
    check(totaal, {
      V: voortgang(["Almelo 300/0 100/0", "Zwolle 660/0 400/0", "Kampen 100/0 0/0", "Totaal 1060/0 500/0", ...total]),
    });
  for (const label of [
    "Totaal Almelo + Kampen",
    "Totaal Almelo en Kampen",
    "Almelo, Kampen totaal",
    "Almelo/Kampen samen",
  ]) {
    expect(withTotal(`${label} 400/0 100/0`)).toEqual([]);
    expect(withTotal(`${label} 1060/0 100/0`)).toMatchObject([
      { found: "1.060", expected: "400", params: { rows: 2 } },
    ]);
  }
  for (const label of ["Totaal zuid", "Totaal 2 grootste", "Totaal (zichtbaar)", "Totaal Almelo + Raalte"])
    expect(withTotal(`${label} 960/0 7/0`)).toEqual([]);
  for (const label of [
    "Totaal plaatsen",
    "Totaal per 1-9-2025",
    "Totaal alle 3 gemeenten",
    "Heel Overijssel",
    "Tot.",
    "Cumulatief",
  ])
    expect(withTotal(`${label} 961/0 500/0`)).toMatchObject([{ found: "961", expected: "1.060" }]);
});

test("what is left over may be in a total or not", () => {
  const lines = ["Almelo 300/0 100/0", "Zwolle 660/0 400/0", "Nog toe te wijzen 40/0 0/0"];
  for (const total of ["960/0 500/0", "1000/0 500/0"])
    expect(check(totaal, { V: voortgang([...lines, `Totaal ${total}`]) })).toEqual([]);
  expect(check(totaal, { V: voortgang([...lines, "Totaal 990/0 500/0"]) })).toMatchObject([{ found: "990" }]);
});

test("the subtotal of a group of locaties is set against its own rows", () => {
  const locaties = (veere: number): (string | number)[][] => [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Goes", "A", "regulier", 100, "1-1-2025", ""],
    ["Goes", "B", "regulier", 200, "1-1-2025", ""],
    ["Totaal Goes", "", "", 300, "", ""],
    ["Veere", "C", "regulier", 200, "1-1-2025", ""],
    ["Totaal Veere", "", "", veere, "", ""],
    ["Totaal", "", "", 500, "", ""],
  ];
  expect(check(totaal, { Locaties: locaties(200) })).toEqual([]);
  expect(check(totaal, { Locaties: locaties(210) })).toMatchObject([
    { found: "210", expected: "200", params: { rows: 1 } },
  ]);
});

test("English and bare words for a total", () => {
  const lines = ["Almelo 300/0 100/0", "Zwolle 660/0 400/0"];
  for (const word of ["Total", "Grand Total", "Sum", "Provincie", "Gehele provincie", "Provinciaal totaal"]) {
    expect(check(totaal, { V: voortgang([...lines, `${word} 960/0 500/0`]) })).toEqual([]);
    expect(check(totaal, { V: voortgang([...lines, `${word} 970/0 500/0`]) })).toMatchObject([{ found: "970" }]);
  }
});

test("an average, a count and the number of the whole country are in no total and are none", () => {
  const lines = ["Almelo 300/0 100/0", "Zwolle 660/0 400/0", "Gemiddelde 480/0 250/0", "Nederland 96000/0 1/0"];
  expect(check(totaal, { V: voortgang([...lines, "Totaal 960/0 500/0"]) })).toEqual([]);
  expect(check(totaal, { V: voortgang([...lines, "Totaal 97440/0 500/0"]) })).toHaveLength(1);
});

describe("halves side by side", () => {
  const head = ["Gemeente", "Taakstelling regulier"];
  const sheet = (...rows: (string | number)[][]): (string | number)[][] => [
    [...head, "", ...head, "", ...head],
    ...rows,
  ];

  test("have one total of all of them, below whichever", () => {
    const rows = (total: number): (string | number)[][] =>
      sheet(
        ["Almelo", 300, "", "Raalte", 150, "", "Ommen", 50],
        ["Borne", 100, "", "Zwolle", 660, "", "Totaal", total],
      );
    expect(check(totaal, { V: rows(1260) })).toEqual([]);
    expect(check(totaal, { V: rows(1270) })).toMatchObject([
      { found: "1.270", expected: "1.260", params: { rows: 5 } },
    ]);
  });

  test("may have a total each, and then one of all", () => {
    const rows = (total: number): (string | number)[][] =>
      sheet(
        ["Almelo", 300, "", "Raalte", 150, "", "Ommen", 50],
        ["Totaal", 300, "", "Totaal", 150, "", "Totaal", total],
      );
    for (const right of [50, 500]) expect(check(totaal, { V: rows(right) })).toEqual([]);
    expect(check(totaal, { V: rows(60) })).toMatchObject([{ found: "60", expected: "50" }]);
  });
});

describe("a row without a name", () => {
  const head = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];
  const locaties = (total: number): (string | number)[][] => [
    head,
    ["Assen", "A", "regulier", 60, "1-1-2020", ""],
    ["", "B", "regulier", 40, "1-1-2020", ""],
    ["Totaal Assen", "", "", total, "", ""],
  ];

  test("may be in a total or not", () => {
    for (const right of [100, 60]) expect(check(totaal, { L: locaties(right) })).toEqual([]);
    expect(check(totaal, { L: locaties(90) })[0]?.sentence).toBe(
      "Bij “Totaal Assen” staat 90, de 2 regels zijn samen 100: een verschil van −10.",
    );
    const V = (total: string): string[][] => voortgang(["Alkmaar 395/102 150/0", " 5/0 5/0", `Totaal ${total} 155/0`]);
    expect(check(totaal, { V: V("400/102") })).toEqual([]);
    expect(check(totaal, { V: V("401/102") })).toMatchObject([{ found: "401", expected: "400" }]);
  });
});

test("one row is no “regels”", () => {
  expect(check(totaal, { V: voortgang(["Alkmaar 395/102 150/0", "Totaal 395/102 160/0"]) })[0]?.sentence).toBe(
    "Bij “Totaal” staat 160, de enige regel is 150: een verschil van +10.",
  );
});

describe("a total of the rows that are shown", () => {
  const tabs = (value: number, formula: string, role = "Gerealiseerd regulier 1-9-2025", hiddenRows = [3]) => ({
    Voortgang: {
      rows: [
        ["Gemeente", "Taakstelling regulier", role],
        ["Assen", 300, 100],
        ["Emmen", 400, 380],
        ["Westerveld", 90, 40],
        ["Totaal", 790, { value, formula }],
      ],
      hiddenRows,
    },
  });

  it.each(["=SUBTOTAL(109,C2:C4)", "=SUBTOTAL(9,C2:C4)", "=AGGREGATE(9,5,C2:C4)", "=1*subtotal( 109 ,C2:C4)"])(
    "leaves the hidden row out: %s",
    (formula) => {
      expect(check(totaal, tabs(480, formula))).toEqual([]);
      expect(check(totaal, tabs(490, formula))).toMatchObject([{ at: "Voortgang!C5", found: "490", expected: "480" }]);
    },
  );

  it("may count a row that is hidden by hand", () => {
    expect(check(totaal, tabs(520, "=SUBTOTAL(9,C2:C4)"))).toEqual([]);
  });

  it.each(["", "=SUM(C2:C4)", "=AGGREGATE(9,4,C2:C4)", "=SUBTOTAL(2,C2:C4)"])(
    "another formula, or a typed number, is the sum of all rows: %s",
    (formula) => expect(check(totaal, tabs(480, formula))).toMatchObject([{ found: "480", expected: "520" }]),
  );

  it("is wrong where no row is hidden", () => {
    expect(check(totaal, tabs(480, "=SUBTOTAL(109,C2:C4)", undefined, []))).toMatchObject([{ expected: "520" }]);
  });

  it("holds for columns without figures too", () => {
    expect(check(totaal, tabs(480, "=SUBTOTAL(109,C2:C4)", "Verschil"))).toEqual([]);
    expect(check(totaal, tabs(490, "=SUBTOTAL(109,C2:C4)", "Verschil"))).toMatchObject([{ expected: "480" }]);
  });
});

describe("a row of the whole provincie", () => {
  const table = (header: string, label: string) => ({
    T: [
      ["Gemeente", header],
      ["Zwolle", 80],
      ["Kampen", 60],
      [label, 150],
    ],
  });

  test.each([
    ["Indicatieve opgave regulier", "Provinciale opgave", 1],
    ["Indicatieve opgave regulier", "Opgave provincie", 1],
    ["Indicatieve opgave regulier", "Totale provinciale opgave", 1],
    ["Restopgave regulier", "Provinciale restopgave", 1],
    ["Bod regulier", "Bod van de provincie", 1],
    // Another link of the chain is no sum of these.
    ["Bod regulier", "Provinciale opgave", 0],
    ["Taakstelling regulier", "Opgave provincie", 0],
    ["Restopgave regulier", "Provinciale opgave", 0],
  ])("%s: %s", (header, label, count) => {
    expect(check(totaal, table(header, label))).toHaveLength(count);
  });
});

describe("a total over all soorten, where each has a row", () => {
  const rows = [
    ["Assen", "regulier", 200],
    ["Assen", "amv", 30],
    ["Assen", "Oekraïne", 40],
    ["Assen", "statushouders", 7],
    ["Emmen", "regulier", 210],
    ["Emmen", "amv", 31],
    ["Emmen", "Oekraïne", 42],
    ["Emmen", "statushouders", 8],
  ] as const;
  const stand = (label: string, total: number, of: readonly (readonly [string, string, number])[] = rows) => ({
    Stand: [["Gemeente", "Soort", "Realisatie 1-9-2025"], ...of, [label, "", total]],
  });

  test.each([
    ["Totaal", 471, 0],
    ["Totaal", 568, 0],
    ["Totaal", 480, 1],
    ["Totaal excl. Oekraïne en statushouders", 471, 0],
    ["Totaal excl. Oekraïne en statushouders", 568, 1],
    ["Totaal excl. statushouders", 553, 0],
    ["Totaal incl. Oekraïne en statushouders", 568, 0],
    ["Totaal incl. Oekraïne en statushouders", 471, 1],
    ["Totaal incl. Oekraïne", 553, 0],
    ["Totaal Assen", 230, 0],
    ["Totaal Assen", 277, 0],
    ["Totaal Assen", 278, 1],
  ])("%s %i", (label, total, count) => {
    expect(check(totaal, stand(label, total))).toHaveLength(count);
  });

  test("of regulier and amv alone, and silent where a number is not known", () => {
    const asiel = rows.filter(([, soort]) => soort === "regulier" || soort === "amv");
    expect(check(totaal, stand("Totaal", 471, asiel))).toEqual([]);
    expect(check(totaal, stand("Totaal", 480, asiel))).toMatchObject([{ at: "Stand!C6", expected: "471" }]);
    const unknown = {
      Stand: [
        ["Gemeente", "Soort", "Realisatie 1-9-2025"],
        ["Assen", "regulier", 200],
        ["Assen", "amv", ""],
        ["Totaal", "", 480],
      ],
    };
    expect(check(totaal, unknown)).toEqual([]);
  });
});
