// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
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
    "Deze uitruil geldt tot en met 1-2-2026. Vanaf 2-2-2026 is de taakstelling van Alkmaar weer 102 amv en van Hoorn weer 0 amv.",
  formulas: {
    says: "Deze uitruil geldt tot en met 1-2-2026.",
    answers: { "TAAKSTELLING Alkmaar amv": 102 - 50, "TAAKSTELLING Hoorn amv": 50 },
  },
};
