// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 150],
    ],
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Alkmaar", "Kanaal", "regulier", 150, "n.t.b.", ""],
    ],
  },
  at: "Locaties!E2",
  formulas: { says: "DUURZAAM geeft #N/B.", answers: { "DUURZAAM Alkmaar": "#N/A" } },
  sentence:
    "“n.t.b.” zegt niet wanneer deze locatie opent, dus is niet te zeggen of zij als duurzaam telt. Vul de dag van opening in.",
};
