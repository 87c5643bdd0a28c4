// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../../src/domain/findings";
import { areaAddress, parseAddress } from "../../../src/domain/sheet/addresses";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";

/** Far enough that no address stays what it was. */
const DOWN = 3;
const RIGHT = 2;
/** They are about the whole tab, and stand in its first cell wherever the tables are. */
const OF_THE_TAB: ReadonlySet<string> = new Set(["structuur.geen-bekend-tabblad", "structuur.vervanging-vervallen"]);

/** The same tables further down and to the right; null where a formula would point elsewhere then. */
export function moved(snapshot: WorkbookSnapshot): WorkbookSnapshot | null {
  const hasFormula = snapshot.sheets.some(({ formulas }) => formulas.some((row) => row.some((one) => one !== "")));
  return hasFormula ? null : { ...snapshot, sheets: snapshot.sheets.map(movedSheet) };
}

const further = <Place extends { readonly row: number; readonly column: number }>(place: Place): Place => ({
  ...place,
  row: place.row + DOWN,
  column: place.column + RIGHT,
});

const movedSheet = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  used: further(sheet.used),
  merges: sheet.merges.map(further),
  hiddenRows: sheet.hiddenRows.map((row) => row + DOWN),
  hiddenColumns: sheet.hiddenColumns.map((column) => column + RIGHT),
  ...(sheet.partlyRaised !== undefined && { partlyRaised: sheet.partlyRaised.map(further) }),
});

/** A rule that finds something at another place, or not at all, only because the tables stand elsewhere; null where none does. */
export function otherwiseWhenMoved(findings: readonly Finding[], after: readonly Finding[]): string | null {
  const places = (all: readonly Finding[], address: (finding: Finding) => string): ReadonlyMap<string, string> =>
    new Map(
      all
        .filter(({ rule }) => !OF_THE_TAB.has(rule))
        .map((finding) => [[finding.rule, finding.tab, address(finding)].join("|"), finding.rule]),
    );
  const before = places(findings, ({ address }) => {
    const area = parseAddress(address);
    return area === null ? address : areaAddress(further(area));
  });
  const now = places(after, ({ address }) => address);
  const other = [...before].find(([place]) => !now.has(place)) ?? [...now].find(([place]) => !before.has(place));
  return other === undefined ? null : `${other[1]}: otherwise where the tables stand elsewhere`;
}
