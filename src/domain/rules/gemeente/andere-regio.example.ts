// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Verdeelbesluit: [
      ["Gemeente", "Regio", "Taakstelling regulier"],
      ["Alkmaar", "Noord-Holland Noord", 395],
      ["Haarlem", "Noord-Holland Noord", 963],
    ],
  },
  at: "Verdeelbesluit!B3",
  sentence: "Haarlem staat hier bij Noord-Holland Noord, maar hoort volgens de regio-indeling bij Kennemerland.",
  formulas: {
    says: "Sommen per regio volgen de regio-indeling, niet deze kolom.",
    answers: { "TAAKSTELLING Noord-Holland Noord": 395, "TAAKSTELLING Kennemerland": 963 },
  },
};
