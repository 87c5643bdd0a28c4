// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Blad1: [
      ["Gemeente", "Opgave"],
      ["Alkmaar", 395],
      ["Hoorn", 399],
    ],
  },
  at: "Blad1!B1",
  sentence:
    "“Opgave” is gelezen als indicatieve opgave, niet als taakstelling: nergens staat dat dit het verdeelbesluit is. Is dit wel de taakstelling, zet dan “taakstelling” in de kop of kies bij Tabbladen wat dit tabblad is.",
  formulas: { says: "Alleen de taakstelling telt.", answers: { "TAAKSTELLING Alkmaar totaal": "#N/A" } },
};
