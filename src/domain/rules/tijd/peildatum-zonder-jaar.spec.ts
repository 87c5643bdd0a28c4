// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { peildatumZonderJaar } from "./peildatum-zonder-jaar";

test("1/9 of the published table, with the year that the workbook points to as a choice", () => {
  const [finding, ...others] = check(peildatumZonderJaar, NOORD_HOLLAND);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    at: "Voortgangsrapportage!C1",
    found: "1/9",
    expected: "1-9-2025",
    fix: { sure: false, choices: ["Gerealiseerd 1/9/2025 (regulier/amv)"] },
  });
});

test("without any full date the year stays open, and nothing is offered", () => {
  const [finding] = check(peildatumZonderJaar, {
    Voortgang: voortgang(["Alkmaar 395/102 150/0"], "Gerealiseerd 1/9 (regulier/amv)"),
  });
  expect(finding).toMatchObject({ expected: null, fix: null });
  expect(finding?.sentence).toContain("Deze stand heeft nu geen datum.");
});

test("a line without a year", () => {
  const regios = [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Taakstelling", 3023, 252],
    ["", "Realisatie 1/7", 2304, 150],
  ];
  expect(check(peildatumZonderJaar, { "Regio's": regios })).toMatchObject([{ at: "Regio's!B3", found: "1/7" }]);
});

test("full dates, and no date at all, stay silent", () => {
  expect(
    check(peildatumZonderJaar, {
      Voortgang: voortgang(["Alkmaar 395/102 150/0"], "Gerealiseerd 1 september 2025 (regulier/amv)"),
    }),
  ).toEqual([]);
  expect(
    check(peildatumZonderJaar, { Voortgang: voortgang(["Alkmaar 395/102 150/0"], "Gerealiseerd (regulier/amv)") }),
  ).toEqual([]);
});

test("a column with the peildatum of each row", () => {
  const rows = (peildatum: string) => [
    ["Gemeente", "Peildatum", "Gerealiseerd"],
    ["Hoorn", peildatum, 0],
    ["Alkmaar", "1-7-2025", 150],
  ];
  expect(check(peildatumZonderJaar, { Reeks: rows("1-5-2025") })).toEqual([]);
  expect(check(peildatumZonderJaar, { Reeks: rows("1-5") })).toMatchObject([{ at: "Reeks!B2", found: "1-5" }]);
});
