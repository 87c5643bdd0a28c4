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
