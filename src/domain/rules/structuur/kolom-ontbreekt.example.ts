// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Mutaties: [
      ["Gemeente", "Aantal", "Datum"],
      ["Hoorn", 100, "1-11-2025"],
      ["Alkmaar", 20, "1-12-2025"],
    ],
  },
  at: "Mutaties!B1",
  sentence: "Dit is een tabel Mutaties, maar de kolom Soort (regulier of amv) ontbreekt.",
};
