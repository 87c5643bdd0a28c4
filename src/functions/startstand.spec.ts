// SPDX-License-Identifier: EUPL-1.2

import { sampleModel } from "./sample.fixture";
import type { Model } from "../domain/model";
import { modelOf, type FixtureTabs } from "../domain/rules/lib/rules.fixture";
import { describeHerkomst } from "../domain/measures/herkomst-words";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import { startstand, startstandMeasure } from "../domain/measures/startstand";
import type { SoortOfTotaal } from "../domain/gemeenten/gebied";

function of(model: Model, name: string, soort: SoortOfTotaal = "regulier", cyclus: number | null = null): unknown {
  const gebied = resolveGebied(model.index, name);
  if (!gebied.ok) throw new Error(name);
  const found = startstand(model.index, gebied.value, soort, { cyclus });
  return found.ok ? found.value : found.problem;
}

describe("the start stand on the published tables", () => {
  const sample = sampleModel();

  it.each<[string, SoortOfTotaal, number]>([
    ["Noord-Holland", "regulier", 13_642],
    ["Noord-Holland", "amv", 954],
    ["Noord-Holland", "totaal", 14_596],
    ["Bergen (NH.)", "amv", 95],
    ["Uithoorn", "regulier", 250],
  ])("of %s %s is %i", (naam, soort, places) => {
    expect([of(sample, naam, soort), of(sample, naam, soort, 2)]).toEqual([places, places]);
  });

  it("has no share of a joint project in one of its gemeenten", () => {
    expect(of(sample, "Heemskerk")).toMatchObject({ kind: "joint-mutatie", name: "Heemskerk" });
  });

  it("tells the sum and its cells", () => {
    const gebied = resolveGebied(sample.index, "Noord-Holland");
    if (!gebied.ok) throw new Error("no Noord-Holland");
    const question = { gebied: gebied.value, soort: "regulier", peildatum: null } as const;
    const found = startstandMeasure.herkomst(sample.index, question);
    expect(found.ok && describeHerkomst("startstand", found.value)).toMatch(
      /^Startstand regulier van cyclus 2 van Noord-Holland: .*11\.519 \+ 683 \+ 1\.440 = 13\.642\. .*8 mutaties tot en met 1-2-2026, .*9 vertraagde projecten na het einde van cyclus 1, uit Mutaties!/,
    );
  });

  it.each([
    [1, { kind: "no-start", cyclus: 1, before: null }],
    [3, { kind: "no-start", cyclus: 3, before: 2 }],
    [7, { kind: "no-start", cyclus: 7, before: null }],
  ])("of cyclus %i is refused: the end before it is not known", (cyclus, problem) => {
    expect(of(sample, "Alkmaar", "regulier", cyclus)).toEqual(problem);
  });
});

describe("which projects are late", () => {
  const stand = (day: string) => [
    ["Gemeente", `Gerealiseerd regulier ${day}`],
    ["Alkmaar", 100],
    ["Hoorn", 10],
  ];
  const book = (rows: readonly (readonly unknown[])[], more: FixtureTabs = { Stand: stand("1-9-2025") }): Model =>
    modelOf({
      ...more,
      Mutaties: [["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"], ...rows] as never,
    });
  const CYCLUS = [
    ["Cyclus", "Stap", "Datum"],
    [2, "Verdeelbesluit", "31-12-2026"],
    [2, "Einde", "1-2-2028"],
  ];

  it.each<[string, unknown, string, number]>([
    ["of which it is said", "", "na einde cyclus", 150],
    ["with that cyclus", "", "na einde cyclus 1", 150],
    ["with another cyclus", "", "na einde cyclus 2", 100],
    ["with a day behind the end", "1-5-2026", "na einde cyclus", 150],
    ["with a day before it", "1-1-2026", "voor einde cyclus", 150],
    ["that only has a day behind the end", "1-5-2026", "", 100],
    ["without any moment", "", "", 100],
  ])("%s: %s %s", (_, day, side, places) => {
    expect(of(book([["Alkmaar", "regulier", 50, day, side]]), "Alkmaar", "regulier", 2)).toBe(places);
  });

  it("is not known where the newest stand lies behind that end and no cyclus is named", () => {
    const tabs = { Stand: stand("1-9-2025"), Nieuw: stand("1-10-2026"), Cyclus: CYCLUS };
    const late = (side: string) => of(book([["Alkmaar", "regulier", 50, "", side]], tabs), "Alkmaar", "regulier", 2);
    expect(late("na einde cyclus")).toMatchObject({ kind: "unsure-cyclus", at: { tab: "Mutaties" } });
    expect([late("na einde cyclus 1"), late("na einde cyclus 2")]).toEqual([150, 100]);
    expect(of(book([["Hoorn", "regulier", 50, "", "na einde cyclus"]], tabs), "Alkmaar", "regulier", 2)).toBe(100);
  });

  it("cannot be told of a row that cannot be read", () => {
    const unread = book([["Alkmaar", "regulier", "veel", "", "na einde cyclus"]]);
    expect(of(unread, "Alkmaar")).toMatchObject({ kind: "unreadable" });
    expect(of(unread, "Hoorn")).toBe(10);
  });

  it("follows the cyclus in force on the newest peildatum, and a merger inside the cyclus", () => {
    const standOf = (day: string, ...rows: readonly (readonly [string, number])[]) => [
      ["Gemeente", `Gerealiseerd regulier ${day}`],
      ...rows,
    ];
    const tabs = {
      Stand: standOf("1-9-2025", ["Hilversum", 200], ["Wijdemeren", 30]),
      Nieuw: standOf("1-3-2027", ["Hilversum", 260]),
      Cyclus: CYCLUS,
    };
    const model = book([["Wijdemeren", "regulier", 20, "", "na einde cyclus 1"]], tabs);
    expect(of(model, "Hilversum", "regulier", 2)).toBe(250);
    expect(of(model, "Wijdemeren", "regulier", 2)).toMatchObject({ kind: "goes-up" });
    expect(of(model, "Hilversum")).toBe(260);
  });
});
