// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 31-9-2025"],
      ["Alkmaar", 395, 150],
    ],
  },
  at: "Voortgang!C1",
  sentence: "“31-9-2025” is geen bestaande datum. De getallen erbij horen nu bij geen dag.",
};
