// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../src/domain/sheet/snapshot";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { formulaTab, run, type RunningWorkbook } from "./open-sample";

const KETEN: CellValue[][] = [
  ["Gemeente", "Indicatieve opgave", "waarvan amv", "Duurzame plaatsen in mindering"],
  ["Alkmaar", 400, 50, 100],
  ["Bergen (NH.)", 200, 0, 250],
];
const BOD: CellValue[][] = [
  ["Toezeggingen per gemeente"],
  ["Gemeente", "Regulier", "Amv"],
  ["Alkmaar", 180, 20],
  ["Bergen (NH.)", "", 0],
];
const TELT_MEE: CellValue[][] = [
  ["Gemeente", "Meetellende plaatsen regulier"],
  ["Alkmaar", 90],
];

const ANSWERS: readonly (readonly [formula: string, answer: number | string])[] = [
  ['=SPREIDING.INDICATIEF("Alkmaar")', 400 - 50],
  ['=SPREIDING.INDICATIEF("Alkmaar","totaal")', 400],
  ['=SPREIDING.INDICATIEF("Noord-Holland","amv")', 50],
  ['=SPREIDING.INDICATIEF("Alkmaar","",1)', "#N/A"],
  ['=SPREIDING.INMINDERING("Alkmaar")', 100],
  ['=SPREIDING.RESTOPGAVE("Alkmaar")', 400 - 100],
  ['=SPREIDING.RESTOPGAVE("Bergen (NH.)","totaal",2)', 200 - 250],
  ['=SPREIDING.RESTOPGAVE("Noord-Holland")', 600 - 350],
  ['=SPREIDING.BOD("Alkmaar")', 180],
  ['=SPREIDING.BOD("Alkmaar","totaal")', 200],
  ['=SPREIDING.BOD("Bergen (NH.)")', "#N/A"],
  ['=SPREIDING.BOD("Noord-Holland",,2)', 180],
  ['=SPREIDING.TELTMEE("Alkmaar")', 90],
  ['=SPREIDING.TAAKSTELLING("Alkmaar")', "#N/A"],
  ['=SPREIDING.BOD("Alkmaar","blauw")', "#VALUE!"],
];

describe("the links of the chain in cells", () => {
  let running: RunningWorkbook;

  beforeAll(async () => {
    running = await run(
      bookOf([
        sheetOf("Opgave cyclus 2", KETEN),
        sheetOf("Bod cyclus 2", BOD),
        sheetOf("Telt mee", TELT_MEE),
        formulaTab(
          "Proef",
          ANSWERS.map(([formula]) => formula),
        ),
      ]),
    );
  });

  afterAll(() => running.close());

  it("give the answers on paper", async () => {
    const values = await running.values("Proef", `A1:A${String(ANSWERS.length)}`);
    expect(values.map(([value], index) => [ANSWERS[index]?.[0], value])).toEqual(
      ANSWERS.map(([formula, answer]) => [formula, answer]),
    );
  });

  it("follow a change, and HERKOMST shows the sum", async () => {
    await running.typeInSource("Opgave cyclus 2", "D2", 120);
    expect(await running.values("Proef", "A6")).toEqual([[280]]);
    await running.type("Proef", "C1", '=SPREIDING.HERKOMST("Alkmaar","restopgave")');
    expect(await running.values("Proef", "C1")).toEqual([
      [
        "Restopgave totaal van Alkmaar: indicatieve opgave − in mindering = 400 − 120 = 280. Indicatieve opgave uit Opgave cyclus 2!B2 en C2, cyclus 2. Regulier is totaal − amv: 400 − 50 = 350, uit Opgave cyclus 2!B2 en Opgave cyclus 2!C2. In mindering uit Opgave cyclus 2!D2, cyclus 2.",
      ],
    ]);
  });
});
