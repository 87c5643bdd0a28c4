// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import { gap } from "./gap";
import { gebied, indexOf, VOORTGANG, type FixtureRow } from "./records.fixture";
import { missingOf } from "./missing";
import { describeWithout } from "./missing-words";
import { realisatie } from "./realisatie";

const noordHolland = gebied("Noord-Holland");
const withRow = (...row: FixtureRow) =>
  indexOf({ tables: [{ ...VOORTGANG, rows: VOORTGANG.rows.map((one) => (one[0] === row[0] ? row : one)) }] });

test("nobody is missing from the published sum", () => {
  expect(missingOf(indexOf({ tables: [VOORTGANG] }), noordHolland, "totaal")).toEqual([]);
});

test("who is missing is what the sum lacks", () => {
  const index = withRow("Haarlem", "963/98", "-");
  expect(missingOf(index, noordHolland, "regulier").map(({ gemeente }) => gemeente.naam)).toEqual(["Haarlem"]);
  // 14.910 − 11.519 = 3.391 of all, of which Haarlem has 963 − 794 = 169.
  expect(gap(index, noordHolland, "regulier")).toEqual({ ok: true, value: 3391 - 169 });
});

test("each sum has its own: without a taakstelling the realisatie still counts", () => {
  const index = withRow("Haarlem", "-", "794/0");
  expect(missingOf(index, noordHolland, "regulier").map(({ gemeente }) => gemeente.naam)).toEqual(["Haarlem"]);
  expect(missingOf(index, noordHolland, "regulier", {}, realisatie)).toEqual([]);
});

describe("beside the number", () => {
  const HEADER = ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"];
  const PUBLISHED_ROWS = VOORTGANG.rows.map((row): readonly CellValue[] => row.map((text) => text ?? ""));
  const without = (...changed: readonly (readonly CellValue[])[]) => {
    const of = new Map(changed.map((row) => [row[0], row]));
    const rows = PUBLISHED_ROWS.map((row) => of.get(row[0] ?? "") ?? row);
    const { index } = buildModel(workbookOf({ Voortgang: [HEADER, ...rows] }), DEFAULT_SETTINGS, "2025-10-01");
    return describeWithout(missingOf(index, noordHolland, "regulier"));
  };
  const blank = (naam: string): readonly CellValue[] => [naam, "399/0", ""];

  it.each<[string, readonly (readonly CellValue[])[], string]>([
    ["nobody", [], ""],
    ["a blank", [blank("Hoorn")], "zonder Hoorn: Voortgang!C25 is leeg of niet bekend"],
    ["a letter for a digit", [["Hoorn", "399/0", "1O0/0"]], "zonder Hoorn: Voortgang!C25 is onleesbaar"],
    ["the taakstelling", [["Hoorn", "3x9/0", "100/0"]], "zonder Hoorn: Voortgang!B25 is onleesbaar"],
    [
      "several",
      [blank("Hoorn"), ["Haarlem", "963/98", "abc"]],
      "zonder Haarlem: Voortgang!C18 is onleesbaar; Hoorn: Voortgang!C25 is leeg of niet bekend",
    ],
    [
      "more than fit",
      ["Alkmaar", "Haarlem", "Hoorn", "Texel", "Zaanstad"].map(blank),
      "zonder Alkmaar: Voortgang!C3 is leeg of niet bekend; Haarlem: Voortgang!C18 is leeg of niet bekend; Hoorn: Voortgang!C25 is leeg of niet bekend; en nog 2 gemeenten",
    ],
  ])("%s", (_, changed, words) => {
    expect(without(...changed)).toBe(words);
  });

  test.each<[string, CellValue, CellValue, string]>([
    ["blanks", "", "", "Stand!D2 en Stand!E2 zijn niet bekend"],
    ["one blank", "", 10, "Stand!D2 is niet bekend"],
  ])("a number that comes from two cells names each that is wanting: %s", (_, totaal, amv, why) => {
    const table: CellValue[][] = [
      ["Gemeente", "Taakstelling totaal", "waarvan amv", "Realisatie totaal 1-9-2025", "waarvan amv"],
      ["Hoorn", 399, 40, totaal, amv],
      ["Alkmaar", 497, 50, 400, 40],
    ];
    const { index } = buildModel(workbookOf({ Stand: table }), DEFAULT_SETTINGS, "2025-10-01");
    const missing = missingOf(index, noordHolland, "regulier").filter(({ gemeente }) => gemeente.naam === "Hoorn");
    expect(describeWithout(missing)).toBe(`zonder Hoorn: ${why}`);
  });

  test("a name that is nobody's is where the absent gemeente may be, as long as there are few", () => {
    const index = (...names: readonly string[]) => {
      const rows = PUBLISHED_ROWS.map((row, at) => [names[at] ?? row[0] ?? "", ...row.slice(1)]);
      return buildModel(workbookOf({ Voortgang: [HEADER, ...rows] }), DEFAULT_SETTINGS, "2025-10-01").index;
    };
    const said = (...names: readonly string[]) => describeWithout(missingOf(index(...names), noordHolland, "regulier"));
    const [first] = PUBLISHED_ROWS[0] ?? [];
    expect(said("Xyzzy")).toBe(
      `zonder ${String(first)}: niet op een tabblad Voortgang, en van Voortgang!A2 is de naam niet bekend`,
    );
    expect(said("Xa", "Xb", "Xc", "Xd", "Xe")).toMatch(/^zonder [^:]+ en 2 andere: niet op een tabblad Voortgang$/);
  });

  test("of a gemeente with a row it is said what it lacks, and the nearest name is where that may be", () => {
    const stand: readonly (readonly CellValue[])[] = PUBLISHED_ROWS.map(([naam = ""]) => [
      naam === "Hoorn" ? "Horn" : naam === "Haarlem" ? "Xyzzy" : naam,
      "100/0",
    ]);
    const snapshot = workbookOf({
      Verdeelbesluit: [["Gemeente", "Taakstelling (regulier/amv)"], ...stand],
      Voortgang: [
        ["Gemeente", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ...PUBLISHED_ROWS.map(([naam = ""]) => [naam, "60/0"]),
      ],
    });
    const { index } = buildModel(snapshot, DEFAULT_SETTINGS, "2025-10-01");
    expect(describeWithout(missingOf(index, noordHolland, "regulier"))).toBe(
      "zonder Haarlem: geen taakstelling, en van Verdeelbesluit!A18 is de naam niet bekend; Hoorn: geen taakstelling, en van Verdeelbesluit!A25 is de naam niet bekend",
    );
  });
});
