// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { gaatOp } from "./gaat-op";

const stand = (date: string, ...lines: string[]): unknown[] =>
  check(gaatOp, { V: voortgang(lines, `Gerealiseerd ${date} (regulier/amv)`) });

test("from the day itself on, also in a column of peildata", () => {
  expect(stand("1-1-2027", "Hilversum 300/20 120/0", "Wijdemeren 100/10 40/0")).toMatchObject([
    { at: "V!A3", expected: "Hilversum" },
  ]);
  const rows = [
    ["Gemeente", "Peildatum", "Gerealiseerd regulier"],
    ["Wijdemeren", "1-9-2026", 40],
    ["Wijdemeren", "1-3-2027", 40],
  ];
  expect(check(gaatOp, { V: rows })).toMatchObject([{ at: "V!A3", params: { peildatum: "2027-03-01" } }]);
});

test("not: before that day, without a number, the successor, another gemeente", () => {
  expect(stand("31-12-2026", "Wijdemeren 100/10 40/0")).toEqual([]);
  expect(stand("1-3-2027", "Wijdemeren 100/10 -/-", "Hilversum 300/20 120/0", "Gooise Meren 1/0 1/0")).toEqual([]);
});
