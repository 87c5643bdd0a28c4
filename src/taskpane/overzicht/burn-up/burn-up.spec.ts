// SPDX-License-Identifier: EUPL-1.2

import { TWO_CYCLI } from "../../../domain/measures/two-cycli.fixture";
import { answer } from "../../../domain/measures/problem";
import { choicesOf, modelOf, publishedTab } from "../published-model.fixture";
import type { Wanted } from "../choices";
import { burnUpOf, type BurnUp } from "./burn-up";
import { describeBurnUp, describeDeadline, milestoneWords } from "./words";

type Tabs = Parameters<typeof modelOf>[0];
const MUTATIES = [
  ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
  ["Haarlem", "regulier", 210, "1-12-2025", ""],
  ["Amsterdam", "regulier", -240, "31-12-2025", ""],
  ["Schagen", "regulier", 50, "", "na einde cyclus 1"],
];
const stand = (date: string, changed: Readonly<Record<string, string>> = {}) =>
  publishedTab(changed, ["Gemeente", "Verdeelbesluit (regulier/amv)", `Gerealiseerd ${date} (regulier/amv)`]);

function burnUp(tabs: Tabs, wanted: Partial<Wanted> = {}): BurnUp {
  const model = modelOf(tabs);
  const found = burnUpOf(model, choicesOf(model, wanted));
  if (found === null) throw new Error("no stand");
  return found;
}
const said = (tabs: Tabs, wanted: Partial<Wanted> = {}): readonly [string, string] => {
  const found = burnUp(tabs, wanted);
  return [describeBurnUp(found), describeDeadline(found.deadline, found.stand.date)];
};
const PAST = "De plaatsen van cyclus 1 moesten er op 1-7-2025 zijn.";

describe("with one peildatum", () => {
  const one = { Voortgang: publishedTab(), Mutaties: MUTATIES };

  it("realisatie, prognose at the end of the cyclus and taakstelling, with the sum", () => {
    expect(said(one)).toEqual([
      "11.519 op 1-9-2025; prognose 11.489 op 1-2-2026; taakstelling 14.910: 3.421 te weinig.",
      PAST,
    ]);
    const { stands, forecast, taakstelling, milestones, since } = burnUp(one);
    expect(stands).toHaveLength(1);
    expect(forecast).toMatchObject({ ok: true, value: { date: "2026-02-01", places: answer(11_489), short: 3_421 } });
    expect(taakstelling.map(({ places }) => places)).toEqual([answer(14_910), answer(14_910)]);
    expect(milestones.map(({ date, stap }) => [date, stap])).toEqual([
      ["2025-07-01", "gerealiseerd"],
      ["2026-02-01", "einde"],
    ]);
    expect(since).toBeNull();
  });

  it("of a gemeente, a regio and another soort", () => {
    const of = (wanted: Partial<Wanted>) => said(one, wanted)[0];
    expect(of({ gebied: "GM0392" })).toBe(
      "794 op 1-9-2025; prognose 1.004 op 1-2-2026; taakstelling 963: 41 meer dan nodig.",
    );
    expect(of({ gebied: "Kennemerland (Noord-Holland)" })).toBe(
      "2.304 op 1-9-2025; prognose 2.514 op 1-2-2026; taakstelling 3.023: 509 te weinig.",
    );
    expect(of({ soort: "amv" })).toBe("771 op 1-9-2025; prognose 771 op 1-2-2026; taakstelling 1.380: 609 te weinig.");
    expect(of({ gebied: "GM0376" })).toBe(
      "250 op 1-9-2025; prognose 250 op 1-2-2026; taakstelling 250: precies genoeg.",
    );
  });

  it("without a tab Mutaties there is no prognose, never one of our own", () => {
    const { forecast } = burnUp({ Voortgang: publishedTab() });
    expect(forecast).toMatchObject({ ok: true, value: { places: { ok: false, problem: { kind: "missing-tab" } } } });
    expect(said({ Voortgang: publishedTab() })[0]).toBe("11.519 op 1-9-2025; taakstelling 14.910: nog 3.391 nodig.");
  });

  it("before the deadline", () => {
    expect(said({ Voortgang: stand("1/5/2025") })[1]).toBe("De plaatsen van cyclus 1 moeten er op 1-7-2025 zijn.");
    expect(said({ Voortgang: stand("1/7/2025") })[1]).toBe("De plaatsen van cyclus 1 moeten er op 1-7-2025 zijn.");
  });

  it("after the end of the cyclus: the next deadline is only announced, and there is no end to look forward to", () => {
    const late = { Voortgang: stand("1/3/2026"), Mutaties: MUTATIES };
    expect(burnUp(late).forecast).toEqual({ ok: false, problem: { kind: "no-cyclus-end" } });
    expect(said(late)).toEqual([
      "11.519 op 1-3-2026; taakstelling 14.910: nog 3.391 nodig.",
      "Wanneer de plaatsen van cyclus 2 er moeten zijn, is alleen aangekondigd: medio 2027.",
    ]);
  });

  it("of a cyclus of which nothing is known, and of one whose day the workbook says is not known", () => {
    const cyclus3 = {
      Voortgang: stand("1/3/2029"),
      Cyclus: [
        ["Cyclus", "Stap", "Datum"],
        [2, "Einde", "1-2-2028"],
        [3, "Raming", "1-2-2028"],
      ],
    };
    expect(said(cyclus3)[1]).toBe(
      "Wanneer de plaatsen van cyclus 3 er moeten zijn, is niet bekend. Zet de dag op een tabblad Cyclus.",
    );
    const past = {
      Voortgang: stand("1/3/2029"),
      Cyclus: [
        ["Cyclus", "Stap", "Datum"],
        [2, "Einde", "1-2-2028"],
      ],
    };
    expect(said(past)[1]).toMatch(/^Van welke cyclus deze stand is, is niet bekend/);
  });
});

describe("with several peildata", () => {
  const three = {
    September: publishedTab(),
    Maart: stand("1/3/2025", { Haarlem: "294/0" }),
    Juli: stand("1/7/2025", { Haarlem: "594/0" }),
    Mutaties: MUTATIES,
  };

  it("in order, each with its own realisatie, and what changed since the one before", () => {
    const { stands } = burnUp(three);
    expect(stands).toEqual([
      { date: "2025-03-01", realisatie: answer(11_019), taakstelling: answer(14_910), missing: [] },
      { date: "2025-07-01", realisatie: answer(11_319), taakstelling: answer(14_910), missing: [] },
      { date: "2025-09-01", realisatie: answer(11_519), taakstelling: answer(14_910), missing: [] },
    ]);
    expect(said(three)[0]).toBe(
      "11.519 op 1-9-2025 (+200 sinds 1-7-2025); prognose 11.489 op 1-2-2026; taakstelling 14.910: 3.421 te weinig.",
    );
  });

  it("looks from an older stand where that is chosen, and says so", () => {
    expect(said(three, { peildatum: "2025-07-01" })[0]).toBe(
      "11.319 op 1-7-2025 (+300 sinds 1-3-2025); prognose 11.289 op 1-2-2026 vanaf de stand van 1-7-2025; taakstelling 14.910: 3.621 te weinig.",
    );
    expect(said(three, { peildatum: "2025-03-01" })[0]).toMatch(/^11\.019 op 1-3-2025; prognose/);
  });

  it("a stand that is not complete says so, and is not held against the taakstelling as if it were", () => {
    const partial = { ...three, September: publishedTab({ Hoorn: "" }) };
    expect(burnUp(partial).stand.missing).toMatchObject([{ gemeente: { naam: "Hoorn" } }]);
    expect(said(partial)[0]).toBe(
      "11.519 op 1-9-2025, zonder 1 gemeente (+200 sinds 1-7-2025); prognose 11.489 op 1-2-2026, zonder 1 gemeente; taakstelling 14.910 (niet te vergelijken: niet van dezelfde gemeenten).",
    );
    const without = { September: publishedTab({ Hoorn: "" }) };
    expect(said(without)[0]).toBe("11.519 op 1-9-2025, zonder 1 gemeente; taakstelling 14.910.");
  });

  it("an unknown realisatie", () => {
    expect(said(three, { gebied: "GM0405" })[0]).toMatch(/^0 op 1-9-2025/);
    const unknown = { ...three, September: publishedTab({ Hoorn: "" }) };
    expect(said(unknown, { gebied: "GM0405" })[0]).toBe("Realisatie op 1-9-2025 onbekend; taakstelling 399.");
  });
});

describe("with two cycli", () => {
  it("holds the prognose against the cyclus that ends then, and names it", () => {
    expect(said(TWO_CYCLI)).toEqual([
      "195 op 1-10-2026 (+20 sinds 1-9-2025); prognose 200 op 1-2-2028; taakstelling 305 (cyclus 2): 105 te weinig.",
      PAST,
    ]);
    expect(said(TWO_CYCLI, { peildatum: "2025-09-01" })[0]).toBe(
      "175 op 1-9-2025; prognose 180 op 1-2-2026; taakstelling 300 (cyclus 1): 120 te weinig.",
    );
  });

  it("the taakstelling is a step on the day of the second besluit, and each day says of which cyclus it is", () => {
    const { taakstelling, milestones } = burnUp(TWO_CYCLI);
    expect(taakstelling.map(({ from, places }) => [from, places.ok && places.value])).toEqual([
      ["2025-07-01", 300],
      ["2026-12-18", 305],
      ["2028-02-01", 305],
    ]);
    expect(milestones.map((one) => milestoneWords(one, milestones))).toEqual([
      "nodig voor cyclus 1",
      "einde cyclus 1",
      "einde cyclus 2",
    ]);
    const first = burnUp(TWO_CYCLI, { peildatum: "2025-09-01" });
    expect(first.forecast).toMatchObject({ ok: true, value: { cyclus: 1, date: "2026-02-01" } });
    const later = burnUp({
      ...TWO_CYCLI,
      Nieuw: [
        ["Gemeente", "Gerealiseerd regulier 1-3-2027"],
        ["Almere", 70],
      ],
    });
    expect(later.milestones.map((one) => milestoneWords(one, later.milestones))).toEqual([
      "nodig voor cyclus 1",
      "einde cyclus 1",
      "einde cyclus 2",
    ]);
  });

  it("an uitruil for a time is two steps", () => {
    const { taakstelling } = burnUp(
      {
        Voortgang: publishedTab(),
        Mutaties: MUTATIES,
        Uitruil: [
          ["Van", "Naar", "Soort", "Aantal", "Vanaf", "Tot en met", "Status"],
          ["Haarlem", "Zandvoort", "regulier", 60, "1-10-2025", "31-12-2025", "akkoord"],
        ],
      },
      { gebied: "GM0392" },
    );
    expect(taakstelling.map(({ from, places }) => [from, places.ok && places.value])).toEqual([
      ["2025-07-01", 963],
      ["2025-10-01", 903],
      ["2026-01-01", 963],
      ["2026-02-01", 963],
    ]);
  });
});

test("a stand without a day has no time to draw, and neither has a workbook without stands", () => {
  const found = (tabs: Tabs) => {
    const model = modelOf(tabs);
    return burnUpOf(model, choicesOf(model));
  };
  expect(found({ Voortgang: stand("") })).toBeNull();
  expect(found({ Verdeelbesluit: publishedTab().map(([naam = "", task = ""]) => [naam, task]) })).toBeNull();
});
