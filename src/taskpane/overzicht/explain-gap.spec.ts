// SPDX-License-Identifier: EUPL-1.2
import { answer, problem } from "../../domain/measures/problem";
import { explainGap } from "./explain-gap";
import type { SoortOverzicht } from "./overzicht";

const regulier: SoortOverzicht = {
  soort: "regulier",
  taakstelling: answer(14910),
  realisatie: answer(11519),
  graad: answer(11519 / 14910),
  gap: answer(3391),
  tekort: answer(4119),
  overschot: answer(728),
  behind: 28,
  ahead: 4,
};

test("shows the sum that leads from tekort to gap", () => {
  expect(explainGap(regulier)).toContain("28 gemeenten komen samen 4.119 plaatsen tekort. 4 gemeenten hebben samen 728 plaatsen meer");
  expect(explainGap(regulier)).toContain("4.119 − 728 = 3.391");
});

test("one gemeente and one place are singular", () => {
  const text = explainGap({ ...regulier, behind: 1, tekort: answer(1), ahead: 0, overschot: answer(0), gap: answer(1) });
  expect(text).toContain("1 gemeente komt 1 plaats tekort.");
  expect(text).toContain("gap en tekort zijn gelijk");
});

test("nobody behind", () => {
  expect(explainGap({ ...regulier, behind: 0, tekort: answer(0), gap: answer(-728) })).toBe("Geen enkele gemeente komt plaatsen tekort.");
});

test("an unknown figure is not explained away", () => {
  expect(explainGap({ ...regulier, tekort: problem({ kind: "no-figure", name: "Noord-Holland" }) })).toBeNull();
});
