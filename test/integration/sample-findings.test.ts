// SPDX-License-Identifier: EUPL-1.2

import { describeFinding } from "../../src/domain/rules/words";
import { formulaTab, readSample, run, type RunningWorkbook } from "./open-sample";

/** The misprints of the published tables, found by hand: see the sums in each line. */
const MISPRINTS: readonly (readonly [rule: string, cell: string, words: string])[] = [
  ["tijd.peildatum-zonder-jaar", "Voortgangsrapportage!C1", "“1/9”"],
  ["tijd.peildatum-tegenspraak", "Voortgangsrapportage!C1", "1-7-2025"],
  ["gemeente.verschreven", "Voortgangsrapportage!A24", "Hollands Kroon"],
  ["gemeente.verschreven", "Voortgangsrapportage!A42", "Wijdemeren"],
  ["rekenen.verschil", "Regio's!C5", "4.567 − 4.837 = −270"],
  ["rekenen.percentage", "Provincie!C3", "771 / 1.380 = 55,9 % → 56 %"],
  ["rekenen.percentage", "Provincie!B4", "12.202 / 14.910 = 81,8 % → 82 %"],
  ["rekenen.verschil", "Provincie!B4", "12.202 − 11.519 = +683"],
  ["rekenen.regioplan-som", "Provincie!B5", "zijn samen 12.687: een verschil van +837"],
];

const TABS = ["Voortgangsrapportage", "Regio's", "Provincie", "Locaties"];
const countOf = (tab: string): string =>
  `=SPREIDING.BEVINDINGEN("${tab}","fout")+SPREIDING.BEVINDINGEN("${tab}","waarschuwing")`;

describe("validation of the sample", () => {
  let running: RunningWorkbook;

  beforeAll(async () => {
    const sample = await readSample();
    running = await run({ ...sample, sheets: [...sample.sheets, formulaTab("Telling", TABS.map(countOf))] });
    await running.session.validate();
    await running.workbook.settled();
  });

  afterAll(() => running.close());

  it("finds every misprint of the published tables at its cell, with the sum, and no other fault", () => {
    const serious = (running.session.state().validation?.findings ?? []).filter(
      ({ severity }) => severity !== "aandachtspunt",
    );
    expect(serious.map(({ rule, tab, address }) => [rule, `${tab}!${address}`])).toEqual(
      MISPRINTS.map(([rule, cell]) => [rule, cell]),
    );
    serious.forEach((finding, index) => expect(describeFinding(finding)).toContain(MISPRINTS[index]?.[2]));
  });

  it("is counted by BEVINDINGEN, per tab", async () => {
    const counts = TABS.map((tab) => [MISPRINTS.filter(([, cell]) => cell.startsWith(`${tab}!`)).length]);
    expect(await running.values("Telling", "A1:A4")).toEqual(counts);
  });

  it("leads to the cell of a finding", async () => {
    expect(await running.session.jump("Provincie", "B4")).toBeNull();
    expect(running.workbook.engine.sheet(running.workbook.engine.activeSheetId()).name).toBe("Provincie");
  });

  it("is out of date for a tab that changed after it", async () => {
    await running.typeInSource("Provincie", "B4", "12.202 (82%) +683");
    expect(running.session.state().changedSinceValidation).toEqual(["Provincie"]);
    await running.session.validate();
    expect(running.session.state().changedSinceValidation).toEqual([]);
    const cells = running.session.state().validation?.findings.map(({ tab, address }) => `${tab}!${address}`);
    expect(cells).not.toContain("Provincie!B4");
  });
});
