// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Zandvoort", "86/8", { value: 45877, format: "d-mmm" }],
      ["Hoorn", "399/0", "0/0"],
    ],
  },
  at: "Voortgang!C3",
  sentence: "Hier staat de datum 8-aug. Waarschijnlijk stond hier 8/8. Kies wat het was.",
};
