// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Hoorn", "De Blokker", "regulier", 40, "1-6-2025", "1-6-2024"],
    ],
  },
  at: "Locaties!F2",
  sentence: "“De Blokker” opent op 1-6-2025 en eindigt op 1-6-2024, dus vóór de opening.",
};
