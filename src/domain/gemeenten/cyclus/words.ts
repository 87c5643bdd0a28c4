// SPDX-License-Identifier: EUPL-1.2

import { ownValue } from "../../sheet/own-value";

/** What a step is called in the list of its cyclus, and where it stands alone. */
const STEPS: Readonly<Record<string, readonly [list: string, alone: string]>> = {
  raming: ["Raming", "Raming"],
  verslag: ["Verslag commissaris", "Verslag"],
  verdeelbesluit: ["Verdeelbesluit", "Verdeelbesluit"],
  gerealiseerd: ["Plaatsen gerealiseerd", "Plaatsen nodig"],
  einde: ["Einde", "Einde cyclus"],
};

export const cyclusStepName = (stap: string): string => ownValue(STEPS, stap)?.[0] ?? stap;

export const stepNameAlone = (stap: string): string => ownValue(STEPS, stap)?.[1] ?? stap;
