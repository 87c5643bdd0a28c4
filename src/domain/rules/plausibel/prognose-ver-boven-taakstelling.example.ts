// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Hollands Kroon", "255/24", "150/24"],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Hollands Kroon", "regulier", 255, "1-12-2025"],
    ],
  },
  at: "Mutaties!C2",
  sentence:
    "Hollands Kroon regulier: 150 + 255 = 405, dat is 159 % van de taakstelling (255). De toename is gelijk aan de taakstelling. Is het totaal bedoeld? Dan is de toename +105.",
};
