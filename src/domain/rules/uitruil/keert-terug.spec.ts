// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { keertTerug } from "./keert-terug";

// Beside the days in the spec of afgelopen.
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0"]);

test("once for a row with both soorten", () => {
  const U = [
    ["Van", "Naar", "Regulier", "Amv", "Status", "Einddatum"],
    ["Alkmaar", "Hoorn", 20, 2, "akkoord", "31-12-2025"],
  ];
  expect(check(keertTerug, { V, U })).toMatchObject([
    {
      at: "U!F2",
      sentence:
        "Deze uitruil geldt tot en met 31-12-2025. Vanaf 1-1-2026 is de taakstelling van Alkmaar weer 395 regulier, van Hoorn weer 399 regulier, van Alkmaar weer 102 amv en van Hoorn weer 50 amv.",
    },
  ]);
});

test("not where another uitruil keeps a taakstelling uncertain, nor of what is not agreed", () => {
  const head = ["Van", "Naar", "Soort", "Aantal", "Status", "Einde"];
  const first = ["Alkmaar", "Hoorn", "amv", 2, "akkoord", "31-12-2025"];
  const unclear = ["Alkmaar", "Hoorn", "amv", 3, "zie brief", ""];
  expect(check(keertTerug, { V, U: [head, first, unclear] })).toMatchObject([{ params: { tasks: [] } }]);
  expect(check(keertTerug, { V, U: [head, [...first.slice(0, 4), "concept", "31-12-2025"]] })).toEqual([]);
});
