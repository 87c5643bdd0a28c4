// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Opmeer", "125/0", "60/0"],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Opmeer", "regulier", -75, "1-12-2025"],
    ],
  },
  at: "Mutaties!C2",
  sentence: "Opmeer heeft dan 60 plaatsen regulier; met deze mutatie wordt dat 60 − 75 = −15.",
};
