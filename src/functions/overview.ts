// SPDX-License-Identifier: EUPL-1.2
// The comments are Dutch where the metadata generator takes them over: users read them in Excel's function wizard.

import { toSerial } from "../domain/sheet/dates";
import { peildatumAt } from "../domain/measures/peildatum";
import { answer } from "../domain/measures/problem";
import { inPlaceOf } from "../domain/leveringen/in-place-of";
import { cellsOf } from "../domain/measures/herkomst";
import { describeHerkomst } from "../domain/measures/herkomst-words";
import { describeMissingIn } from "../domain/measures/missing-in";
import type { Measure } from "../domain/measures/measure";
import { MEASURES } from "../domain/measures/registry";
import { answerCells, answerEach, isBlankArgument, toCell } from "./answers";
import { countBevindingen } from "./bevindingen-count";
import { cellError } from "./errors";
import { gebiedCard } from "./cards/gebied-card";
import { overzichtGrid } from "./overzicht-grid";
import { sluithetGrid } from "./sluithet-grid";
import {
  dateArgument,
  measureArgument,
  numberArgument,
  severityArgument,
  soortArgument,
  soortOrNone,
  textOf,
} from "./arguments";
import { stream, streamValidation } from "./stream";
import { dayAsked, streamStand } from "./stream-stand";

/**
 * Tabel van de gemeenten van een gebied: taakstelling, realisatie, gap, realisatiegraad, prognose op het einde van de cyclus, en status.
 * @customfunction OVERZICHT
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders". De status gaat altijd over regulier en amv.
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function overzicht(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const of = soortArgument(soort);
  const number = numberArgument(cyclus);
  stream(invocation, (model) => {
    const date = dateArgument(peildatum, model.snapshot.date1904);
    if (isBlankArgument(gebied)) return [[""]];
    if (!of.ok) return [[cellError(of.problem)]];
    if (!date.ok) return [[cellError(date.problem)]];
    return number.ok
      ? overzichtGrid(model, gebied, of.value, { peildatum: date.value, cyclus: number.value })
      : [[cellError(number.problem)]];
  });
}

/**
 * Sluit het? Tabel van het gebied, zijn regio's en gemeenten: opgave, in mindering, restopgave, bod, en wat nog moet worden gevuld.
 * @customfunction SLUITHET
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier", "amv" of "totaal"; leeg is regulier, of totaal als de tabellen regulier niet apart geven.
 * @param [cyclus] Nummer van de cyclus; leeg is de nieuwste in de tabellen.
 */
export function sluithet(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const asked = soortOrNone(soort);
  const number = numberArgument(cyclus);
  stream(invocation, (model) => {
    if (isBlankArgument(gebied)) return [[""]];
    if (!asked.ok) return [[cellError(asked.problem)]];
    return number.ok ? sluithetGrid(model, gebied, asked.value, number.value) : [[cellError(number.problem)]];
  });
}

/**
 * Nieuwste peildatum in de werkmap, of een eerdere. Geef de cel een datumnotatie.
 * @customfunction PEILDATUM
 * @param [volgnummer] 1 (standaard) is de nieuwste, 2 de peildatum daarvoor, enzovoort.
 */
export function peildatum(volgnummer: unknown[][], invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  const asked = isBlankArgument(volgnummer) ? 1 : volgnummer;
  stream(invocation, ({ index, snapshot }) =>
    answerCells(asked, "het volgnummer", (value) => {
      const number = numberArgument(value);
      if (!number.ok) return number;
      const found = peildatumAt(index, number.value ?? 1);
      return found.ok ? answer(toSerial(found.value, snapshot.date1904)) : found;
    }),
  );
}

/**
 * Waar een getal vandaan komt: de som, de tabbladen en cellen, de peildatum, de cyclus en de regel.
 * @customfunction HERKOMST
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param maat Welk getal: de naam van de functie, zoals "gap" of "realisatie".
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap. Bij "prognose" de datum waarop u vooruitkijkt.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt, bij "startstand" de cyclus daarna.
 */
export function herkomst(
  gebied: unknown[][],
  maat: unknown,
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const measure = measureArgument(maat);
  const soortAsked = soortOrNone(soort);
  const number = numberArgument(cyclus);
  stream(invocation, (model) => {
    const { index, snapshot } = model;
    const date = dateArgument(peildatum, snapshot.date1904);
    return answerEach(
      index,
      gebied,
      (asked) => {
        if (!measure.ok) return measure;
        if (!soortAsked.ok) return soortAsked;
        if (!date.ok) return date;
        if (!number.ok) return number;
        const of: Measure = MEASURES[measure.value];
        const ofTables = soortAsked.value ?? of.usualSoort?.(index, number.value) ?? "regulier";
        // A word is about the taakstelling, whatever the soort.
        const found = of.herkomst(of.unit === null ? index : index.of(ofTables), {
          gebied: asked,
          soort: ofTables,
          peildatum: date.value,
          cyclus: number.value,
        });
        return found.ok
          ? answer(describeHerkomst(measure.value, found.value) + inPlaceOf(model, ofTables, cellsOf(found.value)))
          : found;
      },
      dayAsked(date),
    );
  });
}

/**
 * Welke gemeenten niet meetellen in gap, tekort en realisatiegraad, en waarom; leeg als alles bekend is.
 * @customfunction ONTBREEKT
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal" (ook wie bij één van beide ontbreekt), "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function ontbreekt(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(describeMissingIn, gebied, soort, peildatum, cyclus, invocation);
}

/**
 * Aantal bevindingen van de laatste controle, ook als de werkmap daarna is veranderd.
 * @customfunction BEVINDINGEN
 * @param [tabblad] Naam van een tabblad, of een bereik van namen; leeg is de hele werkmap.
 * @param [ernst] "fout", "waarschuwing" of "aandachtspunt"; leeg is alle.
 */
export function bevindingen(
  tabblad: unknown[][],
  ernst: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const severity = severityArgument(ernst);
  const whole = isBlankArgument(tabblad);
  streamValidation(invocation, (validation) => {
    if (!severity.ok) return [[cellError(severity.problem)]];
    if (validation === null) return [[cellError({ kind: "not-validated" })]];
    if (whole) return [[toCell(countBevindingen(validation, null, severity.value))]];
    return answerCells(tabblad, "de naam van het tabblad", (value) =>
      countBevindingen(validation, textOf(value), severity.value),
    );
  });
}

/**
 * Kaart van een gebied met zijn cijfers op de nieuwste peildatum. Waar Excel geen kaarten kent: de officiële naam.
 * @customfunction GEMEENTE
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 */
export function gemeente(gebied: unknown[][], invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(invocation, (model, { entities }) =>
    answerEach(model.index, gebied, (found) => answer(entities ? gebiedCard(model, found) : found.naam)),
  );
}
