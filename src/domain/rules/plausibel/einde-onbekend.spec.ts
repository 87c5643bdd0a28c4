// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check } from "../lib/rules.fixture";
import { eindeOnbekend } from "./einde-onbekend";

const head = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];
const locaties = (...ends: FixtureCell[]): FixtureCell[][] => [
  head,
  ...ends.map((end): FixtureCell[] => ["Alkmaar", "A", "regulier", 10, "1-1-2020", end]),
];

test("an end that is not known yet", () => {
  expect(check(eindeOnbekend, { L: locaties("n.t.b.", "in overleg", "?", "onbekend") })).toMatchObject([
    { at: "L!F2", found: "n.t.b." },
    { at: "L!F3" },
    { at: "L!F4" },
    { at: "L!F5" },
  ]);
});

test("a date, no end, and what cannot be read", () => {
  expect(
    check(eindeOnbekend, {
      L: locaties("1-1-2030", "", "permanent", "n.v.t.", "-", "onbepaalde tijd", "zie contract"),
    }),
  ).toEqual([]);
});

test("once where it is merged over the locaties of a gemeente", () => {
  const rows = locaties("n.t.b.", "");
  const merges = [{ row: 1, column: 5, rowCount: 2, columnCount: 1 }];
  expect(check(eindeOnbekend, { L: { rows, merges } })).toMatchObject([{ at: "L!F2" }]);
});
