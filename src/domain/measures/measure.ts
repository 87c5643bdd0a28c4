// SPDX-License-Identifier: EUPL-1.2

/** What can be asked of a gebied, under the name of its function. */
export const MEASURES = [
  "taakstelling",
  "realisatie",
  "gap",
  "tekort",
  "overschot",
  "realisatiegraad",
  "prognose",
  "duurzaam",
  "status",
] as const;
export type Measure = (typeof MEASURES)[number];
