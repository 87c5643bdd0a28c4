// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-3-2026 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ],
    Uitruil: [
      ["Van", "Naar", "Soort", "Aantal", "Status", "Tot en met"],
      ["Alkmaar", "Hoorn", "amv", 50, "akkoord", "1-2-2026"],
    ],
  },
  at: "Uitruil!F2",
  sentence:
    "Deze uitruil is afgelopen op 1-2-2026. Vanaf 2-2-2026 is de taakstelling van Alkmaar weer 102 amv en van Hoorn weer 0 amv.",
  formulas: {
    says: "Zij telt tot en met haar laatste dag.",
    answers: { "TAAKSTELLING Alkmaar amv": 102, "TAAKSTELLING Hoorn amv": 0 },
  },
};
