// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import type { Finding } from "../../domain/findings";
import type { CellValue, WorkbookSnapshot } from "../../domain/sheet/snapshot";

/** A change that one answer is sure for. */
export interface SureFix {
  readonly finding: Finding;
  readonly value: CellValue;
  /** What the cell shows now. */
  readonly from: string;
}

/** The sure fixes, one for each cell: where a cell has more findings the first goes first, and validating again shows what is left. */
export function sureFixes(
  findings: readonly Finding[],
  outdated: ReadonlySet<string>,
  snapshot: WorkbookSnapshot,
): readonly SureFix[] {
  const cells = new Map<string, SureFix>();
  for (const finding of findings) {
    const cell = JSON.stringify([finding.tab, finding.address]);
    if (finding.fix?.sure !== true || outdated.has(finding.id) || cells.has(cell)) continue;
    cells.set(cell, { finding, value: finding.fix.value, from: shownIn(snapshot, finding) });
  }
  return [...cells.values()];
}

function shownIn({ sheets }: WorkbookSnapshot, { tab, address, found }: Finding): string {
  const sheet = sheets.find(({ name }) => name === tab);
  const area = parseAddress(address);
  if (sheet === undefined || area === null) return found;
  return sheet.text[area.row - sheet.used.row]?.[area.column - sheet.used.column] ?? found;
}
