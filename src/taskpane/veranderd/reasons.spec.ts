// SPDX-License-Identifier: EUPL-1.2
import type { Change } from "../../domain/compare/compare.types";
import type { Verklaring } from "../../domain/compare/verklaring";
import { changeOf, FIVE_LINES } from "./change.fixture";
import { changeLines, type ChangeLine } from "./change-lines";
import { explainedBy, reasonOf } from "./reasons";
import { showReason } from "./reason-words";

const lineOf = (...changes: readonly Change[]): ChangeLine => changeLines({ changes })[0]!;
const said = (change: Change, reason: string, time = "2025-11-03T10:00:00Z"): Verklaring => ({
  ...explainedBy(change),
  reason,
  time,
});

test("a reason holds for the numbers that it was given for", () => {
  const reason = reasonOf(lineOf(changeOf()), [said(changeOf(), "nieuwe locatie")]);
  expect(reason).toMatchObject({ holds: "all", verklaring: { reason: "nieuwe locatie" } });
  expect(showReason(reason!)).toBe("Reden: nieuwe locatie");
});

test.each([
  ["old", changeOf({ old: 10 })],
  ["new", changeOf({ new: 150 })],
  ["new, no longer known", changeOf({ new: null })],
])("it lapses when one of both numbers is another: %s", (_, change) => {
  const reason = reasonOf(lineOf(change), [said(changeOf(), "nieuwe locatie")]);
  expect(reason?.holds).toBe("none");
  expect(showReason(reason!)).toBe("Eerdere reden, bij 0 → 200: nieuwe locatie. Die geldt niet meer.");
});

test.each<Partial<Change>>([
  { gebied: "Laren" },
  { grootheid: "taakstelling" },
  { soort: "amv" },
  { cyclus: 2 },
  { oldDate: "2025-06-01" },
  { newDate: null },
])("it is of nothing else: %j", (parts) => {
  expect(reasonOf(lineOf(changeOf(parts)), [said(changeOf(), "nieuwe locatie")])).toBeNull();
});

test("of several lapsed ones the last one is shown, and one that holds goes before them", () => {
  const lapsed = [
    said(changeOf({ new: 150 }), "eerst", "2025-11-01T10:00:00Z"),
    said(changeOf({ new: 180 }), "toen", "2025-11-02T10:00:00Z"),
  ];
  expect(reasonOf(lineOf(changeOf()), lapsed)?.verklaring.reason).toBe("toen");
  expect(reasonOf(lineOf(changeOf()), [...lapsed, said(changeOf(), "nu", "2025-10-01T10:00:00Z")])).toMatchObject({
    holds: "all",
    verklaring: { reason: "nu" },
  });
});

test("what went needs its reason for each of its numbers, and a spelling needs none", () => {
  const [, , , texel, bergen] = changeLines({ changes: FIVE_LINES });
  const [realisatie, taakstelling] = texel!.changes.map((change) => said(change, "fusie"));
  const part = reasonOf(texel!, [realisatie!]);
  expect(showReason(part!)).toBe("Reden, nog niet bij al deze cijfers: fusie");
  expect(reasonOf(texel!, [realisatie!, { ...taakstelling!, reason: "vergeten" }])?.holds).toBe("some");
  expect(reasonOf(texel!, [realisatie!, taakstelling!])?.holds).toBe("all");
  expect(
    reasonOf(
      bergen!,
      bergen!.changes.map((change) => said(change, "fusie")),
    ),
  ).toBeNull();
});
