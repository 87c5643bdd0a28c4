// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "ca.20/0"],
      ["Schagen", "300/0", "250/0"],
    ],
  },
  at: "Voortgang!C3",
  sentence:
    "“ca.20/0” in de kolom “Gerealiseerd 1-9-2025 (regulier/amv)” is niet te lezen als aantal plaatsen. Deze cel telt niet mee.",
  formulas: {
    says: "Formules waar deze cel in hoort, geven #N/B, ook die van de regio en de provincie, tenzij een ander tabblad het getal noemt.",
    answers: { "REALISATIE Hoorn": "#N/A", "REALISATIE Noord-Holland": "#N/A", "TAAKSTELLING Noord-Holland": 1094 },
  },
};
