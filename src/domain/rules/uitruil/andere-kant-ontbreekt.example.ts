// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Uitruil: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ["Alkmaar", "", "regulier", 50, "akkoord"],
      ["Hoorn", "Schagen", "regulier", 20, "voorstel"],
    ],
  },
  at: "Uitruil!B2",
  sentence: "De plaatsen van Alkmaar gaan naar geen gemeente. Vul in wie ze overneemt.",
  formulas: {
    says: "Alleen uitruil die is afgesproken, telt.",
    beside: {
      Besluit: [
        ["Gemeente", "Taakstelling (regulier/amv)"],
        ["Alkmaar", "395/102"],
        ["Hoorn", "399/0"],
        ["Schagen", "300/0"],
      ],
    },
    // Whoever takes over the places is not known: it may be anyone of the provincie.
    answers: { "TAAKSTELLING Alkmaar": "#N/A", "TAAKSTELLING Hoorn": "#N/A", "TAAKSTELLING Alkmaar amv": 102 },
  },
};
