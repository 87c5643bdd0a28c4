// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "../gemeenten/gebied";
import type { VoldoetRegel } from "../settings";
import { gebied, indexOf, VOORTGANG, type FixtureRow } from "./records.fixture";
import { statusOfGebied, statusOfGemeente } from "./status";

const gemeente = (naam: string): Gemeente => gebied(naam) as Gemeente;
const noordHolland = gebied("Noord-Holland") as Exclude<Gebied, Gemeente>;
const kennemerland = gebied("Kennemerland") as Exclude<Gebied, Gemeente>;
const stand = (...rows: FixtureRow[]): ReturnType<typeof indexOf> =>
  indexOf({ tables: [{ kind: "voortgang", tab: "V", peildatum: "2025-09-01", rows }] });

describe("the status of a gemeente", () => {
  const index = indexOf({ tables: [VOORTGANG] });

  it.each([
    ["Texel", "geen taakstelling"],
    ["Velsen", "voldoet"],
    ["Opmeer", "voldoet"],
    ["Amsterdam", "deels"],
    ["Bloemendaal", "deels"],
    ["Aalsmeer", "niets gerealiseerd"],
  ])("of %s is %s", (naam, word) => {
    expect(statusOfGemeente(index, gemeente(naam))).toEqual({ ok: true, value: word });
  });

  it("is unknown where one soort is", () => {
    expect(statusOfGemeente(stand(["Alkmaar", "395/102", "395/-"]), gemeente("Alkmaar"))).toMatchObject({
      ok: false,
      problem: { kind: "no-figure" },
    });
  });

  it("cannot be met on a total alone, but can fall short on it", () => {
    expect(statusOfGemeente(stand(["Alkmaar", "500", "500"]), gemeente("Alkmaar"))).toMatchObject({ ok: false });
    expect(statusOfGemeente(stand(["Alkmaar", "500", "499"]), gemeente("Alkmaar"))).toEqual({
      ok: true,
      value: "deels",
    });
  });
});

describe("how many gemeenten meet their taakstelling", () => {
  // Counted by hand in the published table; the five gemeenten with 0/0 count as met.
  it.each<[VoldoetRegel, number, number]>([
    ["beide-soorten", 13, 5],
    ["regulier", 16, 6],
    ["totaal", 15, 5],
  ])("under the rule %s: %d of 44, %d of them without a taakstelling", (voldoetRegel, voldoen, zonderTaakstelling) => {
    const index = indexOf({ tables: [VOORTGANG], settings: { voldoetRegel } });
    expect(statusOfGebied(index, noordHolland)).toEqual({
      ok: true,
      value: { voldoen, zonderTaakstelling, van: 44, onbekend: 0, regel: voldoetRegel },
    });
  });

  it("counts what is not known apart", () => {
    const index = stand(["Velsen", "300/100", "300/100"], ["Haarlem", "963/0", "-/0"]);
    expect(statusOfGebied(index, kennemerland)).toMatchObject({ ok: true, value: { voldoen: 1, onbekend: 8 } });
  });

  it("has no answer where nothing is known or two tabs contradict", () => {
    expect(statusOfGebied(stand(["Alkmaar", "1/0", "1/0"]), kennemerland)).toEqual({
      ok: false,
      problem: { kind: "not-in-tab", name: "Kennemerland", tab: "voortgang" },
    });
    expect(statusOfGebied(stand(["Velsen", "1/0", "1/0"], ["Velsen", "1/0", "2/0"]), kennemerland)).toMatchObject({
      ok: false,
      problem: { kind: "contradiction" },
    });
    expect(statusOfGebied(indexOf({}), kennemerland)).toEqual({
      ok: false,
      problem: { kind: "missing-tab", tab: "voortgang" },
    });
  });
});
