// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { statusOnduidelijk } from "./status-onduidelijk";

const found = (...statuses: FixtureCell[]): unknown[] =>
  check(statusOnduidelijk, {
    V: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]),
    U: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ...statuses.map((status) => ["Alkmaar", "Hoorn", "amv", 5, status]),
    ],
  });

test("a question mark, words that say neither, and an error", () => {
  expect(found("akkoord?", "zie brief", 45728, "#N/A")).toMatchObject([
    { at: "U!E2", found: "akkoord?" },
    { at: "U!E3", found: "zie brief" },
    { at: "U!E4", found: "45728" },
    { at: "U!E5", found: "#N/A" },
  ]);
});

test("agreed, not agreed and blank", () => {
  expect(found("getekend", "akkoord colleges, geen bezwaar ministerie", "nog te ondertekenen", "")).toEqual([]);
});
