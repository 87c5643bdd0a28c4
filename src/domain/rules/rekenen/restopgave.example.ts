// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Restopgave: [
      ["Gemeente", "Indicatieve opgave regulier", "In mindering regulier", "Restopgave regulier"],
      ["Huizen", 120, 20, 110],
      ["Hilversum", 400, 100, 300],
    ],
  },
  at: "Restopgave!D2",
  sentence: "De restopgave regulier van Huizen is hier 110. Uit de cellen volgt opgave 120 − in mindering 20 = 100.",
};
