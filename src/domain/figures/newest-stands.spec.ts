// SPDX-License-Identifier: EUPL-1.2

import { indexOf, type FixtureTable } from "../measures/records.fixture";
import { newestStands } from "./newest-stands";

const voortgang = (rows: FixtureTable["rows"], more: Partial<FixtureTable> = {}): FixtureTable => ({
  kind: "voortgang",
  tab: "V",
  peildatum: "2025-09-01",
  rows,
  ...more,
});
const standsOf = (...tables: readonly FixtureTable[]): string[] =>
  Array.from(
    newestStands(indexOf({ tables })),
    ({ gemeente, soort, realisatie, taakstelling }) =>
      `${gemeente.naam} ${soort} ${String(realisatie)} van ${String(taakstelling)}`,
  );

test("the newest stand beside the taakstelling, in the order of the register", () => {
  const older = voortgang([["Texel", "9/9", "9/9"]], { peildatum: "2025-07-01" });
  expect(standsOf(older, voortgang([["Alkmaar", "395/102", "150/0"]]))).toEqual([
    "Alkmaar regulier 150 van 395",
    "Alkmaar amv 0 van 102",
  ]);
});

test("the verdeelbesluit goes before the column of a report", () => {
  const besluit: FixtureTable = { kind: "verdeelbesluit", tab: "B", rows: [["Alkmaar", "359/102"]] };
  expect(standsOf(voortgang([["Alkmaar", "395/102", "150/0"]]), besluit)[0]).toBe("Alkmaar regulier 150 van 359");
});

test("no stand that is unknown or contradicted, and no taakstelling that is", () => {
  expect(
    standsOf(
      voortgang([
        ["Alkmaar", "395/102", "-/0"],
        ["Hoorn", "399/0", "20/0"],
      ]),
      voortgang(
        [
          ["Hoorn", "400/0", "20/5"],
          ["Texel", undefined, "1/0"],
        ],
        { tab: "Kopie" },
      ),
    ),
  ).toEqual([
    "Alkmaar amv 0 van 102",
    "Hoorn regulier 20 van null",
    "Texel regulier 1 van null",
    "Texel amv 0 van null",
  ]);
});
