// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "n.v.t./0"],
      ["Texel", "0/0", "0/0"],
    ],
  },
  at: "Voortgang!C3",
  sentence: "In deze tabel is 1 aantal onbekend, van Hoorn. Sommen met dit aantal zijn niet nagerekend.",
  formulas: { says: "Leeg is niet nul.", answers: { "REALISATIE Hoorn": "#N/A" } },
};
