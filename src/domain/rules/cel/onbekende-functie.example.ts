// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      [
        "Gemeente",
        "Taakstelling regulier",
        "Taakstelling amv",
        "Gerealiseerd regulier 1-9-2025",
        "Gerealiseerd amv 1-9-2025",
      ],
      ["Alkmaar", 395, 102, { value: "#NAME?", formula: "=_xldudf_SPREIDING_REALISATIE(A2)" }, 0],
      ["Hoorn", 399, 0, 0, 0],
    ],
  },
  at: "Voortgang!D2",
  sentence:
    "Hier staat #NAAM? met de formule =_xldudf_SPREIDING_REALISATIE(A2). Excel kent deze functie niet. Typ de formule opnieuw terwijl de invoegtoepassing aan staat, of vul het getal in.",
  formulas: "how the user mends a formula",
};
