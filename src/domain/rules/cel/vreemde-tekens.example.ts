// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alk\u200bmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ],
  },
  at: "Voortgang!A2",
  sentence: "In deze cel staat een teken dat u niet ziet (U+200B). Bedoeld is “Alkmaar”.",
};
