// SPDX-License-Identifier: EUPL-1.2
import type { Settings } from "../../src/domain/settings";
import { readSample } from "./open-sample";
import { freshSession, workbookForTests } from "./write-tools";

const open = workbookForTests(readSample);
const ofRule = (rule: string) =>
  (open.session.state().validation?.findings ?? []).filter((finding) => finding.rule === rule);
const save = (change: Partial<Settings>) => open.session.saveSettings((kept) => ({ ...kept, ...change }));

it("findings follow the settings at the next validation, and until then the state says that they are older", async () => {
  expect(ofRule("rekenen.percentage")).toHaveLength(2);
  expect(await save({ severities: { "rekenen.percentage": "uit", "gemeente.verschreven": "fout" } })).toBeNull();
  expect(open.session.state()).toMatchObject({ settingsChangedSinceValidation: true, changedSinceValidation: [] });
  await open.session.validate();
  expect(open.session.state().settingsChangedSinceValidation).toBe(false);
  expect(ofRule("rekenen.percentage")).toEqual([]);
  expect(ofRule("gemeente.verschreven").map(({ severity }) => severity)).toEqual(["fout", "fout"]);
});

it("functions follow at once", async () => {
  open.workbook.type("Monitor", "Z1", '=SPREIDING.STATUS("Noord-Holland")');
  await open.workbook.settled();
  expect(await open.values("Monitor", "Z1")).toEqual([["13 van 44 voldoen, waarvan 5 zonder taakstelling"]]);
  await save({ voldoetRegel: "regulier" });
  await open.workbook.settled();
  expect(await open.values("Monitor", "Z1")).toEqual([["16 van 44 voldoen, waarvan 6 zonder reguliere taakstelling"]]);
});

it("two changes shortly after each other are both kept, also those of two panes", async () => {
  const other = await freshSession();
  await Promise.all([save({ duurzaamJaren: 7 }), save({ prognoseFactor: 2 })]);
  await other.saveSettings((kept) => ({ ...kept, uitruilVerhouding: 1.5 }));
  await open.session.validate();
  expect(open.session.state().settings).toMatchObject({ duurzaamJaren: 7, prognoseFactor: 2, uitruilVerhouding: 1.5 });
  await other.dispose();
});

it("never keeps what is no number", async () => {
  await save({ duurzaamJaren: Number.NaN, prognoseFactor: Number.POSITIVE_INFINITY, uitruilVerhouding: -1 });
  expect(open.session.state().settings).toMatchObject({ duurzaamJaren: 5, prognoseFactor: 1.5, uitruilVerhouding: 1 });
});
