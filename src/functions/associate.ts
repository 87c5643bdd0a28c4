// SPDX-License-Identifier: EUPL-1.2

import { duurzaam, gap, overschot, prognose, realisatie, realisatiegraad, regio, status, taakstelling, tekort } from "./functions";
import { code, gemeenten, naam } from "./register-functions";
import { bevindingen, gemeente, herkomst, overzicht, peildatum } from "./workbook-functions";

/**
 * Gives the platform the functions by their ids, each in a line of its own: the page, the tests and the workbench
 * take this one path, and a missing line is seen by the spec.
 */
export function associateFunctions(): void {
  CustomFunctions.associate("TAAKSTELLING", taakstelling);
  CustomFunctions.associate("REALISATIE", realisatie);
  CustomFunctions.associate("GAP", gap);
  CustomFunctions.associate("TEKORT", tekort);
  CustomFunctions.associate("OVERSCHOT", overschot);
  CustomFunctions.associate("REALISATIEGRAAD", realisatiegraad);
  CustomFunctions.associate("PROGNOSE", prognose);
  CustomFunctions.associate("DUURZAAM", duurzaam);
  CustomFunctions.associate("STATUS", status);
  CustomFunctions.associate("REGIO", regio);
  CustomFunctions.associate("CODE", code);
  CustomFunctions.associate("NAAM", naam);
  CustomFunctions.associate("GEMEENTEN", gemeenten);
  CustomFunctions.associate("OVERZICHT", overzicht);
  CustomFunctions.associate("PEILDATUM", peildatum);
  CustomFunctions.associate("HERKOMST", herkomst);
  CustomFunctions.associate("BEVINDINGEN", bevindingen);
  CustomFunctions.associate("GEMEENTE", gemeente);
}
