// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Provincie: [
      ["", "Regulier", "Amv"],
      ["Taakstelling Noord-Holland", "14.910", "1.380"],
      ["Realisatie 1-7-2025", "11.519 (77%)", "771 (55%)"],
    ],
  },
  at: "Provincie!C3",
  sentence: "Genoemd 55 %, uit de cellen volgt 771 / 1.380 = 55,9 % → 56 %.",
};
