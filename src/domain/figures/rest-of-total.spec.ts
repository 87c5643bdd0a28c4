// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { gap } from "../measures/gap";
import { describeHerkomst } from "../measures/herkomst-words";
import { describeProblem } from "../measures/problem-words";
import { MEASURES } from "../measures/registry";
import { taakstelling } from "../measures/taakstelling";
import type { Answer } from "../measures/problem";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "./figure-index";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";

const HEADER = ["Gemeente", "Taakstelling totaal", "w.v. amv", "Gerealiseerd totaal 1-9-2025", "w.v. amv"];
type Asked = (index: FigureIndex, gebied: Gebied, soort: SoortOfTotaal) => Answer<number>;
type Tabs = Readonly<Record<string, readonly (readonly FixtureCell[])[]>>;
const emmen = (...numbers: FixtureCell[]): Tabs => ({ V: [HEADER, ["Emmen", ...numbers]] });

function ask(tabs: Tabs, naam: string, soort: SoortOfTotaal, of: Asked = taakstelling): number | string {
  const { index, gebieden } = buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05");
  const found = gebieden.resolve(naam);
  if (found.status !== "found") throw new Error(naam);
  const answer = of(index, found.gebied, soort);
  return answer.ok ? answer.value : describeProblem(answer.problem);
}

test("regulier is the totaal less the amv in it, for each measure and for the provincie", () => {
  const tabs = { V: [HEADER, ["Emmen", 430, 30, 400, 5], ["Assen", 320, 20, 100, 0]] };
  expect([ask(tabs, "Emmen", "regulier"), ask(tabs, "Emmen", "amv"), ask(tabs, "Emmen", "totaal")]).toEqual([
    400, 30, 430,
  ]);
  expect(ask(tabs, "Emmen", "regulier", gap)).toBe(400 - 395);
  expect(ask(tabs, "Drenthe", "regulier")).toBe(400 + 300);
  expect(ask(tabs, "Drenthe", "totaal", gap)).toBe(750 - 500);
  const { index, gebieden } = buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05");
  const found = gebieden.resolve("Drenthe");
  const herkomst =
    found.status === "found"
      ? MEASURES.taakstelling.herkomst(index, { gebied: found.gebied, soort: "regulier", peildatum: null })
      : null;
  expect(herkomst?.ok === true ? describeHerkomst("taakstelling", herkomst.value) : "").toContain(
    "Regulier is totaal − amv: 750 − 50 = 700, uit V!B2:B3 en V!C2:C3.",
  );
});

test.each<[string, Tabs, string]>([
  ["amv that is not known", emmen(430, "", 400, 5), "V!C2 is niet bekend"],
  ["a totaal that is not known", emmen("n.v.t.", 30, 400, 5), "V!B2 is niet bekend"],
  ["more amv than the totaal", emmen(20, 30, 400, 5), "amv in V!C2 (30) is meer dan het totaal in V!B2 (20)"],
])("%s leaves regulier unknown, and says which soorten are there", (_words, tabs, said) => {
  expect(ask(tabs, "Emmen", "regulier")).toContain("alleen totaal en amv");
  expect(ask(tabs, "Emmen", "regulier")).toContain(said);
});

test("a regulier that stands somewhere goes first", () => {
  const stated = (places: FixtureCell): Tabs => ({
    B: [
      ["Gemeente", "Taakstelling regulier"],
      ["Emmen", places],
    ],
    ...emmen(430, 30, 400, 5),
  });
  expect(ask(stated(401), "Emmen", "regulier")).toBe(401);
  expect(ask(stated(""), "Emmen", "regulier")).toContain("is leeg of zegt dat");
});

test("a totaal and an amv of two tables give no regulier", () => {
  const tabs = {
    A: [
      ["Gemeente", "Taakstelling totaal"],
      ["Emmen", 430],
    ],
    B: [
      ["Gemeente", "Taakstelling amv"],
      ["Emmen", 30],
    ],
  };
  expect(ask(tabs, "Emmen", "regulier")).toBe(
    "Van Emmen staan hier alleen totaal en amv. Daaruit volgt niet wat regulier is.",
  );
});
