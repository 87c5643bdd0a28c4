// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Uitruil: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ["Alkmaar", "", "regulier", 50, "akkoord"],
      ["Hoorn", "Schagen", "regulier", 20, "voorstel"],
    ],
  },
  at: "Uitruil!B2",
  sentence: "De plaatsen van Alkmaar gaan naar geen gemeente. Vul in wie ze overneemt.",
};
