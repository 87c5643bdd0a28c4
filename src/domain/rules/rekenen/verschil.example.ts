// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Provincie: [
      ["", "Regulier", "Amv"],
      ["Taakstelling Noord-Holland", "14.910", "1.380"],
      ["Realisatie 1-7-2025", "11.519", "771"],
      ["Prognose 1-2-2026", "12.202 (82%) +638", "791 (57%) +20"],
    ],
  },
  at: "Provincie!B4",
  sentence: "Genoemd +638, uit de cellen volgt 12.202 − 11.519 = +683.",
};
