// SPDX-License-Identifier: EUPL-1.2
/** What was accepted in one delivery is offered in the next one that says the same. */
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { findingAt, workbookForTests } from "./write-tools";

const stand = (day: string, rows: readonly (readonly [string, number])[]) => [
  ["Gemeente", "Taakstelling regulier", `Gerealiseerd regulier ${day}`],
  ...rows.map(([naam, realised]) => [naam, 395, realised]),
];
const open = workbookForTests(() =>
  Promise.resolve(
    bookOf([
      sheetOf(
        "Mei",
        stand("1-5-2025", [
          ["Alkmaar", -5],
          ["Hoorn", -7],
          ["Hollands Kroon", -9],
        ]),
      ),
      sheetOf(
        "September",
        stand("1-9-2025", [
          ["Hollandse Kroon", -9],
          ["Alkmaar", -5],
          ["Hoorn", -8],
        ]),
      ),
    ]),
  ),
);
const REASON = "Zo staat het in de brief van 3 mei.";
const offered = () => open.session.state().offers.map(({ finding: { tab, address } }) => `${tab}!${address}`);

it("offers the same value, also under another spelling, not another value; taken over it says from where", async () => {
  const before = ["C2", "C3", "C4"].map((address) => findingAt(open.session, "Mei", address));
  expect(await open.session.accept(before, REASON, "Noor")).toBeNull();
  expect(offered().sort()).toEqual(["September!C2", "September!C3"]);
  const offers = open.session.state().offers.map(({ finding }) => finding);
  expect(await open.session.takeOver(offers)).toBeNull();
  expect(offered()).toEqual([]);
  const taken = open.session.state().acceptances.filter(({ tab }) => tab === "September");
  expect(taken.map(({ reason, name, from }) => [reason, name, from])).toEqual([
    [REASON, "Noor", "Mei"],
    [REASON, "Noor", "Mei"],
  ]);
  expect(open.session.state().validation!.findings.map(({ tab, address }) => `${tab}!${address}`)).toContain(
    "September!C4",
  );
});

it("offers nothing of what was withdrawn", async () => {
  expect(await open.session.accept([findingAt(open.session, "Mei", "C2")], REASON)).toBeNull();
  expect(offered()).toEqual(["September!C3"]);
  const { finding } = open.session.state().offers[0]!;
  expect(await open.session.withdraw(open.session.state().acceptances.map(({ id }) => id))).toBeNull();
  expect(offered()).toEqual([]);
  expect(await open.session.takeOver([finding])).not.toBeNull();
});
