// SPDX-License-Identifier: EUPL-1.2
/** Lists out to the regios of the sample, filled in, and back: through the workbook. */
import { mergeAnswers } from "../../src/domain/uitvraag/merge-answers";
import { uitvraagLists, uitvraagTabs } from "../../src/domain/uitvraag/uitvraag-tabs";
import { answersTab } from "../../src/domain/uitvraag/answers-tab";
import { readSample } from "./open-sample";
import { workbookForTests } from "./write-tools";

const ASKED = "2025-12-01";
const SOURCE = "Voortgangsrapportage";
const open = workbookForTests(readSample);

/** Regulier and amv of each gemeente, as the published table prints them. */
async function published(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = (await open.values(SOURCE, "A2:C45")) as string[][];
  return new Map(rows.map(([name = "", , pair = ""]) => [name, pair.split("/")]));
}

const merged = () => {
  const model = open.session.state().model!;
  return mergeAnswers(model, [{ file: null, model }])!;
};

test("five tabs out and back: 11.519 and 771, the sums of the lists agree, and nothing of it counts before it is taken over", async () => {
  const model = open.session.state().model!;
  const before = open.session.state().validation!.findings;
  const provincie = model.gebieden.provincies.find(({ naam }) => naam === "Noord-Holland")!;
  const { names, sentence } = await open.session.addTabs(
    uitvraagTabs(model, uitvraagLists(model, provincie, ASKED), ASKED),
  );
  expect([names.length, sentence]).toEqual([5, null]);
  await open.quiet();
  expect(merged().totals.map(({ answered, of }) => [answered, of])).toEqual([
    [0, 44],
    [0, 44],
  ]);

  const told = await published();
  // On the lists a gemeente has its official name.
  const spelled: Readonly<Record<string, string>> = {
    ...{ "Bergen (NH.)": "Bergen (NH)", "Laren (NH.)": "Laren (NH)" },
    ...{ "Hollands Kroon": "Hollandse Kroon", Wijdemeren: "Wijdmeren" },
  };
  const sums = [0, 0];
  for (const name of names) {
    const rows = (await open.values(name, "A1:H30")) as string[][];
    for (const [row, [gemeente = ""]] of rows.entries()) {
      const pair = told.get(spelled[gemeente] ?? gemeente);
      if (pair === undefined || row < 5) continue;
      for (const [column, places] of pair.entries()) {
        open.workbook.type(name, `${column === 0 ? "F" : "G"}${String(row + 1)}`, Number(places));
      }
    }
    await open.quiet();
    const [totals] = (await open.values(name, "A1:H30")).filter(([first]) => first === "Totaal");
    sums[0]! += Number(totals?.[5]);
    sums[1]! += Number(totals?.[6]);
  }
  const { totals, missing, remarks } = merged();
  expect({ missing, remarks: remarks.map((one) => one.sentence) }).toEqual({ missing: [], remarks: [] });
  expect(totals.map(({ places, answered }) => [places, answered])).toEqual([
    [11_519, 44],
    [771, 44],
  ]);
  expect(sums).toEqual([11_519, 771]);
  await open.session.validate();
  expect(open.session.state().validation!.findings.map(({ id }) => id)).toEqual(before.map(({ id }) => id));

  const taken = await open.session.addTabs([answersTab(open.session.state().model!, merged())]);
  expect(taken.sentence).toBeNull();
  await open.session.validate();
  expect(open.session.state().model!.index.peildata).toEqual([ASKED, "2025-09-01"]);
});
