// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../sheet/snapshot.fixture";
import { modelOf } from "../rules/lib/rules.fixture";
import { describeProblem } from "./problem-words";
import { gap } from "./gap";
import { realisatie } from "./realisatie";
import { statusOfGebied } from "./status";
import { taakstelling } from "./taakstelling";

const header = [
  "Gemeente",
  "Taakstelling regulier",
  "Taakstelling amv",
  "Gerealiseerd regulier 1-9-2025",
  "Gerealiseerd amv 1-9-2025",
];

function said(cell: FixtureCell, partlyRaised = [] as { row: number; column: number }[]): string[] {
  const rows = [
    header,
    ["Almelo", 300, 20, cell, 0],
    ["Kampen", 200, 0, 20, 0],
    ["Borne", 100, 0, 10, 0],
    ["Hengelo", 100, 0, 5, 0],
  ];
  const { index, gebieden } = modelOf({ Voortgang: { rows, partlyRaised } });
  const { resolve } = gebieden;
  const almelo = resolve("Almelo");
  if (almelo.status !== "found") throw new Error("no Almelo");
  const asked = [realisatie(index, almelo.gebied, "regulier"), gap(index, almelo.gebied, "totaal")];
  return asked.map((one) => (one.ok ? String(one.value) : describeProblem(one.problem)));
}

describe("what keeps a number from being known is told for what it is, with the cell", () => {
  it.each<[FixtureCell, string]>([
    ["#SPILL!", "Voortgang!D2 heeft een foutwaarde: #OVERLOOP!. Herstel die cel eerst."],
    ["#N/A", "Voortgang!D2 heeft een foutwaarde: #N/B. Herstel die cel eerst."],
    ["<5", "Voortgang!D2 is niet te lezen als aantal plaatsen: daar staat “<5”. Vul eerst het aantal in."],
    [
      { value: 49.6, format: "0", text: "50" },
      "Voortgang!D2 telt niet mee: daar staat 49,6, en een aantal plaatsen is een geheel getal van 0 of meer.",
    ],
    [-5, "Voortgang!D2 telt niet mee: daar staat −5, en een aantal plaatsen is een geheel getal van 0 of meer."],
    ["", "Van Almelo is hier geen getal: Voortgang!D2 is leeg of zegt dat het getal niet bekend is."],
    ["n.v.t.", "Van Almelo is hier geen getal: Voortgang!D2 is leeg of zegt dat het getal niet bekend is."],
    [
      { value: "#BUSY!", formula: '=CUBEVALUE("x")' },
      'Voortgang!D2 is hier niet berekend: =CUBEVALUE("x"). Open de werkmap in Excel en sla haar op.',
    ],
  ])("%p", (cell, sentence) => expect(said(cell)).toEqual([sentence, sentence]));

  it("a text of which a part is raised", () => {
    expect(said("381", [{ row: 1, column: 3 }])[0]).toMatch(/^Voortgang!D2 is niet te lezen/);
    expect(said("381")[0]).toBe("381");
  });

  it("a table in which no stand is known", () => {
    const { index, gebieden } = modelOf({ Voortgang: [header, ["Almelo", 300, 20, "<5", "<5"]] });
    const almelo = gebieden.resolve("Almelo");
    const asked = almelo.status === "found" ? realisatie(index, almelo.gebied, "regulier") : null;
    expect(asked).toMatchObject({ ok: false, problem: { kind: "no-number", at: { row: 1, column: 3 } } });
  });

  it("a sum that it belongs in has no answer either, and a blank is left out", () => {
    const rows = [header, ["Almelo", 300, 20, "<5", 0], ["Kampen", 200, 0, 20, 0], ["Borne", 100, 0, "", 0]];
    const { index, gebieden } = modelOf({ Voortgang: rows });
    const overijssel = gebieden.resolve("Overijssel");
    if (overijssel.status !== "found") throw new Error("no Overijssel");
    const { gebied } = overijssel;
    const refused = realisatie(index, gebied, "regulier");
    expect(refused.ok ? null : describeProblem(refused.problem)).toContain("Voortgang!D2");
    expect(realisatie(index, gebied, "amv")).toEqual({ ok: true, value: 0 });
    expect(taakstelling(index, gebied, "regulier")).toEqual({ ok: true, value: 600 });
  });

  it("a provincie of which no gemeente is known", () => {
    const { index, gebieden } = modelOf({
      Voortgang: [header, ["Almelo", 300, 20, "<5", 0], ["Kampen", 200, 0, "", 0]],
    });
    const overijssel = gebieden.resolve("Overijssel");
    if (overijssel.status !== "found" || overijssel.gebied.level !== "provincie") throw new Error("no Overijssel");
    for (const one of [realisatie(index, overijssel.gebied, "regulier"), statusOfGebied(index, overijssel.gebied)])
      expect(one).toMatchObject({ ok: false, problem: { kind: "no-number", at: { row: 1, column: 3 } } });
  });
});
