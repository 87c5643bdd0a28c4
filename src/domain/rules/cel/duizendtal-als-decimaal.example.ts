// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Provincie: [
      ["", "Regulier", "Amv"],
      ["Taakstelling Noord-Holland", 14.91, 1380],
      ["Realisatie 1-7-2025", 11519, 771],
    ],
  },
  at: "Provincie!B2",
  sentence: "Hier staat 14,91 tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is 14.910 bedoeld.",
};
