// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    "Regio's": [
      ["Regio", "", "Regulier", "Amv"],
      ["Duinstreek", "Taakstelling", 100, 10],
      ["Kennemerland", "Taakstelling", 3023, 252],
    ],
  },
  at: "Regio's!A2",
  sentence:
    "De regio “Duinstreek” staat niet in de regio-indeling. Voeg een tabblad Regio-indeling toe met per gemeente de regio.",
};
