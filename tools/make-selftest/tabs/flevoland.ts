// SPDX-License-Identifier: EUPL-1.2

import type { FileSheet } from "../../../src/xlsx/workbook-file";
import type { SheetBeside } from "../../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE, PLACES, TITLE } from "../../make-sample/look";
import { look } from "../rules";

const HEADERS = [
  "Gemeente",
  "Taakstelling regulier",
  "Taakstelling amv",
  "Realisatie 1-9-2025 regulier",
  "Realisatie 1-9-2025 amv",
];
/** Made up: one name is misspelt, one total is 9 too much, and Dronten has more than its taakstelling. */
const ROWS: readonly (readonly [string, ...number[]])[] = [
  ["Almere", 900, 80, 450, 40],
  ["Dronten", 200, 20, 250, 10],
  ["Lelystat", 350, 30, 175, 12],
  ["Noordoostpolder", 210, 18, 0, 9],
  ["Urk", 90, 8, 90, 4],
  ["Zeewolde", 100, 9, 25, 0],
  ["Totaal Flevoland", 1850, 165, 999, 75],
];
const FIRST_ROW = 3;
const LAST_GEMEENTE = FIRST_ROW + ROWS.length - 1;

export const FLEVOLAND = {
  tab: "Eigen regels",
  misspelt: { address: "A6", text: "Lelystat", right: "Lelystad" },
  overDelivered: { address: "D5" },
  total: { address: "D10" },
} as const;

/** A table with mistakes, in which the user has conditional formats of his own. */
export function flevolandTab(): FileSheet {
  return makeSheet({
    name: FLEVOLAND.tab,
    cells: [
      ...cell(0, 0, "Flevoland: taakstelling en realisatie", TITLE),
      ...cell(
        1,
        0,
        "Verzonnen cijfers met twee fouten erin. Op dit tabblad staan vier eigen regels voor voorwaardelijke opmaak.",
        NOTE,
      ),
      ...HEADERS.flatMap((text, column) => cell(FIRST_ROW - 1, column, text, HEADER)),
      ...ROWS.flatMap((values, index) =>
        values.flatMap((value, column) =>
          cell(FIRST_ROW + index, column, value, undefined, typeof value === "number" ? PLACES : undefined),
        ),
      ),
    ],
    frozenRows: FIRST_ROW,
    widths: [170, 120, 120, 120, 120],
    heights: { [FIRST_ROW - 1]: 60 },
  });
}

const column = (letter: string): string => `${letter}${String(FIRST_ROW + 1)}:${letter}${String(LAST_GEMEENTE)}`;

/** One of each kind with which add-ins have had trouble: a formula, a data bar, icons and duplicates. */
export const FLEVOLAND_EXTRAS: SheetBeside = {
  conditionalRules: [
    {
      type: "expression",
      priority: 1,
      formula: `$D${String(FIRST_ROW + 1)}=0`,
      range: `A${String(FIRST_ROW + 1)}:E${String(LAST_GEMEENTE)}`,
      style: look("7030A0", "F3E8FA"),
    },
    {
      type: "dataBar",
      priority: 2,
      range: column("B"),
      dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF9BC2E6" },
    },
    {
      type: "iconSet",
      priority: 3,
      range: column("D"),
      iconSet: {
        iconSet: "3TrafficLights1",
        cfvo: [
          { type: "percent", value: "0" },
          { type: "percent", value: "33" },
          { type: "percent", value: "67" },
        ],
      },
    },
    { type: "duplicateValues", priority: 4, range: column("E"), style: look("9C0006", "FFC7CE") },
  ],
};
