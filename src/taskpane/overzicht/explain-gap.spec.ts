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

test("shows the sum that leads from tekort to gap, in one sentence", () => {
  expect(explainGap(regulier)).toBe(
    "De gap trekt het overschot van het tekort af (4.119 − 728 = 3.391), maar een plaats te veel vult geen tekort in een andere gemeente.",
  );
});

test("of both soorten together a soort does not make up for the other either", () => {
  expect(explainGap({ ...regulier, soort: "totaal" })).toMatch(/vult geen tekort in een andere gemeente of soort\.$/);
});

test("where nobody has too many, gap and tekort are equal", () => {
  expect(explainGap({ ...regulier, ahead: 0, overschot: answer(0), gap: answer(4119) })).toBe(
    "Geen gemeente heeft meer dan haar taakstelling: gap en tekort zijn gelijk.",
  );
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
