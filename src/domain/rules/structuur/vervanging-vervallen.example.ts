// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Oud: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ],
  },
  words: [
    {
      ...{ tab: "Nieuw", nth: 1, kind: "voortgang", stand: "1-9-2025", among: 1, sender: null, received: null },
      replaces: { tab: "Oud", nth: 1, kind: "voortgang", stand: "1-9-2025", among: 1 },
    },
  ],
  at: "Oud!A1",
  sentence:
    "Volgens uw keuze komt “Nieuw” in de plaats van “Oud”. Maar de tabel op “Nieuw” is weg, wordt niet gelezen of gaat nu over een andere dag. Daarom telt “Oud” weer mee. Kies bij Leveringen opnieuw welke geldt.",
  formulas: { says: "Daarom telt “Oud” weer mee.", answers: { "REALISATIE Alkmaar": 150 } },
};
