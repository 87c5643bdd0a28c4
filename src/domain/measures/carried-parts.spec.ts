// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../model";
import { modelOf } from "../rules/lib/rules.fixture";
import type { FixtureTabs } from "../rules/lib/rules.fixture";
import { gap } from "./gap";
import { gebied } from "./records.fixture";
import { MEASURES } from "./registry";
import { describeHerkomst } from "./herkomst-words";
import { overzicht } from "./overzicht";
import { describeProblem } from "./problem-words";
import type { Answer } from "./problem";
import { prognose } from "./prognose";
import { realisatie } from "./realisatie";
import { statusOfGebied } from "./status";
import { taakstelling } from "./taakstelling";
import { tekort } from "./tekort";
import { duurzaam } from "./duurzaam";

const [hilversum, wijdemeren] = [gebied("Hilversum"), gebied("Wijdemeren")];
const besluit = [
  ["Gemeente", "Verdeelbesluit cyclus 2 regulier", "Verdeelbesluit cyclus 2 amv"],
  ["Hilversum", 300, 20],
  ["Wijdemeren", 100, 10],
  ["Huizen", 200, 0],
];
const stand = (date: string, ...rows: (string | number)[][]) => [
  ["Gemeente", `Gerealiseerd regulier ${date}`, `Gerealiseerd amv ${date}`],
  ...rows,
];
const before = stand("1-9-2026", ["Hilversum", 90, 5], ["Wijdemeren", 120, 0], ["Huizen", 50, 0]);
const after = stand("1-3-2027", ["Hilversum", 250, 5], ["Huizen", 60, 0]);

const model = (tabs: FixtureTabs): Model => modelOf({ Verdeelbesluit: besluit, ...tabs }, { today: "2027-04-01" });
const shown = (answer: Answer<unknown>): unknown => (answer.ok ? answer.value : describeProblem(answer.problem));
const GONE =
  "Wijdemeren gaat volgens plan op 1-1-2027 op in Hilversum. Vraag naar Hilversum, of naar een dag daarvoor.";

describe("a gemeente that goes up in another", () => {
  const { index, cycli } = model({ Voor: before, Na: after });

  it("counts by its own name before that day", () => {
    const options = { peildatum: "2026-12-31" };
    expect(shown(realisatie(index, hilversum, "regulier", options))).toBe(90);
    expect(shown(realisatie(index, wijdemeren, "regulier", options))).toBe(120);
    expect(shown(gap(index, wijdemeren, "regulier", options))).toBe(100 - 120);
    expect(shown(tekort(index, gebied("Gooi en Vechtstreek"), "regulier", options))).toBe(210 + 150);
  });

  it("is carried by its successor from that day on, taakstelling and stands before it too", () => {
    expect(shown(realisatie(index, hilversum, "regulier"))).toBe(250);
    expect(shown(taakstelling(index, hilversum, "regulier"))).toBe(400);
    expect(shown(gap(index, hilversum, "totaal"))).toBe(430 - 255);
    expect(shown(realisatie(index, hilversum, "regulier", { peildatum: "2027-02-01" }))).toBe(90 + 120);
    expect(shown(gap(index, hilversum, "regulier", { peildatum: "2027-02-01" }))).toBe(400 - 210);
    expect(shown(tekort(index, gebied("Gooi en Vechtstreek"), "regulier"))).toBe(150 + 140);
  });

  it("has no answer of its own then", () => {
    for (const measure of [taakstelling, realisatie, gap])
      expect(shown(measure(index, wijdemeren, "regulier"))).toBe(GONE);
  });

  it("leaves sums as they are, and is no gemeente to count", () => {
    const options = { peildatum: "2027-02-01" };
    const gooi = gebied("Gooi en Vechtstreek");
    for (const measure of [realisatie, gap])
      expect(shown(measure(index, gooi, "regulier", options))).toBe(
        shown(measure(index, gooi, "regulier", { peildatum: "2026-12-31" })),
      );
    if (gooi.level === "gemeente") throw new Error("no regio");
    const counted = (peildatum: string): number => {
      const status = statusOfGebied(index, gooi, { peildatum });
      return status.ok ? status.value.van : NaN;
    };
    expect([counted("2026-12-31"), counted("2027-01-01")]).toEqual([6, 5]);
    const rows = overzicht(index, cycli, gooi, "regulier");
    expect(rows.ok ? rows.value.rows.map(({ gemeente }) => gemeente.naam) : []).not.toContain("Wijdemeren");
  });

  it("is told in the herkomst", () => {
    const herkomst = MEASURES.gap.herkomst(index, { gebied: hilversum, soort: "regulier", peildatum: null });
    expect(herkomst.ok ? describeHerkomst("gap", herkomst.value) : "").toContain(
      "Wijdemeren gaat volgens plan op 1-1-2027 op in Hilversum en is daar meegeteld.",
    );
  });
});

test("a stand after that day that still names both is added up; one before it that lacks the first has no sum", () => {
  const both = model({ Na: stand("1-3-2027", ["Hilversum", 250, 5], ["Wijdemeren", 40, 0]) }).index;
  expect(shown(realisatie(both, hilversum, "regulier"))).toBe(290);
  const lacking = model({ Voor: stand("1-9-2026", ["Hilversum", 90, 5]) }).index;
  expect(shown(realisatie(lacking, hilversum, "regulier"))).toBe(90);
  expect(realisatie(lacking, hilversum, "regulier", { peildatum: "2027-02-01" })).toMatchObject({
    ok: false,
    problem: { kind: "not-in-tab", name: "Wijdemeren" },
  });
});

test("prognose and duurzaam look at the day that is asked about", () => {
  const Mutaties = [
    ["Gemeente", "Soort", "Aantal", "Datum"],
    ["Wijdemeren", "regulier", 30, "1-12-2026"],
    ["Hilversum", "regulier", 7, "1-2-2027"],
  ];
  const Locaties = [
    ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Hilversum", "A", "regulier", 90, "1-1-2020", ""],
    ["Wijdemeren", "B", "regulier", 120, "1-1-2020", ""],
  ];
  const { index } = model({ Voor: before, Mutaties, Locaties });
  const expected = (naam: typeof hilversum, date: string): unknown => shown(prognose(index, naam, "regulier", date));
  expect([expected(hilversum, "2026-12-31"), expected(wijdemeren, "2026-12-31")]).toEqual([90, 150]);
  expect([expected(hilversum, "2027-02-01"), expected(wijdemeren, "2027-02-01")]).toEqual([90 + 7 + 150, GONE]);
  expect(shown(duurzaam(index, hilversum, "regulier"))).toBe(90);
  expect(shown(duurzaam(index, hilversum, "regulier", { peildatum: "2027-01-01" }))).toBe(210);
});
