// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    "Regio's": [
      ["Regio", "Regioplan regulier"],
      ["Amsterdam-Amstel", 5222],
      ["Gooi en Vechtstreek", 1237],
      ["Kennemerland", 2043],
      ["Noord-Holland Noord", 2386],
      ["Zaanstreek-Waterland", 1799],
    ],
    Provincie: [
      ["Provincie", "Regioplan regulier"],
      ["Noord-Holland", 12678],
    ],
  },
  at: "Provincie!B2",
  sentence:
    "Noord-Holland heeft hier 12.678 als bod regulier. De 5 regio's in “Regio's” zijn samen 12.687: een verschil van −9.",
};
