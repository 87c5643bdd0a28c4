// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Haarlemmermeer", "965/50", "1160/0"],
    ],
  },
  at: "Voortgang!C2",
  sentence: "Haarlemmermeer heeft 1.160 plaatsen regulier bij een taakstelling van 965: 195 meer.",
};
