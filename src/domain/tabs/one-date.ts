// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import type { HeaderCell } from "./headers/row-words";

/** Words that make it another date than the one without them. */
const QUALIFIED =
  /verwacht|gepland|beoogd|voorzien|streef|oorspronkelijk|contract|looptijd|vergunning|huur|overeenkomst/;

/** Of two columns with an opening, or an end, the plain one holds: "Einde contract" beside "Einde" is another date, and so is what was expected. */
export function withOneDate(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const isQualified = ({ text }: HeaderCell): boolean => QUALIFIED.test(plainWords(text));
  const plain = new Set(
    cells
      .filter(({ role }) => role === "opening" || role === "einde")
      .flatMap((cell) => (isQualified(cell) ? [] : [cell.role])),
  );
  return plain.size === 0 ? cells : cells.filter((cell) => !plain.has(cell.role) || !isQualified(cell));
}
