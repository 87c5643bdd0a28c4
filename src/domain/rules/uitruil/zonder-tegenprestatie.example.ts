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
    ],
  },
  at: "Uitruil!D2",
  sentence: "50 plaatsen amv gaan van Alkmaar naar Hoorn. Er staat geen afgesproken uitruil van Hoorn naar Alkmaar.",
  formulas: {
    says: "Alleen uitruil die is afgesproken, telt.",
    answers: { "TAAKSTELLING Alkmaar amv": 102 - 50, "TAAKSTELLING Hoorn amv": 50 },
  },
};
