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
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Alkmaar", "regulier", 50, "1-8-2025"],
    ],
  },
  at: "Mutaties!C2",
  sentence:
    "De mutatie van +50 is van 1-8-2025, niet na de peildatum 1-9-2025. Zit zij al in de realisatie? Haal haar dan weg.",
  formulas: { says: "Een prognose telt ze dan dubbel.", answers: { "PROGNOSE Alkmaar 2026-02-01": 150 + 50 } },
};
