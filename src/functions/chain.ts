// SPDX-License-Identifier: EUPL-1.2
// The comments are Dutch where the metadata generator takes them over: users read them in Excel's function wizard.

import type { ChainGrootheid } from "../domain/tabs/chain";
import { chainPlaces } from "../domain/measures/chain-measure";
import { soortOrNone } from "./arguments";
import type { Invocation } from "./stream";
import { streamCyclus } from "./stream-cyclus";

/** Streams a link of the law's chain for each gebied of the first argument. */
const streamLink = (link: ChainGrootheid, gebied: unknown, soort: unknown, cyclus: unknown, to: Invocation): void =>
  streamCyclus(
    (index, found, of, options) => chainPlaces(index, found, link, of, options),
    gebied,
    soortOrNone(soort),
    cyclus,
    to,
  );

/**
 * Indicatieve opgave uit de capaciteitsraming: nog geen taakstelling.
 * @customfunction INDICATIEF
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier", "amv" of "totaal"; leeg is regulier, of het totaal als de tabellen alleen dat geven.
 * @param [cyclus] Nummer van de cyclus; leeg is de nieuwste die de tabellen noemen.
 */
export function indicatief(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamLink("indicatief", gebied, soort, cyclus, invocation);
}

/**
 * Duurzame plaatsen die van de indicatieve opgave afgaan.
 * @customfunction INMINDERING
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier", "amv" of "totaal"; leeg is regulier, of het totaal als de tabellen alleen dat geven.
 * @param [cyclus] Nummer van de cyclus; leeg is de nieuwste die de tabellen noemen.
 */
export function inmindering(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamLink("inMindering", gebied, soort, cyclus, invocation);
}

/**
 * Wat er van de opgave overblijft. Noemt geen tabel het, dan indicatieve opgave min in mindering; dat kan onder 0 zijn.
 * @customfunction RESTOPGAVE
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier", "amv" of "totaal"; leeg is regulier, of het totaal als de tabellen alleen dat geven.
 * @param [cyclus] Nummer van de cyclus; leeg is de nieuwste die de tabellen noemen.
 */
export function restopgave(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamLink("restopgave", gebied, soort, cyclus, invocation);
}

/**
 * Plaatsen die zijn toegezegd, in een regioplan of in het verslag van de commissaris.
 * @customfunction BOD
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier", "amv" of "totaal"; leeg is regulier, of het totaal als de tabellen alleen dat geven.
 * @param [cyclus] Nummer van de cyclus; leeg is de nieuwste die de tabellen noemen.
 */
export function bod(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamLink("bod", gebied, soort, cyclus, invocation);
}

/**
 * Plaatsen die meetellen voor een cyclus, uit het tabblad Locaties of anders zoals een tabel ze noemt.
 * @customfunction TELTMEE
 * @param gebied Gemeente, regio of provincie: de naam of de code, of een bereik daarvan.
 * @param [soort] "regulier", "amv" of "totaal"; leeg is regulier, of het totaal als de tabellen alleen dat geven.
 * @param [cyclus] Nummer van de cyclus; leeg is die van de nieuwste peildatum, of zonder tabblad Locaties de nieuwste die de tabellen noemen.
 */
export function teltmee(
  gebied: unknown[][],
  soort: unknown,
  cyclus: unknown,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  streamLink("teltMee", gebied, soort, cyclus, invocation);
}
