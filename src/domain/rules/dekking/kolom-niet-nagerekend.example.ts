// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  // FILL IN: the smallest workbook that has it.
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ],
  },
  at: "FILL IN: the cell that the finding points at, such as Voortgang!C2",
  sentence: "FILL IN: the sentence that users read there",
};
