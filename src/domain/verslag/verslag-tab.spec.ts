// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import { modelOf } from "../rules/lib/rules.fixture";
import { verslagTab } from "./verslag-tab";

const GOOI = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren (NH.)", "Wijdemeren"];
const made = (header: readonly string[], soort: SoortOfTotaal = "regulier", cyclus: number | null = 2) => {
  const model = modelOf({
    "Restopgave cyclus 2": [
      ["Gemeente", ...header],
      ["Huizen", ...header.map(() => 100)],
    ],
  });
  const gebied = model.gebieden.regios.find(({ naam }) => naam === "Gooi en Vechtstreek")!;
  const { name, rows, headerRows } = verslagTab(model, { gebied, soort, cyclus });
  return { name, rows, header: rows[headerRows[0]!]! };
};
const REGULIER = "Restopgave regulier cyclus 2";

test("a row for the gebied and each gemeente, with the answer of SLUITHET in each cell", () => {
  const { name, rows, header } = made([REGULIER, "Restopgave amv cyclus 2"]);
  expect(name).toBe("Verslag cyclus 2");
  expect(rows[0]?.[0]).toBe("Verslag cyclus 2, regio Gooi en Vechtstreek: van opgave tot bod");
  expect(header).toHaveLength(1 + 6 + 6 + 1);
  expect([header[3], header[9]]).toEqual(["Restopgave regulier", "Restopgave amv"]);
  expect(rows.slice(7).map(([naam]) => naam)).toEqual([
    "Gooi en Vechtstreek",
    ...GOOI.map((indented) => ({ indented })),
  ]);
  expect([rows[8]?.[3], rows[8]?.[12]]).toEqual([
    { formula: '=IFNA(INDEX(SPREIDING.SLUITHET($A9,"regulier",N($B$2)),2,4),"–")' },
    { formula: '=IFNA(INDEX(SPREIDING.SLUITHET($A9,"amv",N($B$2)),2,7),"–")' },
  ]);
  expect([rows[7]?.[13], rows[8]?.[13]]).toEqual([
    "",
    {
      formula:
        '=IF(OR(AND(COUNT(B9:D9)>0,COUNT(E9)=0),AND(COUNT(H9:J9)>0,COUNT(K9)=0)),"nog geen bod"&IF(AND(COUNT(B9:D9)>0,COUNT(E9)=0)," regulier","")&IF(AND(COUNT(H9:J9)>0,COUNT(K9)=0)," amv",""),"")',
    },
  ]);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([14]));
});

test.each<[string, readonly string[], SoortOfTotaal, string[]]>([
  ["totaal has no others beside it", [REGULIER, "Restopgave amv cyclus 2"], "totaal", ["totaal"]],
  ["amv has regulier beside it", [REGULIER, "Restopgave amv cyclus 2"], "amv", ["regulier", "amv"]],
  ["what no table tells has no columns", [REGULIER], "regulier", ["regulier"]],
  ["unless it is asked", [REGULIER], "amv", ["regulier", "amv"]],
])("%s", (_words, columns, soort, soorten) => {
  const { header } = made(columns, soort);
  expect(header.filter((_, at) => at % 6 === 1 && at < header.length - 1)).toEqual(
    soorten.map((one) => `Opgave ${one}`),
  );
});

test("without a cyclus its cell is no number, and its name has none", () => {
  const { name, rows } = made(["Restopgave regulier"], "regulier", null);
  expect([name, rows[1]?.[1]]).toEqual(["Verslag", "niet genoemd"]);
});
