// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
    ],
    Huisvesting: [
      ["Statushouders, tweede helft van 2025"],
      ["Gemeente", "Taakstelling", "Gehuisvest"],
      ["Alkmaar", 76, 85],
    ],
  },
  at: "Huisvesting!A2:B3",
  sentence:
    "Deze tabel gaat over statushouders. Dat telt niet mee in regulier, amv of totaal. Het staat ernaast, als soort statushouders. Gaat zij toch over asielopvang, zet dan “asiel” in de titel erboven.",
  formulas: {
    says: "Dat telt niet mee in regulier, amv of totaal",
    answers: { "TAAKSTELLING Alkmaar totaal": 395 + 102, "TAAKSTELLING Alkmaar statushouders": 76 },
  },
};
