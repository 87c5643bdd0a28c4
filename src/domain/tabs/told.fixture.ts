// SPDX-License-Identifier: EUPL-1.2

import { workbookOf } from "../sheet/snapshot.fixture";
import type { Figure } from "./records";
import { readWorkbook } from "./read-workbook";

export type Tabs = Parameters<typeof workbookOf>[0];

export const read = (tabs: Tabs) => readWorkbook(workbookOf(tabs), {}).records;

/** "grootheid naam soort places date", total rows marked. */
export function tellFigure({ grootheid, gebied, soort, places, date, total }: Figure): string {
  const naam = gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : `?${gebied.text}`;
  return `${total ? "TOTAAL " : ""}${grootheid} ${naam} ${soort} ${String(places)}${date === null ? "" : ` ${date}`}`;
}

export const told = (tabs: Tabs) => read(tabs).figures.map(tellFigure);
