// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Verdeelbesluit: [
      ["Gemeente", "Regio", "Taakstelling regulier"],
      ["Houten", "Lekstroom", 310],
      ["Lopik", "Lekstroom", 90],
      ["Oudewater", "", 70],
    ],
  },
  at: "Verdeelbesluit!B4",
  sentence:
    "Oudewater hoort bij geen regio: hier staat er geen. Andere gemeenten van Utrecht hebben er wel een. Vul de regio in.",
  formulas: {
    says: "De gemeente telt in de provincie mee en in geen regio",
    answers: { "TAAKSTELLING Lekstroom": 310 + 90, "TAAKSTELLING provincie Utrecht": 310 + 90 + 70 },
  },
};
