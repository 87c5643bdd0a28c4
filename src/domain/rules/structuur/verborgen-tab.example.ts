// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ],
    Concept: {
      rows: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-11-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "290/0"],
        ["Hoorn", "399/0", "0/0"],
      ],
      visible: false,
    },
  },
  at: "Concept!A1",
  sentence: "Het tabblad “Concept” is verborgen, maar telt wel mee als Voortgang. Maak het zichtbaar, of sla het over.",
  formulas: { says: "tellen wel mee in sommen en formules", answers: { "REALISATIE Alkmaar": 290 } },
};
