// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import type { Tabs } from "../tabs/told.fixture";
import { compareSides } from "./compare-sides";
import type { Comparison } from "./compare.types";
import { LAYOUTS } from "./layouts.fixture";
import { NEW, OLD } from "./published.fixture";
import { describeComparison } from "./sentence";
import { sideOfWorkbook } from "./sides";

const modelOf = (tabs: Tabs) => buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2026-01-01");
const compare = (old: Tabs, next: Tabs): Comparison =>
  compareSides(sideOfWorkbook(modelOf(old)), sideOfWorkbook(modelOf(next)));
const told = ({ changes }: Pick<Comparison, "changes">): string[] =>
  changes.map(({ kind, gebied, grootheid, soort, old, new: next, difference }) =>
    [kind, gebied, grootheid, soort, old, next, difference].map(String).join(" "),
  );

const FIVE = [
  "changed Haarlem realisatie regulier 794 1004 210",
  "changed Huizen realisatie regulier 0 200 200",
  "changed Opmeer realisatie regulier 200 125 -75",
  "changed Alkmaar taakstelling regulier 395 359 -36",
  "gone Texel realisatie totaal 0 null null",
];

const names = Object.keys(LAYOUTS);
describe.each(names)("the published table in %s", (before) => {
  it.each(names)("against the corrected one in %s: five changes and no more", (after) => {
    const [one, other] = [LAYOUTS[before], LAYOUTS[after]];
    if (one === undefined || other === undefined) throw new Error("no such layout");
    const comparison = compare(one(OLD, "1-9-2025"), other(NEW, "1-11-2025"));
    expect(told(comparison)).toEqual(FIVE);
    expect(describeComparison(comparison)).toContain(
      "5 gemeenten gewijzigd: realisatie regulier +335 en taakstelling regulier −36. Niet meer erin: Texel.",
    );
    expect(
      comparison.totals.find(
        ({ gebied, grootheid, soort }) =>
          gebied === "Noord-Holland" && grootheid === "realisatie" && soort === "regulier",
      ),
    ).toMatchObject({ old: 11519, new: 11854, difference: 335 });
    expect(compare(one(OLD, "1-9-2025"), other(OLD, "1-9-2025")).changes).toEqual([]);
  });
});
