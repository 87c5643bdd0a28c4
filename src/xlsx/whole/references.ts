// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, parseAddress } from "../../domain/sheet/addresses";
import type { Area } from "../../domain/sheet/snapshot";

/** Cells of one tab, as charts, names and rules refer to them. */
export interface Reference {
  readonly tab: string;
  /** In the order in which they are named. */
  readonly areas: readonly Area[];
}

const ONE = /^(?:'((?:[^']|'')+)'|([^'!,()[\]]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** "'Blad 1'!$A$1:$A$9" and "(Blad1!$A$1,Blad1!$A$3)"; null for anything else, as for cells of more than one tab or of another workbook. */
export function parseReference(text: string): Reference | null {
  const inner = text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
  const found = splitList(inner).map((part) => ONE.exec(part.trim()));
  const areas: Area[] = [];
  let tab: string | null = null;
  for (const match of found) {
    const area = parseAddress(match?.[3] ?? "");
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? "";
    if (area === null || /^\[/.test(name) || (tab !== null && tab !== name)) return null;
    tab = name;
    areas.push(area);
  }
  return tab === null ? null : { tab, areas };
}

/** At the commas that do not stand between quotes. */
function splitList(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** With dollar signs, as Excel stores it. */
export function spellReference({ tab, areas }: Reference): string {
  const name = `'${tab.replaceAll("'", "''")}'!`;
  const spelled = areas.map((area) => name + absolute(areaAddress(area)));
  return spelled.length === 1 ? (spelled[0] ?? "") : `(${spelled.join(",")})`;
}

/** "A1:B2" → "$A$1:$B$2" */
export const absolute = (address: string): string => address.replace(/(?<![A-Z])([A-Z]+)(\d+)/g, "$$$1$$$2");
