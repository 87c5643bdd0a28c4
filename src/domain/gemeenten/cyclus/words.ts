// SPDX-License-Identifier: EUPL-1.2

const STEPS: Readonly<Record<string, string>> = {
  raming: "Raming",
  verslag: "Verslag commissaris",
  verdeelbesluit: "Verdeelbesluit",
  gerealiseerd: "Plaatsen gerealiseerd",
  einde: "Einde",
};

/** What a step of a cyclus is called in a list. */
export const cyclusStepName = (stap: string): string => STEPS[stap] ?? stap;
