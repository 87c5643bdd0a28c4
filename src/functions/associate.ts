// SPDX-License-Identifier: EUPL-1.2

import {
  duurzaam,
  gap,
  overschot,
  prognose,
  realisatie,
  realisatiegraad,
  regio,
  status,
  taakstelling,
  tekort,
} from "./figures";
import { code, gemeenten, naam } from "./register";
import { bevindingen, gemeente, herkomst, overzicht, peildatum } from "./overview";

/** The functions by their ids, each in a line of its own: a missing line is seen by the spec. */
export const FUNCTIONS = {
  TAAKSTELLING: taakstelling,
  REALISATIE: realisatie,
  GAP: gap,
  TEKORT: tekort,
  OVERSCHOT: overschot,
  REALISATIEGRAAD: realisatiegraad,
  PROGNOSE: prognose,
  DUURZAAM: duurzaam,
  STATUS: status,
  REGIO: regio,
  CODE: code,
  NAAM: naam,
  GEMEENTEN: gemeenten,
  OVERZICHT: overzicht,
  PEILDATUM: peildatum,
  HERKOMST: herkomst,
  BEVINDINGEN: bevindingen,
  GEMEENTE: gemeente,
} as const;

export type FunctionId = keyof typeof FUNCTIONS;

/** Gives the platform the functions: the page, the tests and the workbench take this one path. */
export function associateFunctions(): void {
  for (const [id, of] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, of);
}
