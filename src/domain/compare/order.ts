// SPDX-License-Identifier: EUPL-1.2

import { CHAIN } from "../tabs/chain";
import type { Change } from "./compare.types";

/** The grootheden in the order in which a comparison tells them: first what is delivered every month. */
export const GROOTHEDEN: readonly Change["grootheid"][] = [
  "realisatie",
  "taakstelling",
  "prognose",
  "stand",
  ...CHAIN,
  "mutatie",
];

/** The soorten in the order in which a comparison tells them. */
export const SOORT_ORDER: readonly Change["soort"][] = ["regulier", "amv", "totaal", "oekraine", "statushouders"];
