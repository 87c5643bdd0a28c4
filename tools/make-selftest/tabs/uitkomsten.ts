// SPDX-License-Identifier: EUPL-1.2

import type { FileCell, FileSheet } from "../../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE } from "../../make-sample/look";
import { KENNEMERLAND } from "../paper";

const ROW = 2;
const IN_THE_WAY = "in de weg";

/** Where answers run over more cells: the first cell of each, and what they may fill. */
export const UITKOMSTEN = {
  tab: "Uitkomsten",
  gemeenten: "Uitkomsten!A3",
  gemeentenColumn: "Uitkomsten!A3:A30",
  overzicht: "Uitkomsten!C3",
  overzichtColumn: (letter: string) => `Uitkomsten!${letter}4:${letter}30`,
  gap: "Uitkomsten!K3:K30",
  blocked: "Uitkomsten!M3",
  /** One that is blocked until the tester empties the cell in its way; the other stays blocked. */
  freedColumn: "Uitkomsten!U3:U30",
  obstacle: "Uitkomsten!U5",
  inTheWay: IN_THE_WAY,
} as const;

/** The functions whose answer runs over more cells, each in columns of its own. */
export function uitkomstenTab(): FileSheet {
  const formula = (column: number, call: string): FileCell => ({
    row: ROW,
    column,
    value: null,
    formula: `=SPREIDING.${call}`,
  });
  return makeSheet({
    name: UITKOMSTEN.tab,
    cells: [
      ...cell(0, 0, "Uitkomsten van meer cellen. De vragen hierover staan op het tabblad Lijsten.", NOTE),
      ...cell(1, 0, "GEMEENTEN", HEADER),
      ...cell(1, 2, "OVERZICHT", HEADER),
      ...cell(1, 10, "GAP", HEADER),
      ...cell(1, 12, "OVERZICHT, geblokkeerd: laat N5 staan", HEADER),
      ...cell(1, 20, "GEMEENTEN, tot U5 leeg is", HEADER),
      formula(0, 'GEMEENTEN("Kennemerland")'),
      formula(2, 'OVERZICHT("Kennemerland")'),
      formula(10, `GAP(A3:A${String(ROW + KENNEMERLAND.length)})`),
      formula(12, 'OVERZICHT("Kennemerland")'),
      formula(20, 'GEMEENTEN("Kennemerland")'),
      ...cell(4, 13, IN_THE_WAY),
      ...cell(4, 20, IN_THE_WAY, { fill: "#fff2cc" }),
    ],
    frozenRows: 2,
    widths: [150, 20, 150, 100, 96, 70, 130, 160, 140, 20, 70, 20, 150, 110, 96, 70, 130, 160, 140, 20, 150],
    heights: { 1: 64 },
  });
}
