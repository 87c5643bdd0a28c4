// SPDX-License-Identifier: EUPL-1.2
import { answer, problem } from "../../domain/measures/problem";
import { explainGap } from "./explain-gap";
import type { GebiedFigures } from "./gebied-figures";

const regulier: GebiedFigures = {
  gebied: { level: "provincie", code: "PV27", naam: "Noord-Holland" },
  soort: "regulier",
  peildatum: "2025-09-01",
  taakstelling: answer(14910),
  realisatie: answer(11519),
  graad: answer(11519 / 14910),
  gap: answer(3391),
  tekort: answer(4119),
  overschot: answer(728),
  behind: 28,
  ahead: 4,
  missing: [],
};

test("shows the sum that leads from tekort to gap", () => {
  expect(explainGap(regulier)).toContain(
    "28 gemeenten komen samen 4.119 plaatsen tekort. 4 gemeenten hebben samen 728 plaatsen meer",
  );
  expect(explainGap(regulier)).toContain("4.119 − 728 = 3.391");
});

test("one gemeente and one place are singular", () => {
  const text = explainGap({
    ...regulier,
    behind: 1,
    tekort: answer(1),
    ahead: 0,
    overschot: answer(0),
    gap: answer(1),
  });
  expect(text).toContain("1 gemeente komt 1 plaats tekort.");
  expect(text).toContain("gap en tekort zijn gelijk");
});

test("nobody behind", () => {
  expect(explainGap({ ...regulier, behind: 0, tekort: answer(0), gap: answer(-728) })).toBe(
    "Geen enkele gemeente komt plaatsen tekort.",
  );
});

test("an unknown figure is not explained away", () => {
  expect(explainGap({ ...regulier, tekort: problem({ kind: "no-figure", name: "Noord-Holland" }) })).toBeNull();
});

test("of one gemeente only the two soorten together need words", () => {
  const gebied = { level: "gemeente", code: "GM0363", naam: "Amsterdam", provincie: "Noord-Holland" } as const;
  expect(explainGap({ ...regulier, gebied, tekort: answer(0), overschot: answer(408), gap: answer(-408) })).toBeNull();
  const both = explainGap({
    ...regulier,
    gebied,
    soort: "totaal",
    tekort: answer(106),
    overschot: answer(408),
    gap: answer(-302),
  });
  expect(both).toContain("(106 − 408 = −302), maar een plaats van de ene soort is er geen van de andere.");
});
