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

test("agreed, not agreed and blank", () => {
  expect(found("getekend", "akkoord colleges, geen bezwaar ministerie", "nog te ondertekenen", "")).toEqual([]);
});

test("an agreed uitruil without a soort, of two, or without a number", () => {
  const rows: FixtureCell[][] = [
    ["Alkmaar", "Hoorn", "", 5, "akkoord"],
    ["Alkmaar", "Hoorn", "regulier en Oekraïne", 5, "akkoord"],
    ["Alkmaar", "Hoorn", "amv", "", "akkoord"],
    ["Alkmaar", "Hoorn", "", "", "voorstel"],
    ["Alkmaar", "Hoorn", "Oekraïne", 5, "akkoord"],
  ];
  const U = [["Van", "Naar", "Soort", "Aantal", "Status"], ...rows];
  const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]);
  expect(check(onduidelijk, { V, U }).map(({ at, sentence }) => [at, sentence])).toEqual([
    ["U!C2", "Deze afgesproken uitruil noemt geen soort. Schrijf “regulier” of “amv”."],
    ["U!C3", "Deze afgesproken uitruil noemt als soort “regulier en Oekraïne”. Schrijf “regulier” of “amv”."],
    ["U!D4", "Deze afgesproken uitruil noemt geen aantal plaatsen."],
  ]);
});
