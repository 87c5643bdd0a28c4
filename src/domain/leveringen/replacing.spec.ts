// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import type { Model } from "../model";
import { validate } from "../rules/validate";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import type { FixtureTabs } from "../rules/lib/rules.fixture";
import type { LeveringKey, LeveringWord } from "./levering";
import { keyOf } from "./leveringen-of";

const modelOf = (tabs: FixtureTabs, words: readonly LeveringWord[] = []): Model =>
  buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2025-12-05", [], words);

/** The n-th table of a tab as it is there. */
function key(model: Model, tab: string, nth = 1): LeveringKey {
  const found = model.leveringen.find((one) => one.tab === tab && one.nth === nth);
  if (found === undefined) throw new Error(`no table ${String(nth)} on ${tab}`);
  return keyOf(found);
}
const says = (of: LeveringKey, replaces: LeveringKey): LeveringWord => ({
  ...of,
  sender: null,
  received: null,
  replaces,
});

const stand = (alkmaar: number, hoorn: number, day = "1-9-2025") => [
  ["Gemeente", "Taakstelling regulier", `Realisatie regulier ${day}`],
  ["Alkmaar", 395, alkmaar],
  ["Hoorn", 399, hoorn],
];
const TABS = { Oud: stand(150, 0), Nieuw: stand(160, 10), Derde: stand(170, 20) };
const plain = modelOf(TABS);
const [oud, nieuw, derde] = [key(plain, "Oud"), key(plain, "Nieuw"), key(plain, "Derde")];

const counting = ({ records }: Model): string[] => records.tables.map(({ tab }) => tab);
const fouten = (model: Model): number => validate(model).summary.fout;

describe("a levering that takes the place of another one", () => {
  it("counts, and the other one stays and counts no more", () => {
    const { Oud, Nieuw } = TABS;
    expect(fouten(modelOf({ Oud, Nieuw }))).toBe(1);
    const model = modelOf({ Oud, Nieuw }, [says(nieuw, oud)]);
    expect(counting(model)).toEqual(["Nieuw"]);
    expect(model.leveringen.map(({ tab, replacedBy }) => [tab, replacedBy?.tab ?? null])).toEqual([
      ["Oud", "Nieuw"],
      ["Nieuw", null],
    ]);
    expect(model.replaced.records.figures.map(({ at }) => at.tab)).toEqual(["Oud", "Oud", "Oud", "Oud"]);
    expect(fouten(model)).toBe(0);
    expect(validate(model).findings).toEqual(validate(modelOf({ Nieuw })).findings);
  });

  it("in turn is replaced: only the last one counts", () => {
    expect(counting(modelOf(TABS, [says(derde, nieuw), says(nieuw, oud)]))).toEqual(["Derde"]);
    expect(counting(modelOf(TABS, [says(derde, nieuw), says(derde, oud)]))).toEqual(["Derde"]);
  });

  it.each<[string, LeveringWord[], string[]]>([
    ["two replace each other", [says(nieuw, oud), says(oud, nieuw)], ["circle", "circle"]],
    ["three in a ring", [says(nieuw, oud), says(derde, nieuw), says(oud, derde)], ["circle", "circle", "circle"]],
    ["itself", [says(oud, oud)], ["circle"]],
    ["the one that replaces is gone", [says({ ...nieuw, tab: "Weg" }, oud)], ["replacer-gone"]],
    ["another table came in its place", [says({ ...nieuw, stand: "1-8-2025" }, oud)], ["replacer-gone"]],
    ["the replaced one is gone", [says(nieuw, { ...oud, stand: "1-8-2025" })], ["replaced-gone"]],
  ])("does not where %s: all count, and that is known", (_, words, because) => {
    const model = modelOf(TABS, words);
    expect(counting(model)).toEqual(["Oud", "Nieuw", "Derde"]);
    expect(model.lapsed.map((one) => one.because)).toEqual(because);
  });

  it("does not where one more table of that kind and day came before it, or one went: which one was meant is not sure", () => {
    const tabs = (...of: (readonly [number, number])[]) => ({
      Oud: stand(1, 2, "1-5-2025"),
      Cijfers: of.flatMap(([alkmaar, hoorn]) => [
        [`Stand per 1-9-2025, versie ${String(alkmaar)}`],
        ...stand(alkmaar, hoorn),
        [],
      ]),
    });
    const two = tabs([150, 0], [160, 10]);
    const before = modelOf(two);
    const word = says(key(before, "Cijfers", 2), key(before, "Cijfers", 1));
    expect(modelOf(two, [word]).lapsed).toEqual([]);
    for (const now of [tabs([140, 0], [150, 0], [160, 10]), tabs([160, 10])]) {
      const model = modelOf(now, [word]);
      expect(model.leveringen.filter(({ replacedBy }) => replacedBy !== null)).toEqual([]);
      expect(model.lapsed.map(({ because }) => because)).toEqual(["replacer-gone"]);
    }
    const more = { ...two, Oud: [...stand(1, 2, "1-5-2025"), [], ["Tussenstand"], ...stand(1, 2, "1-6-2025")] };
    expect(modelOf(more, [word]).lapsed).toEqual([]);
  });

  it("on one tab: the table above or below it goes on with its own title and day", () => {
    const both = (first: string, second: string) => [
      [first],
      ...stand(150, 0, ""),
      [],
      [second],
      ...stand(160, 10, ""),
    ];
    const tabs = { Cijfers: both("Stand per 1-5-2025", "Stand per 1-9-2025") };
    const model = modelOf(tabs);
    const [one, two] = [key(model, "Cijfers", 1), key(model, "Cijfers", 2)];
    const without = modelOf(tabs, [says(two, one)]);
    expect(without.index.peildata).toEqual(["2025-09-01"]);
    expect(without.leveringen.map(({ nth, stand: day }) => [nth, day])).toEqual([
      [1, "1-5-2025"],
      [2, "1-9-2025"],
    ]);
    expect(modelOf(tabs, [says(one, two)]).index.peildata).toEqual(["2025-05-01"]);
    expect(validate(without).findings.filter(({ rule }) => rule === "dekking.niet-gelezen")).toEqual([]);
  });
});
