// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { legeRij } from "./lege-rij";

test("a blank row before a total, below the table and between regio's is layout", () => {
  expect(
    check(legeRij, {
      V: [
        ...voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]),
        [],
        ["Totaal", "794/102", "150/0"],
        [],
        ["Bron: COA"],
      ],
    }),
  ).toEqual([]);
  expect(
    check(legeRij, {
      R: [
        ["Regio", "", "Regulier"],
        ["Kennemerland", "Taakstelling", 5],
        [],
        ["Zaanstreek-Waterland", "Taakstelling", 6],
      ],
    }),
  ).toEqual([]);
});

test("two blank rows are one finding", () => {
  const [head, first, second] = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
  expect(check(legeRij, { V: [head!, first!, [], [], second!] })).toMatchObject([
    { at: "V!A3:C4", params: { rows: [3, 4] } },
  ]);
});

test("a long stretch is told by its first and last row", () => {
  const [head, first, second] = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
  const blanks = (count: number): string[][] => Array.from({ length: count }, () => []);
  const long = check(legeRij, { V: [head!, first!, ...blanks(20_000), second!, ...blanks(100), first!] });
  expect(long).toMatchObject([
    { at: "V!A3:C20002", found: "rij 3 t/m 20002", params: { rows: [3, 20_002], isStretch: true } },
    { at: "V!A20004:C20103", params: { rows: Array.from({ length: 100 }, (_, index) => 20_004 + index) } },
  ]);
  expect(legeRij.sentence(long[0]!.params)).toBe("De rijen 3 tot en met 20002 midden in de tabel zijn leeg.");
});

test("a blank row between two cycli of a tab Cyclus is layout", () => {
  expect(
    check(legeRij, {
      Cyclus: [
        ["Cyclus", "Stap", "Datum"],
        ["1", "Verdeelbesluit", "20-12-2024"],
        ["1", "Einde", "1-2-2026"],
        [],
        ["2", "Verdeelbesluit", "31-12-2026"],
        ["2", "Einde", "1-2-2028"],
      ],
    }),
  ).toEqual([]);
});
