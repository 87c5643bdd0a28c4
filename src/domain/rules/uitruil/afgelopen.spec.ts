// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check } from "../lib/rules.fixture";
import { afgelopen } from "./afgelopen";
import { keertTerug } from "./keert-terug";

const stand = (peildatum: string): FixtureCell[][] => [
  ["Gemeente", "Verdeelbesluit (regulier/amv)", `Gerealiseerd ${peildatum} (regulier/amv)`],
  ["Kampen", "282/0", "0/0"],
];
const found = (peildatum: string, einde: string, status = "akkoord"): string[] =>
  [afgelopen, keertTerug].flatMap((rule) =>
    check<object>(rule, {
      V: stand(peildatum),
      U: [
        ["Van", "Naar", "Soort", "Aantal", "Status", "Tot"],
        ["Kampen", "Dronten", "regulier", 200, status, einde],
      ],
    }).map(({ sentence }) => sentence),
  );

const BACK = "Vanaf 2-2-2026 is de taakstelling van Kampen weer 282 regulier.";

test("what has ended, and what will; of the other provincie nothing is known", () => {
  expect(found("2-2-2026", "1-2-2026")).toEqual([`Deze uitruil is afgelopen op 1-2-2026. ${BACK}`]);
  expect(found("1-2-2026", "1-2-2026")).toEqual([`Deze uitruil geldt tot en met 1-2-2026. ${BACK}`]);
  expect(found("1-9-2025", "november 2025")).toEqual([
    "Deze uitruil geldt tot en met 30-11-2025. Vanaf 1-12-2025 is de taakstelling van Kampen weer 282 regulier.",
  ]);
});

test.each([
  ["1-9-2025", "1-1-2035", "akkoord"],
  ["1-9-2025", "", "akkoord"],
  ["1-9-2025", "n.t.b.", "akkoord"],
  ["15-11-2025", "november 2025", "akkoord"],
  ["2-2-2026", "1-2-2026", "voorstel"],
  ["2-2-2026", "1-2-2026", "zie brief"],
])("on %s nothing of one until %j that is %s", (peildatum, einde, status) => {
  expect(found(peildatum, einde, status)).toEqual([]);
});
