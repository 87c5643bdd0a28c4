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
      ["Alkmaar", "Hoorn", "regulier", 50, "zie brief"],
    ],
  },
  at: "Uitruil!E2",
  sentence:
    "Uit de status “zie brief” blijkt niet of deze uitruil is afgesproken. Schrijf “akkoord” of “niet akkoord”.",
  formulas: {
    says: "Zolang niet duidelijk is wat zij verandert, is de taakstelling niet zeker.",
    answers: { "TAAKSTELLING Alkmaar": "#N/A", "TAAKSTELLING Hoorn": "#N/A", "TAAKSTELLING Schagen": 300 },
  },
};
