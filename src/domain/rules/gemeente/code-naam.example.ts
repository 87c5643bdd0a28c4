// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Verdeelbesluit: [
      ["Code", "Gemeente", "Taakstelling regulier"],
      ["GM0361", "Alkmaar", 395],
      ["GM0441", "Hoorn", 399],
    ],
  },
  at: "Verdeelbesluit!A3",
  sentence: "Hier staat GM0441, de code van Schagen. De code van Hoorn is GM0405.",
  formulas: { says: "Hier telt de naam.", answers: { "TAAKSTELLING Hoorn": 399, "TAAKSTELLING GM0441": "#N/A" } },
};
