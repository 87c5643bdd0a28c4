// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 150],
      ["Hoorn", 399, 20],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum", "Status"],
      ["Alkmaar", "regulier", 20, "1-12-2025", "vervallen"],
      ["Hoorn", "regulier", 30, "1-12-2025", "in uitvoering"],
    ],
  },
  at: "Mutaties!E2",
  formulas: {
    says: "Wat niet doorgaat, telt nergens mee.",
    answers: { "PROGNOSE Alkmaar 2026-01-01": 150, "PROGNOSE Hoorn 2026-01-01": 50 },
  },
  sentence: "In de kolom “Status” staat “vervallen”. Deze regel telt daarom in geen enkele som mee.",
};
