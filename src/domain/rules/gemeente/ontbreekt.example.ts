// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Almere", "100/0", "0/0"],
      ["Dronten", "100/0", "0/0"],
      ["Lelystad", "100/0", "0/0"],
      ["Noordoostpolder", "100/0", "0/0"],
      ["Zeewolde", "100/0", "0/0"],
    ],
  },
  at: "Voortgang!A1",
  sentence: "In deze tabel staan 5 van de 6 gemeenten van Flevoland. Er ontbreekt Urk.",
  formulas: {
    says: "Zonder deze gemeenten zijn de sommen van de regio en de provincie niet volledig.",
    answers: { "TAAKSTELLING Flevoland": 5 * 100, "TAAKSTELLING Urk": "#N/A" },
  },
};
