// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../../domain/sheet/area-relations";
import { areaAddress, parseAddress, spokenAddress } from "../../domain/sheet/addresses";
import type { GridAnswer } from "../../functions/preview";
import type { SelectionSeen } from "../../workbook/session.types";
import type { CellsArgument } from "./argument";

interface Target {
  readonly tab: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** Where the formula would go; the Dutch sentence says what it fills, or why it cannot. */
export interface Aim {
  readonly target: Target | null;
  readonly sentence: string;
}

export function aimAt(
  selected: SelectionSeen["selected"],
  answer: GridAnswer | null,
  cells: readonly CellsArgument[],
): Aim {
  if (selected === null) return { target: null, sentence: "Selecteer een cel in een tabblad." };
  const { tab, address, cells: count } = selected;
  const area = parseAddress(address);
  if (count !== 1 || area === null)
    return { target: null, sentence: `Selecteer één cel. Nu is ${spokenAddress(tab, address)} geselecteerd.` };
  if (answer === null) return { target: null, sentence: "Er is nog geen antwoord." };
  const [rows, columns] = [answer.length, answer[0]?.length ?? 1];
  const filled = { ...area, rowCount: rows, columnCount: columns };
  const name = spokenAddress(tab, areaAddress(filled));
  const looked = cells.find((one) => {
    const there = one.tab === tab ? parseAddress(one.address) : null;
    return there !== null && overlaps(there, filled);
  });
  if (looked !== undefined)
    return {
      target: null,
      sentence: `De formule kijkt naar ${looked.address}, en zou zelf in ${name} komen. Selecteer een andere cel.`,
    };
  return { target: { tab, address, rows, columns }, sentence: `${rows * columns === 1 ? "Komt in" : "Vult"} ${name}.` };
}
