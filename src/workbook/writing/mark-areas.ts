// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, parseAddress } from "../../domain/sheet/addresses";
import { SEVERITIES, type Finding, type Severity } from "../../domain/findings";
import type { ChangedPlace } from "../session.types";

/** `worksheet.getRanges` takes at most 8,192 characters. */
const LONGEST = 8_000;

/** How a cell is marked: as grave as the worst that was found in it, or as one whose number changed. */
export type MarkLook = Severity | "wijziging";

export interface MarkedArea {
  readonly tab: string;
  readonly look: MarkLook;
  /** "B4", "C7", "A9:D9" */
  readonly addresses: readonly string[];
}

/**
 * What to mark: per tab and severity the cells of the findings, each cell once, with its worst severity. A finding about
 * a block of rows and columns (a whole table) is marked at its first cell.
 */
export function markedAreas(findings: readonly Finding[]): MarkedArea[] {
  const worst = new Map<string, ChangedPlace & { look: Severity }>();
  for (const { tab, address, severity } of findings) {
    const place = { tab, address: markedAddress(address), look: severity };
    const key = `${tab}!${place.address}`;
    const known = worst.get(key);
    if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known.look)) worst.set(key, place);
  }
  return gathered([...worst.values()]);
}

/** The same of cells whose number changed. */
export function changedAreas(places: readonly ChangedPlace[]): MarkedArea[] {
  const once = new Map(places.map(({ tab, address }) => [`${tab}!${address}`, { tab, address }]));
  return gathered([...once.values()].map((place) => ({ ...place, look: "wijziging" as const })));
}

function gathered(places: readonly (ChangedPlace & { readonly look: MarkLook })[]): MarkedArea[] {
  const areas: { tab: string; look: MarkLook; addresses: string[]; length: number }[] = [];
  for (const { tab, address, look } of places) {
    const area = areas.filter((one) => one.tab === tab && one.look === look).at(-1);
    if (area !== undefined && area.length + address.length < LONGEST) {
      area.addresses.push(address);
      area.length += address.length + 1;
    } else areas.push({ tab, look, addresses: [address], length: address.length });
  }
  return areas.map(({ length: _, ...area }) => area);
}

function markedAddress(address: string): string {
  const area = parseAddress(address);
  return area !== null && area.rowCount > 1 && area.columnCount > 1 ? cellAddress(area) : address;
}
