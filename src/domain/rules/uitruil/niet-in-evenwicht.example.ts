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
      ["Alkmaar", "Hoorn", "amv", 50, "akkoord"],
      ["Hoorn", "Alkmaar", "regulier", 40, "akkoord"],
    ],
  },
  at: "Uitruil!D3",
  sentence: "Hoorn geeft 40 aan Alkmaar en krijgt 50 terug: een verschil van 10.",
  formulas: {
    says: "Alleen uitruil die is afgesproken, telt.",
    answers: {
      "TAAKSTELLING Alkmaar": 395 + 40,
      "TAAKSTELLING Hoorn": 399 - 40,
      "TAAKSTELLING Alkmaar amv": 102 - 50,
      "TAAKSTELLING Hoorn amv": 50,
    },
  },
};
