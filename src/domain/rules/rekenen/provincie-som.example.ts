// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Indeling: [
      ["Gemeente", "Regio"],
      ["Almere", "Flevoland Zuid"],
      ["Zeewolde", "Flevoland Zuid"],
      ["Dronten", "Flevoland Noord"],
      ["Lelystad", "Flevoland Noord"],
      ["Noordoostpolder", "Flevoland Noord"],
      ["Urk", "Flevoland Noord"],
    ],
    "Regio's": [
      ["Regio", "Taakstelling regulier"],
      ["Flevoland Zuid", 900],
      ["Flevoland Noord", 700],
    ],
    Provincie: [
      ["Provincie", "Taakstelling regulier"],
      ["Flevoland", 1610],
    ],
  },
  at: "Provincie!B2",
  sentence:
    "Flevoland heeft hier 1.610 als taakstelling regulier. De 2 regio's in “Regio's” zijn samen 1.600: een verschil van +10.",
};
