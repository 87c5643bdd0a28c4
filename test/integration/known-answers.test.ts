// SPDX-License-Identifier: EUPL-1.2

import { formulaTab, readSample, run, type RunningWorkbook } from "./open-sample";

/** Worked out by hand from the published tables: taakstelling − realisatie of the cells of each gemeente, and sums of these. */
const ANSWERS: readonly (readonly [formula: string, answer: number | string])[] = [
  ['=SPREIDING.GAP("Alkmaar")', 395 - 150],
  ['=SPREIDING.GAP("Amsterdam")', 4099 - 4507],
  ['=SPREIDING.GAP("Amsterdam","amv")', 380 - 274],
  ['=SPREIDING.GAP("Kennemerland")', 3023 - 2304],
  ['=SPREIDING.TEKORT("Noord-Holland")', 4119],
  ['=SPREIDING.GAP("Noord-Holland","totaal")', 14910 - 11519 + 1380 - 771],
  ['=SPREIDING.REALISATIEGRAAD("Noord-Holland")', 11519 / 14910],
  ['=SPREIDING.PROGNOSE("Noord-Holland",DATE(2026,2,1))', 12202],
  ['=SPREIDING.REALISATIEGRAAD("Texel")', "#DIV/0!"],
  ['=SPREIDING.STATUS("Texel")', "geen taakstelling"],
  ['=SPREIDING.STATUS("Noord-Holland")', "13 van 44 voldoen, waarvan 5 zonder taakstelling"],
  ['=SPREIDING.REGIO("Hollandse Kroon")', "Noord-Holland Noord"],
  ['=SPREIDING.DUURZAAM("Noord-Holland")', 5993],
  ['=SPREIDING.BOD("Noord-Holland")', 5222 + 1237 + 2043 + 2386 + 1799],
  ['=SPREIDING.BOD("Kennemerland")', 2043],
  ['=SPREIDING.BOD("Noord-Holland","amv")', 1089],
  ['=SPREIDING.INDICATIEF("Alkmaar")', "#N/A"],
  ['=SPREIDING.TAAKSTELLING("Noord-Holland")', 14910],
  ['=SPREIDING.TAAKSTELLING("Noord-Holland","amv")', 1380],
  ['=SPREIDING.REALISATIE("Noord-Holland","totaal")', 11519 + 771],
  ['=SPREIDING.GAP("Bestaatniet")', "#N/A"],
  ['=SPREIDING.GAP("Alkmaar","blauw")', "#VALUE!"],
  ['=SPREIDING.GAP("Alkmaar")+SPREIDING.GAP("Hoorn")', 245 + 399],
];

describe("formulas in cells of the sample", () => {
  let running: RunningWorkbook;

  beforeAll(async () => {
    const sample = await readSample();
    running = await run({
      ...sample,
      sheets: [
        ...sample.sheets,
        formulaTab(
          "Proef",
          ANSWERS.map(([formula]) => formula),
        ),
      ],
    });
  });

  afterAll(() => running.close());

  it("give the known answers", async () => {
    const values = await running.values("Proef", `A1:A${String(ANSWERS.length)}`);
    expect(values.map(([value], index) => [ANSWERS[index]?.[0], value])).toEqual(
      ANSWERS.map(([formula, answer]) => [formula, answer]),
    );
  });

  it("spill over a range in one call", async () => {
    await running.type("Proef", "C1", "=SPREIDING.GAP(Monitor!A5:A8)");
    expect(await running.values("Proef", "C1:C4")).toEqual([[138], [245], [201], [-408]]);
  });

  it("follow a change in a source tab by themselves, at no round trip of their own", async () => {
    expect(await running.values("Monitor", "B6:D6")).toEqual([[395, 150, 245]]);
    const before = running.workbook.host.counters.syncs;
    await running.typeInSource("Voortgangsrapportage", "C3", "200/0");
    // One reading of the changed tab: the functions themselves ask nothing.
    expect(running.workbook.host.counters.syncs - before).toBeLessThanOrEqual(3);
    expect(await running.values("Monitor", "B6:D6")).toEqual([[395, 200, 195]]);
    expect(await running.values("Proef", "A1:A1")).toEqual([[195]]);
    expect(await running.values("Proef", "A5:A5")).toEqual([[4119 - 50]]);
    expect(await running.values("Proef", "C2:C2")).toEqual([[195]]);
  });
});
