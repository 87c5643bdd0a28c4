// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import { gap } from "./gap";
import { gebied, indexOf, VOORTGANG, type FixtureRow } from "./records.fixture";
import { describeWhyMissing, missingOf } from "./missing";
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

describe("why, in few words", () => {
  const HEADER = ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"];
  const read = (...rows: readonly (readonly CellValue[])[]) =>
    buildModel(workbookOf({ Voortgang: [HEADER, ...rows] }), DEFAULT_SETTINGS, "2025-10-01").index;

  it.each<[string, readonly CellValue[], string]>([
    ["a blank", ["Hoorn", "399/0", ""], "Voortgang!C3 is leeg of niet bekend"],
    ["a letter for a digit", ["Hoorn", "399/0", "1O0/0"], "Voortgang!C3 is onleesbaar"],
    ["the taakstelling", ["Hoorn", "3x9/0", "100/0"], "Voortgang!B3 is onleesbaar"],
    [
      "a name that is nobody's",
      ["Xyzzy", "399/0", "100/0"],
      "staat niet op een tabblad Voortgang, en van Voortgang!A3 is de naam niet bekend",
    ],
  ])("%s", (_, row, words) => {
    const index = read(["Alkmaar", "395/102", "150/0"], row, ["Haarlem", "963/98", "794/0"]);
    const hoorn = missingOf(index, noordHolland, "regulier").find(({ gemeente }) => gemeente.naam === "Hoorn");
    expect(hoorn && describeWhyMissing(hoorn)).toBe(words);
  });
});
