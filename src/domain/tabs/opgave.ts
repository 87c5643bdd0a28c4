// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import { oncePerObject } from "../sheet/remember";
import { isChainRole } from "./chain";
import { bestFit, chosenWithTaak } from "./fit";
import type { FoundTable, Titled } from "./found-table";
import { cyclusNamedIn } from "./headers/cyclus-words";
import type { HeaderCell } from "./headers/row-words";
import { isBareOpgave, isDraft, opgaveAsTaakstelling, stepIn, taakAsDraft } from "./headers/opgave-words";
import { isRemark } from "./headers/subjects";
import { headingTexts } from "./heading-texts";
import type { KindReader } from "./kinds/kind";
import { KINDS } from "./kinds/registry";
import type { Opgave } from "./table";

/** Says of "Taakstelling" itself that it is the one of the raming. */
const INDICATIEVE_TAAK = /indicatieve? taakstelling|taakstelling(?:en)? \(?indicatief/;

/** Reads "Opgave" in the header of a table by its title, by the name of its tab, or by what the user chose that the tab is. */
export function withOpgave(table: Titled, readers: readonly KindReader[]): Titled & { readonly opgave: Opgave } {
  const { cells } = table.header;
  const { read, ...opgave } = chosenWithTaak(readers) ? CHOSEN : byTitle(table);
  const others = read?.(cells) ?? cells;
  const fit = others === cells ? null : bestFit(table.grid, { ...table.header, cells: others }, readers);
  return fit === null ? { ...table, opgave } : { ...table, ...fit, subject: fit.subject ?? table.subject, opgave };
}

interface Decided extends Opgave {
  /** What it makes of the header; left out where that stays as it is. */
  readonly read?: (cells: readonly HeaderCell[]) => readonly HeaderCell[];
}

const CHOSEN: Decided = { role: "taakstelling", assumed: false };
const OF_BESLUIT: Decided = { role: "taakstelling", assumed: false, read: opgaveAsTaakstelling };
const OF_RAMING: Decided = { role: "indicatief", assumed: false };

function byTitle(table: Titled): Decided {
  const { cells } = table.header;
  for (const text of headingTexts(table)) {
    if (INDICATIEVE_TAAK.test(plainWords(text))) return { ...OF_RAMING, read: taakAsIndicatief };
    if (isDraft(text) && !isRemark(text)) return { ...OF_RAMING, read: taakAsDraft };
    const step = stepIn(text);
    if (step === "both") break;
    if (step === "besluit") return OF_BESLUIT;
    if (step === "raming")
      return cells.some(({ role }) => role === "taakstelling") ? { ...OF_RAMING, besideTaak: true } : OF_RAMING;
  }
  if (cells.some(({ role }) => role === "taakstelling")) return OF_RAMING;
  // The raming gives totals: only the besluit tells regulier and amv apart. What goes on to a bod, or is of the opgave of a cyclus, comes before it.
  const isSplit =
    cells.some(({ soort, text }) => soort === "regulier" && isBareOpgave(text)) &&
    !cells.some(({ role }) => role !== "indicatief" && isChainRole(role)) &&
    ![...headingTexts(table)].some((text) => isBareOpgave(text) && cyclusNamedIn(text) !== null);
  return { ...(isSplit ? OF_BESLUIT : OF_RAMING), assumed: true };
}

/** Such tables as of the raming, in a workbook that states the taakstelling itself. */
export function besideBesluit(tables: readonly FoundTable[]): readonly FoundTable[] {
  const isAssumed = ({ opgave }: FoundTable): boolean => opgave.assumed && opgave.role === "taakstelling";
  const states = (found: FoundTable): boolean =>
    !isAssumed(found) && found.subject === null && found.header.cells.some(({ role }) => role === "taakstelling");
  return tables.some(isAssumed) && tables.some(states)
    ? tables.map((found) => (isAssumed(found) ? asRaming(found) : found))
    : tables;
}

const asRaming = oncePerObject((found: FoundTable): FoundTable => {
  const cells = found.header.cells.map((cell) =>
    cell.role === "taakstelling" && isBareOpgave(cell.text) ? { ...cell, role: "indicatief" as const } : cell,
  );
  const fit = bestFit(found.grid, { ...found.header, cells }, Object.values(KINDS));
  return fit === null ? found : { ...found, ...fit, subject: found.subject, opgave: { ...OF_RAMING, assumed: true } };
});

const taakAsIndicatief = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.map((cell) =>
    cell.role === "taakstelling" && !/besluit/i.test(cell.text) ? { ...cell, role: "indicatief" } : cell,
  );
