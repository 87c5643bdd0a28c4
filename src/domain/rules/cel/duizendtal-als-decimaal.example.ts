// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Provincie: [
      ["", "Regulier", "Amv"],
      ["Taakstelling Noord-Holland", 12.5, 1380],
      ["Realisatie 1-7-2025", 11519, 771],
    ],
  },
  at: "Provincie!B2",
  sentence: "Hier staat 12,5 tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is 12.500 bedoeld.",
};
