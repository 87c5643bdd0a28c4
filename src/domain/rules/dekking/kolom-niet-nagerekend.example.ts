// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", "Restopgave"],
      ["Alkmaar", 395, 150, 295],
      ["Hoorn", 399, 5, 200],
      ["Schagen", 300, 250, 100],
    ],
  },
  at: "Voortgang!D1",
  sentence:
    "De kolom “Restopgave” is niet nagerekend: uit de kolommen ernaast blijkt niet waarvan dit het verschil is.",
};
