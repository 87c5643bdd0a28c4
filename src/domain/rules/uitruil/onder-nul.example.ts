// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
    ],
    Uitruil: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ["Schagen", "Hoorn", "regulier", 320, "akkoord"],
      ["Hoorn", "Schagen", "amv", 0, "voorstel"],
    ],
  },
  at: "Uitruil!D2",
  sentence: "Schagen regulier: 300 − 320 = −20.",
  formulas: {
    says: "Een taakstelling is nul of meer.",
    answers: { "TAAKSTELLING Schagen": "#N/A", "TAAKSTELLING Hoorn": "#N/A", "TAAKSTELLING Alkmaar": 395 },
  },
};
