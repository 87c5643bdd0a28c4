// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, parseAddress } from "../../domain/sheet/addresses";
import { SEVERITIES, type Finding, type Severity } from "../../domain/findings";

/** `worksheet.getRanges` takes at most 8,192 characters. */
const LONGEST = 8_000;

export interface MarkedArea {
  readonly tab: string;
  readonly severity: Severity;
  /** "B4", "C7", "A9:D9" */
  readonly addresses: readonly string[];
}

/**
 * What to mark: per tab and severity the cells of the findings, each cell once, with its worst severity. A finding about
 * a block of rows and columns (a whole table) is marked at its first cell.
 */
export function markedAreas(findings: readonly Finding[]): MarkedArea[] {
  const worst = new Map<string, { tab: string; address: string; severity: Severity }>();
  for (const { tab, address, severity } of findings) {
    const place = { tab, address: markedAddress(address), severity };
    const key = `${tab}!${place.address}`;
    const known = worst.get(key);
    if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.severity)) worst.set(key, place);
  }
  const areas: { tab: string; severity: Severity; addresses: string[]; length: number }[] = [];
  for (const { tab, address, severity } of worst.values()) {
    const area = areas.filter((one) => one.tab === tab && one.severity === severity).at(-1);
    if (area !== undefined && area.length + address.length < LONGEST) {
      area.addresses.push(address);
      area.length += address.length + 1;
    } else areas.push({ tab, severity, addresses: [address], length: address.length });
  }
  return areas.map(({ length: _, ...area }) => area);
}

function markedAddress(address: string): string {
  const area = parseAddress(address);
  return area !== null && area.rowCount > 1 && area.columnCount > 1 ? cellAddress(area) : address;
}
