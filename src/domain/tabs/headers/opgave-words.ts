// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
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

/** "Concept verdeelbesluit", "Taakstelling (voorlopig)": a besluit that is not taken yet. */
const DRAFT =
  /(?<!\b(?:geen|niet|van|na|tegen|t\.?o\.?v\.?|vergeleken met|ten opzichte van|op) (?:het |een |de )?)\b(?:concept|ontwerp|voorlopige?)[ -]*(?:besluit|verdeelbesluit|taakstelling)|\b(?:verdeelbesluit|taakstelling)(?:en)?[ (,/-]{1,3}(?:concept|ontwerp|voorlopig|nog niet vastgesteld)\b(?!.*(?:niet meer|vervallen))/;

export const isDraft: (text: string) => boolean = oncePerText((text) => DRAFT.test(plainWords(text)));

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
