// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../gemeenten/gebied";
import { gap } from "./gap";
import { overschot } from "./overschot";
import { prognose } from "./prognose";
import { realisatie } from "./realisatie";
import { realisatiegraad } from "./realisatiegraad";
import { gebied, indexOf, VOORTGANG, type FixtureMutatie } from "./records.fixture";
import { taakstelling } from "./taakstelling";
import { tekort } from "./tekort";

const before = { kind: "voor-einde-cyclus", date: "2026-02-01" } as const;
const after = { kind: "na-einde-cyclus" } as const;
/** The published mutaties of the report. */
const MUTATIES: readonly FixtureMutatie[] = [
  ...(
    [
      ["Amsterdam", -240],
      ["Haarlem", 210],
      ["Hollands Kroon", 255],
      ["Hoorn", 100],
      ["Huizen", 200],
      ["Medemblik", 263],
      ["Opmeer", -75],
      ["Uithoorn", -30],
    ] as const
  ).map(([naam, aantal]) => ({ gemeenten: [naam], aantal, moment: before })),
  { gemeenten: ["Bergen (NH.)"], soort: "amv", aantal: 20, moment: before },
  { gemeenten: ["Heemskerk", "Uitgeest"], aantal: 238, moment: after },
  { gemeenten: ["Schagen"], aantal: 50, moment: after },
];
const index = indexOf({ tables: [VOORTGANG], mutaties: MUTATIES });

/** The sums that the report itself prints per regio: taakstelling, realisatie and what is expected on 1 February 2026. */
const REPORT: readonly [string, SoortOfTotaal, number, number, number][] = [
  ["Amsterdam-Amstel", "regulier", 5037, 4837, 4567],
  ["Amsterdam-Amstel", "amv", 567, 364, 364],
  ["Gooi en Vechtstreek", "regulier", 1376, 574, 774],
  ["Gooi en Vechtstreek", "amv", 76, 0, 0],
  ["Kennemerland", "regulier", 3023, 2304, 2514],
  ["Kennemerland", "amv", 252, 150, 150],
  ["Noord-Holland Noord", "regulier", 3675, 2005, 2548],
  ["Noord-Holland Noord", "amv", 435, 207, 227],
  ["Zaanstreek-Waterland", "regulier", 1799, 1799, 1799],
  ["Zaanstreek-Waterland", "amv", 50, 50, 50],
  ["Noord-Holland", "regulier", 14910, 11519, 12202],
  ["Noord-Holland", "amv", 1380, 771, 791],
  ["Noord-Holland", "totaal", 16290, 12290, 12993],
];

describe("the published table of Noord-Holland", () => {
  it.each(REPORT)("adds up to the printed sums of %s, %s", (naam, soort, task, realised, expected) => {
    expect(taakstelling(index, gebied(naam), soort)).toEqual({ ok: true, value: task });
    expect(realisatie(index, gebied(naam), soort)).toEqual({ ok: true, value: realised });
    expect(prognose(index, gebied(naam), soort, "2026-02-01")).toEqual({ ok: true, value: expected });
  });

  it.each<[string, SoortOfTotaal, number]>([
    ["Alkmaar", "regulier", 245],
    ["Amsterdam", "regulier", -408],
    ["Amsterdam", "amv", 106],
    ["Amsterdam", "totaal", -302],
    ["Kennemerland", "regulier", 719],
    ["Noord-Holland", "regulier", 3391],
    ["Noord-Holland", "totaal", 4000],
  ])("has a gap in %s, %s of %d", (naam, soort, expected) => {
    expect(gap(index, gebied(naam), soort)).toEqual({ ok: true, value: expected });
  });

  it("hides behind its gap of 3.391 a tekort of 4.119 and an overschot of 728", () => {
    expect(tekort(index, gebied("Noord-Holland"), "regulier")).toEqual({ ok: true, value: 4119 });
    expect(overschot(index, gebied("Noord-Holland"), "regulier")).toEqual({ ok: true, value: 728 });
  });

  it("does not set the overschot regulier of Amsterdam against its tekort amv", () => {
    expect(tekort(index, gebied("Amsterdam"), "totaal")).toEqual({ ok: true, value: 106 });
    expect(overschot(index, gebied("Amsterdam"), "totaal")).toEqual({ ok: true, value: 408 });
  });

  it("has a realisatiegraad of 11.519 / 14.910", () => {
    expect(realisatiegraad(index, gebied("Noord-Holland"), "regulier")).toEqual({ ok: true, value: 11519 / 14910 });
  });

  it("has no realisatiegraad where the taakstelling is 0", () => {
    expect(realisatiegraad(index, gebied("Texel"), "regulier")).toEqual({
      ok: false,
      problem: { kind: "division-by-zero" },
    });
    expect(realisatiegraad(index, gebied("Haarlem"), "amv")).toEqual({
      ok: false,
      problem: { kind: "division-by-zero" },
    });
  });
});
