// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Hoorn", "399/0", "0/20"],
    ],
  },
  at: "Voortgang!C2",
  sentence: "Hoorn heeft 20 plaatsen voor amv, maar een taakstelling amv van 0.",
};
