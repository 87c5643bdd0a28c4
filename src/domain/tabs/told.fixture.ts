// SPDX-License-Identifier: EUPL-1.2

import { workbookOf } from "../sheet/snapshot.fixture";
import { readWorkbook } from "./read-workbook";

export type Tabs = Parameters<typeof workbookOf>[0];

export const read = (tabs: Tabs) => readWorkbook(workbookOf(tabs), {}).records;

/** Figures as "grootheid naam soort places date", total rows marked. */
export const told = (tabs: Tabs) =>
  read(tabs).figures.map(({ grootheid, gebied, soort, places, date, total }) => {
    const naam = gebied.resolution.status === "found" ? gebied.resolution.gebied.naam : `?${gebied.text}`;
    return `${total ? "TOTAAL " : ""}${grootheid} ${naam} ${soort} ${String(places)}${date === null ? "" : ` ${date}`}`;
  });
