// SPDX-License-Identifier: EUPL-1.2
/** A small provincie with what every action needs: two tabs with something to mend, a tab of formulas, one of them spilled, and looks of the user's own. */
import { bookOf, sheetOf } from "../../contract/workbook.fixture";

const OPENING = { value: 45000, numberFormat: "d-m-yyyy" };
const YELLOW = { fill: "#ffff00" };

export const SMALL_WORKBOOK = bookOf([
  sheetOf("Voortgangsrapportage", [
    [
      "Gemeente",
      "Taakstelling regulier",
      "Realisatie 1-9-2025 regulier",
      "Taakstelling amv",
      "Realisatie 1-9-2025 amv",
    ],
    ["Almere", 1015, 840, 181, 120],
    ["Dronten", 192, 700, 34, 60],
    ["Lelystad", 370, 210, 66, 40],
    [{ value: "Noordoostpolde", style: YELLOW }, 220, 1400, 39, 80],
    ["Urk", 96, { value: 36, style: { bold: true } }, 17, 0],
    ["Zeewolde", 105, 30, 19, 0],
  ]),
  sheetOf("Locaties", [
    ["Gemeente", "Naam", "Soort", "Plaatsen", "Opening", "Einde"],
    ["Dronten", "azc De Linde", "regulier", 700, OPENING, null],
    ["Lelystat", "De Vaart", "regulier", 210, OPENING, null],
  ]),
  sheetOf("Cijfers", [
    ['=SPREIDING.GAP("Lelystad")', '=SPREIDING.GAP("Dronten")', "eigen tekst"],
    ['=SPREIDING.TAAKSTELLING("Urk","totaal")', { value: null, formula: "=1+1", numberFormat: "0.00" }],
    [null],
    ['=SPREIDING.OVERZICHT("Flevoland")'],
  ]),
]);
