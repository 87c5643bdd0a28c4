// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_MEASURES } from "./chain-measure";
import { duurzaamMeasure } from "./duurzaam";
import { gapMeasure } from "./gap";
import type { Measure } from "./measure";
import { overschotMeasure } from "./overschot";
import { prognoseMeasure } from "./prognose";
import { realisatieMeasure } from "./realisatie";
import { realisatiegraadMeasure } from "./realisatiegraad";
import { startstandMeasure } from "./startstand";
import { statusMeasure } from "./status";
import { taakstellingMeasure } from "./taakstelling";
import { tekortMeasure } from "./tekort";
import { verschilMeasure } from "./verschil";

/** Every measure under its name, which is that of its function too. */
export const MEASURES = {
  taakstelling: taakstellingMeasure,
  realisatie: realisatieMeasure,
  gap: gapMeasure,
  tekort: tekortMeasure,
  overschot: overschotMeasure,
  realisatiegraad: realisatiegraadMeasure,
  verschil: verschilMeasure,
  prognose: prognoseMeasure,
  startstand: startstandMeasure,
  duurzaam: duurzaamMeasure,
  status: statusMeasure,
  ...CHAIN_MEASURES,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

/** What a measure is called where it is no function. */
const NAMED: Readonly<Partial<Record<MeasureName, string>>> = { inmindering: "in mindering", teltmee: "telt mee" };
export const measureWord = (name: MeasureName): string => NAMED[name] ?? name;
export const MEASURE_WORDS: readonly string[] = MEASURE_NAMES.map(measureWord);
