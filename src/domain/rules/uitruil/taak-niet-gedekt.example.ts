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
      ["Alkmaar", "Utrecht", "regulier", 50, "akkoord"],
    ],
  },
  at: "Uitruil!B2",
  sentence:
    "Alkmaar (Noord-Holland) geeft 50 plaatsen regulier aan Utrecht (Utrecht). Na alle uitruil is de taak regulier van de provincie Noord-Holland 50 lager en van de provincie Utrecht 50 hoger. Kijk na of beide provincies akkoord zijn.",
};
