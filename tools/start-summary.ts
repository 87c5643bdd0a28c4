// SPDX-License-Identifier: EUPL-1.2

import { SEVERITIES, type ValidationResult } from "../src/domain/findings";
import type { Answer } from "../src/domain/measures/problem";
import type { Model } from "../src/domain/model";
import { severityWord } from "../src/domain/text";
import { formatCount, formatDateLong, formatList, formatPercent, formatPlaces } from "../src/domain/text/format";
import { overzichtOf, type Overzicht } from "../src/taskpane/overzicht/overzicht";

/** What the terminal shows of a loaded workbook: its tabs, the provincie's figures, and how many findings there are. */
export function summaryOf(model: Model, validation: ValidationResult): readonly string[] {
  const { name, sheets } = model.snapshot;
  const overzicht = overzichtOf(model);
  return [
    `Geladen: ${name}, ${formatCount(sheets.length, "blad", "bladen")} (${formatList(sheets.map((sheet) => sheet.name), sheets.length)})`,
    ...(overzicht === null ? ["Geen provincie gevonden."] : figures(overzicht)),
    `Bevindingen: ${formatList(SEVERITIES.map((severity) => `${formatPlaces(validation.summary[severity])} ${severityWord(severity, validation.summary[severity])}`))}`,
  ];
}

function figures({ provincie, peildatum, soorten }: Overzicht): readonly string[] {
  const stand = peildatum === null ? "peildatum niet bekend" : `peildatum ${formatDateLong(peildatum)}`;
  return [
    `${provincie}, ${stand}`,
    ...soorten.map(
      ({ soort, taakstelling, realisatie, graad }) =>
        `  ${soort.padEnd(8)}  taakstelling ${places(taakstelling)}  realisatie ${places(realisatie)}  ${graad.ok ? formatPercent(graad.value * 100, 1) : "–"}`,
    ),
  ];
}

function places(value: Answer<number>): string {
  return (value.ok ? formatPlaces(value.value) : "onbekend").padStart(8);
}
