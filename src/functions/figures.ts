// SPDX-License-Identifier: EUPL-1.2
// The comments are Dutch where the metadata generator takes them over: users read them in Excel's function wizard.

import { duurzaam as duurzaamOf } from "../domain/measures/duurzaam";
import { gap as gapOf } from "../domain/measures/gap";
import { overschot as overschotOf } from "../domain/measures/overschot";
import { prognose as prognoseOf } from "../domain/measures/prognose";
import { realisatie as realisatieOf } from "../domain/measures/realisatie";
import { realisatiegraad as realisatiegraadOf } from "../domain/measures/realisatiegraad";
import { regio as regioOf } from "../domain/measures/regio";
import { startstand as startstandOf } from "../domain/measures/startstand";
import { taakstelling as taakstellingOf } from "../domain/measures/taakstelling";
import { tekort as tekortOf } from "../domain/measures/tekort";
import { verschil as verschilOf } from "../domain/measures/verschil";
import { answerEach } from "./answers";
import { dateArgument, numberArgument, regelArgument, requiredDateArgument, soortArgument } from "./arguments";
import { statusText } from "./status-text";
import { stream } from "./stream";
import { streamCyclus } from "./stream-cyclus";
import { dayAsked, streamStand, streamWith } from "./stream-stand";

/**
 * Plaatsen volgens het verdeelbesluit, na afgesproken uitruil die op de peildatum geldt.
 * @customfunction TAAKSTELLING
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [cyclus] Nummer van de cyclus; alleen nodig als de werkmap er meer dan één heeft.
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap, of het einde van de cyclus als dat eerder is.
 */
export function taakstelling(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  peildatum: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(
    (index, found, of, { peildatum: moment, ...options }) => taakstellingOf(index, found, of, { ...options, moment }),
    gebied,
    soort,
    peildatum,
    cyclus,
    invocation,
  );
}

/**
 * Gerealiseerde plaatsen. Valt de datum tussen twee peildata, dan geldt de peildatum ervoor.
 * @customfunction REALISATIE
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 */
export function realisatie(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(realisatieOf, gebied, soort, peildatum, null, invocation);
}

/**
 * Taakstelling min realisatie: positief is een tekort, negatief een overschot. Van een regio of provincie is dit het saldo.
 * @customfunction GAP
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function gap(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(gapOf, gebied, soort, peildatum, cyclus, invocation);
}

/**
 * Plaatsen die gemeenten tekortkomen, zonder het overschot van andere gemeenten ervan af te trekken.
 * @customfunction TEKORT
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function tekort(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(tekortOf, gebied, soort, peildatum, cyclus, invocation);
}

/**
 * Plaatsen boven de taakstelling, zonder het tekort van andere gemeenten ervan af te trekken.
 * @customfunction OVERSCHOT
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function overschot(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(overschotOf, gebied, soort, peildatum, cyclus, invocation);
}

/**
 * Realisatie gedeeld door taakstelling, als deel van 1.
 * @customfunction REALISATIEGRAAD
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function realisatiegraad(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamStand(realisatiegraadOf, gebied, soort, peildatum, cyclus, invocation);
}

/**
 * Hoeveel de realisatie hoger of lager is dan op een eerdere stand: positief is meer plaatsen. Een gemeente die maar in een van beide standen staat, telt niet mee.
 * @customfunction VERSCHIL
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [vorige] Datum om mee te vergelijken; leeg is de stand vóór die van de peildatum.
 */
export function verschil(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  vorige: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamWith(
    (date1904) => dateArgument(vorige, date1904),
    (index, found, of, date, earlier) => verschilOf(index, found, of, { peildatum: date, vorige: earlier }),
    gebied,
    soort,
    peildatum,
    invocation,
  );
}

/**
 * Realisatie plus de verwachte mutaties tot en met een datum.
 * @customfunction PROGNOSE
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param datum Datum waarop u vooruitkijkt.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 */
export function prognose(
  gebied: unknown[][],
  datum: unknown,
  soort: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const of = soortArgument(soort);
  stream(invocation, ({ index, snapshot }) => {
    const date = requiredDateArgument(datum, snapshot.date1904);
    return answerEach(
      index,
      gebied,
      (found) => {
        if (!date.ok) return date;
        return of.ok ? prognoseOf(index, found, of.value, date.value) : of;
      },
      dayAsked(date),
    );
  });
}

/**
 * Plaatsen waarmee een cyclus begint: de prognose op het einde van de cyclus ervoor, plus de vertraagde projecten ("na einde cyclus").
 * @customfunction STARTSTAND
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv" of "totaal".
 * @param [cyclus] Nummer van de cyclus die begint; leeg is de cyclus na die van de nieuwste peildatum.
 */
export function startstand(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamCyclus(startstandOf, gebied, soortArgument(soort), cyclus, invocation);
}

/**
 * Duurzame plaatsen volgens het tabblad Locaties.
 * @customfunction DUURZAAM
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier" (standaard), "amv", "totaal", "oekraïne" of "statushouders".
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [jaren] Aantal jaren; leeg is de instelling (standaard 5).
 * @param [regel] "resterend" (nog zo lang open) of "looptijd" (van opening tot einde); leeg is de instelling.
 */
export function duurzaam(
  gebied: unknown[][],
  soort: unknown,
  peildatum: unknown,
  jaren: unknown,
  regel: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const of = soortArgument(soort);
  const years = numberArgument(jaren);
  const rule = regelArgument(regel);
  stream(invocation, ({ index, snapshot }) => {
    const date = dateArgument(peildatum, snapshot.date1904);
    return answerEach(
      index,
      gebied,
      (found) => {
        if (!of.ok) return of;
        if (!date.ok) return date;
        if (!years.ok) return years;
        return rule.ok
          ? duurzaamOf(index, found, of.value, { peildatum: date.value, jaren: years.value, regel: rule.value })
          : rule;
      },
      dayAsked(date),
    );
  });
}

/**
 * Status van een gemeente; van een regio of provincie hoeveel gemeenten voldoen.
 * @customfunction STATUS
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [peildatum] Datum; leeg is de nieuwste peildatum in de werkmap.
 * @param [cyclus] Nummer van de cyclus; leeg is de cyclus waarvan het verdeelbesluit op de peildatum geldt.
 */
export function status(
  gebied: unknown[][],
  peildatum: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  const number = numberArgument(cyclus);
  stream(invocation, ({ index, snapshot }) => {
    const date = dateArgument(peildatum, snapshot.date1904);
    return answerEach(
      index,
      gebied,
      (found) => {
        if (!date.ok) return date;
        return number.ok ? statusText(index, found, { peildatum: date.value, cyclus: number.value }) : number;
      },
      dayAsked(date),
    );
  });
}

/**
 * Regio (regionale regietafel) van een gemeente.
 * @customfunction REGIO
 * @param gemeente Gemeente: de naam of de code, of een bereik daarvan.
 */
export function regio(gemeente: unknown[][], invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(invocation, ({ index }) => answerEach(index, gemeente, (found) => regioOf(index, found)));
}
