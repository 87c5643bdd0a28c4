// SPDX-License-Identifier: EUPL-1.2

import { PUBLISHED } from "../../src/domain/measures/gebieden.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { bookOf, sheetOf } from "../contract/workbook.fixture";

const header = (day: string): readonly string[] => [
  "Gemeente",
  "Verdeelbesluit (regulier/amv)",
  `Gerealiseerd ${day} (regulier/amv)`,
];

type Rows = readonly (readonly string[])[];

/** The published table. */
export const september = (): Rows => [
  header("1/9/2025"),
  ...PUBLISHED.map(({ gemeente: { naam }, taakstelling, realisatie }) => [naam, taakstelling, realisatie]),
];

/** The same with five gemeenten changed, of which the realisatie regulier together is 335 more: 200 + 210 − 75. Texel is gone. */
export const november = (): Rows => [
  header("1/11/2025"),
  ...PUBLISHED.filter(({ gemeente: { naam } }) => naam !== "Texel").map(
    ({ gemeente: { naam }, taakstelling, realisatie }) => [
      naam,
      naam === "Alkmaar" ? "359/102" : taakstelling,
      { Huizen: "200/0", Haarlem: "1004/0", Opmeer: "125/0" }[naam] ?? realisatie,
    ],
  ),
];

export const workbookFile = async (tabs: Readonly<Record<string, readonly (readonly FixtureCell[])[]>>) =>
  Buffer.from(await writeXlsx(bookOf(Object.entries(tabs).map(([name, rows]) => sheetOf(name, rows as Rows)))));

/** Both, each on a tab of its own. */
export const twoLeveringen = (): Promise<Buffer> => workbookFile({ September: september(), November: november() });

const stand = (alkmaar: string, hoorn: string): Rows => [
  header("1/9/2025"),
  ["Alkmaar", "395/102", alkmaar],
  ["Hoorn", "399/0", hoorn],
];

/** A table, and a corrected one for the same day that says 47 and 10 more. */
export const twoOfOneDay = (): Promise<Buffer> =>
  workbookFile({ September: stand("150/0", "0/0"), Correctie: stand("197/0", "10/0") });
