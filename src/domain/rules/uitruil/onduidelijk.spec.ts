// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { onduidelijk } from "./onduidelijk";

const found = (...statuses: FixtureCell[]): unknown[] =>
  check(onduidelijk, {
    V: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]),
    U: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ...statuses.map((status) => ["Alkmaar", "Hoorn", "amv", 5, status]),
    ],
  });

test("a question mark, words that say neither, and an error", () => {
  expect(found("akkoord?", "zie brief", 45728, "#N/A")).toMatchObject([
    { at: "U!E2", found: "akkoord?" },
    { at: "U!E3", found: "zie brief" },
    { at: "U!E4", found: "45728" },
    { at: "U!E5", found: "#N/A" },
  ]);
});

test("agreed and not agreed", () => {
  expect(found("getekend", "akkoord colleges, geen bezwaar ministerie", "nog te ondertekenen", "-")).toEqual([]);
});

test("a blank among others, and a column in which nothing stands", () => {
  expect(found("getekend", "")).toMatchObject([{ at: "U!E3", params: { unclear: "geen-status" } }]);
  expect(found("", "")).toMatchObject([{ at: "U!E1", params: { unclear: "nergens" } }]);
});

const beside = (headers: string[], ...cells: FixtureCell[]): unknown[] =>
  check(onduidelijk, {
    V: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]),
    U: [
      ["Van", "Naar", "Soort", "Aantal", ...headers],
      ["Alkmaar", "Hoorn", "amv", 5, ...cells],
    ],
  });

test.each<[string[], FixtureCell[], string]>([
  [["Status", "Voorwaarde"], ["akkoord", "mits de raad instemt"], "U!F2"],
  [["Status", "Opmerking"], ["akkoord", "ingetrokken"], "U!F2"],
  [["Status", "Tot en met"], ["akkoord", "n.t.b."], "U!F2"],
  [["Status", "Tot en met"], ["akkoord", "september 2025"], "U!F2"],
  [["Status", "Vanaf"], ["akkoord", "volgt"], "U!F2"],
  [["Status", "Opmerking"], ["akkoord", "loopt af op 1 februari 2026"], "U!F2"],
  [["Status", "Voorwaarde"], ["akkoord", "instemming van de raad, nog niet voldaan"], "U!F2"],
  [["Status gever", "Status ontvanger"], ["akkoord", "niet akkoord"], "U!F2"],
  [["Status gever", "Status ontvanger"], ["voorstel", "akkoord"], "U!E2"],
])("an agreed uitruil with %j and %j", (headers, cells, at) => {
  expect(beside(headers, ...cells)).toMatchObject([{ at }]);
});

test.each<[string[], FixtureCell[]]>([
  [
    ["Status", "Voorwaarde"],
    ["akkoord", "geen"],
  ],
  [
    ["Status", "Voorwaarde"],
    ["voorstel", "mits de raad instemt"],
  ],
  [
    ["Status", "Opmerking"],
    ["akkoord", "bezwaar ingetrokken"],
  ],
  ...["1-1-2035", "1-1-2025", "einde cyclus", "onbepaalde tijd", "maart 2026", ""].map(
    (einde): [string[], string[]] => [
      ["Status", "Tot en met"],
      ["akkoord", einde],
    ],
  ),
  [
    ["Status", "Vanaf", "Tot en met", "Opmerking"],
    ["akkoord", "1-7-2025", "1-2-2026", "loopt af op 1-2-2026"],
  ],
  [
    ["Status", "Voorwaarde"],
    ["akkoord", "instemming van de raad: voldaan"],
  ],
  [
    ["Status gever", "Status ontvanger"],
    ["akkoord", "getekend"],
  ],
])("not one with %j and %j", (headers, cells) => {
  expect(beside(headers, ...cells)).toEqual([]);
});

test("a side that is a provincie", () => {
  const U = [
    ["Van", "Naar", "Soort", "Aantal", "Status"],
    ["Alkmaar", "Noord-Holland", "regulier", 5, "akkoord"],
  ];
  expect(check(onduidelijk, { U })).toMatchObject([{ at: "U!B2", params: { unclear: "gebied" } }]);
});

test("an agreed uitruil without a soort, of two, or without a number", () => {
  const rows: FixtureCell[][] = [
    ["Alkmaar", "Hoorn", "", 5, "akkoord"],
    ["Alkmaar", "Hoorn", "regulier en Oekraïne", 5, "akkoord"],
    ["Alkmaar", "Hoorn", "amv", "", "akkoord"],
    ["Alkmaar", "Hoorn", "amv", -5, "akkoord"],
    ["Alkmaar", "Hoorn", "", "", "voorstel"],
    ["Alkmaar", "Hoorn", "Oekraïne", 5, "akkoord"],
  ];
  const U = [["Van", "Naar", "Soort", "Aantal", "Status"], ...rows];
  const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]);
  expect(check(onduidelijk, { V, U }).map(({ at, sentence }) => [at, sentence])).toEqual([
    ["U!C2", "Deze afgesproken uitruil noemt geen soort. Schrijf “regulier”, “amv”, “Oekraïne” of “statushouders”."],
    [
      "U!C3",
      "Deze afgesproken uitruil noemt als soort “regulier en Oekraïne”. Schrijf “regulier”, “amv”, “Oekraïne” of “statushouders”.",
    ],
    ["U!D4", "Deze afgesproken uitruil noemt geen aantal plaatsen."],
  ]);
});
