// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type ValidationResult } from "../src/domain/findings";
import { SOORTEN } from "../src/domain/gemeenten/gebied";
import { presentGebieden } from "../src/domain/measures/present-gebieden";
import type { Answer } from "../src/domain/measures/problem";
import type { Model } from "../src/domain/model";
import { severityWord } from "../src/domain/rules/words";
import { formatCount, formatDateLong, formatList, formatPercent, formatPlaces } from "../src/domain/sheet/format";
import { choose, NOTHING_WANTED } from "../src/taskpane/overzicht/choices";
import { figuresOf } from "../src/taskpane/overzicht/gebied-figures";

/** What the terminal shows of a loaded workbook: its tabs, the provincie's figures, and how many findings there are. */
export function summaryOf(model: Model, validation: ValidationResult): readonly string[] {
  const { name, sheets } = model.snapshot;
  return [
    `Geladen: ${name}, ${formatCount(sheets.length, "tabblad", "tabbladen")} (${formatList(
      sheets.map((sheet) => sheet.name),
      sheets.length,
    )})`,
    ...figures(model),
    `Bevindingen: ${formatList(SEVERITIES.map((severity) => `${formatPlaces(validation.summary[severity])} ${severityWord(severity, validation.summary[severity])}`))}`,
  ];
}

function figures({ index }: Model): readonly string[] {
  const choices = choose(index, presentGebieden(index), NOTHING_WANTED);
  if (choices === null) return ["Geen gemeenten met cijfers gevonden."];
  const { gebied, peildatum } = choices;
  return [
    `${gebied.naam}, ${peildatum === null ? "peildatum niet bekend" : `peildatum ${formatDateLong(peildatum)}`}`,
    ...SOORTEN.map((soort) => {
      const { taakstelling, realisatie, graad } = figuresOf(index, { ...choices, soort });
      return `  ${soort.padEnd(8)}  taakstelling ${places(taakstelling)}  realisatie ${places(realisatie)}  ${graad.ok ? formatPercent(graad.value * 100, 1) : "–"}`;
    }),
  ];
}

function places(value: Answer<number>): string {
  return (value.ok ? formatPlaces(value.value) : "onbekend").padStart(8);
}
