// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import { gap } from "./gap";
import { missingOf } from "./missing";
import { describeWithout } from "./missing-words";
import type { Answer } from "./problem";
import { describeProblem } from "./problem-words";
import { realisatie } from "./realisatie";
import { gebied } from "./records.fixture";
import { statusOfGebied, statusOfGemeente } from "./status";
import { taakstelling } from "./taakstelling";

const ROWS = [
  ["Alkmaar", "102", "0"],
  ["Haarlem", "98", "20"],
];
/** A workbook that is about one soort only, as its headers say. */
const only = (soort: string, rows: readonly (readonly string[])[] = ROWS) =>
  buildModel(
    workbookOf({ Voortgang: [["Gemeente", `Taakstelling ${soort}`, `Gerealiseerd ${soort} 1-9-2025`], ...rows] }),
    DEFAULT_SETTINGS,
    "2025-10-01",
  ).index;
const said = (answer: Answer<unknown>): string => (answer.ok ? "known" : describeProblem(answer.problem));

describe.each([
  ["amv", "regulier", "Regulier"],
  ["regulier", "amv", "Amv"],
] as const)("a workbook with only %s", (there, lacking, named) => {
  const index = only(there);
  const sentence = (name: string): string =>
    `${named} van ${name} staat niet op een tabblad Voortgang: er staat alleen ${there}.`;

  it("answers that soort", () => {
    expect(gap(index, gebied("Alkmaar"), there)).toEqual({ ok: true, value: 102 });
  });

  it.each(["Alkmaar", "Noord-Holland"])("says of %s which soort is missing, by itself and in the totaal", (name) => {
    for (const soort of [lacking, "totaal"] as const) {
      expect(said(taakstelling(index, gebied(name), soort))).toBe(sentence(name));
      expect(said(realisatie(index, gebied(name), soort))).toBe(sentence(name));
      expect(said(gap(index, gebied(name), soort))).toBe(sentence(name));
    }
  });

  it("says it where it is asked who meets the taakstelling", () => {
    const alkmaar = gebied("Alkmaar");
    const provincie = gebied("Noord-Holland");
    if (alkmaar.level !== "gemeente" || provincie.level === "gemeente") throw new Error("a gemeente and a provincie");
    expect(said(statusOfGemeente(index, alkmaar))).toBe(sentence("Alkmaar"));
    expect(said(statusOfGebied(index, provincie))).toBe(sentence("Noord-Holland"));
  });

  it("says beside a sum whom it lacks for that reason", () => {
    expect(describeWithout(missingOf(index, gebied("Kennemerland"), lacking))).toContain(`Haarlem: geen ${lacking}`);
  });
});

test("of a gemeente that is on no row nothing is said of soorten", () => {
  expect(said(taakstelling(only("amv"), gebied("Hoorn"), "regulier"))).toBe(
    "Het gevraagde getal van Hoorn staat niet op een tabblad Voortgang.",
  );
});

test("the row of one gemeente without the soort is named beside the sum of the others", () => {
  const index = buildModel(
    workbookOf({
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", "395", "150"],
      ],
      Amv: [
        ["Gemeente", "Taakstelling amv", "Gerealiseerd amv 1-9-2025"],
        ["Alkmaar", "102", "0"],
        ["Haarlem", "98", "20"],
      ],
    }),
    DEFAULT_SETTINGS,
    "2025-10-01",
  ).index;
  expect(gap(index, gebied("Noord-Holland"), "regulier")).toEqual({ ok: true, value: 245 });
  expect(describeWithout(missingOf(index, gebied("Noord-Holland"), "regulier"))).toContain("; Haarlem: geen regulier");
});
