// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { findDate } from "../cells/written-date";
import type { HeaderCell } from "./row-words";
import { headerMeaning } from "./vocabulary";

/** True for a header or label "Opgave" that does not say whether it is of the raming or of the verdeelbesluit; it is read as the first. */
export const isBareOpgave: (text: string) => boolean = oncePerText(
  (text) => headerMeaning(text).role === "indicatief" && !/indicatie|raming/.test(plainWords(text)),
);

/** The cells of a header in which a bare "Opgave" is the taakstelling. */
export const opgaveAsTaakstelling = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.map((cell) =>
    cell.role === "indicatief" && isBareOpgave(cell.text) ? { ...cell, role: "taakstelling" } : cell,
  );

/** Not "vooruitlopend op het verdeelbesluit", nor "concept-verdeelbesluit". */
const BESLUIT =
  /(?<!\b(?:geen|zonder|concept|ontwerp|voor|voorafgaand aan|vooruitlopend op)[ -](?:het |een )?)\b(?:verdeelbesluit|taakstelling)/;

/** What is said of a besluit that is not taken yet or does not hold any more, and of what lies around a taakstelling. */
const NO_BESLUIT =
  "concept|ontwerp|voorlopige?|(?:boven|onder)grens|scenario|variant|bij benadering|maxima(?:al|le)|max\\.?|maximum|minima(?:al|le)|min\\.|minimum|fictieve?|theoretische?|hypothetische?|geschatte?|vermoedelijke?|gemiddelde?|voorgestelde?|gewenste?|ambitie|streef|oude?|vorige|eerdere?|vervallen|ingetrokken|herroepen|vernietigde?|geschorste?|nietige?|resterende?|(?:nog )?niet (?:definitie(?:f|ve)|vastgestelde?)";
const OF_WHOM =
  "nieuwe|gemeentelijke|regionale|provinciale|wettelijke|totale|cyclus \\d+|v ?\\d+|versie \\d+|20\\d\\d|per gemeente|verdeling|te realiseren|reguliere?|amv|per";

/** "Concept verdeelbesluit", "Taakstelling (voorlopig)", "Maximale taakstelling": what is said of it stands beside the word. */
const DRAFT = new RegExp(
  [
    `(?<!\\b(?:geen|niet|van|na|tegen|t\\.?o\\.?v\\.?|vergeleken met|met|ten opzichte van|op|uit|aan|en) (?:het |een |de )?)\\b(?:${NO_BESLUIT})[ -]*(?:(?:${OF_WHOM}) )?(?:besluit|verdeelbesluit|taakstelling)`,
    `\\b(?:verdeelbesluit|taakstelling)(?:en)?[ (,/-]{1,3}(?:(?:${OF_WHOM})[ (,/-]{1,3})?(?:${NO_BESLUIT})(?![a-z])(?! (?:en|of|te|\\d)| ?[&/+])(?!.*(?:niet meer|vervallen))`,
  ].join("|"),
);

export const isDraft: (text: string) => boolean = oncePerText((text) =>
  DRAFT.test(plainWords(text.replace(findDate(text)?.text ?? "", " "))),
);

/** The cells of a header in which a taakstelling is one of a draft. */
export const taakAsDraft = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.map((cell) =>
    cell.role === "taakstelling" ? { ...cell, role: null, other: { subject: "concept", role: cell.role } } : cell,
  );

/** The step of the law that a title names: the raming with its indicatieve opgave, or the verdeelbesluit with its taakstelling. */
export function stepIn(text: string): "raming" | "besluit" | "both" | null {
  const words = plainWords(text);
  const [raming, besluit] = [/raming|indicatie/.test(words), BESLUIT.test(words)];
  return raming && besluit ? "both" : raming ? "raming" : besluit ? "besluit" : null;
}
