// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Uitruil: [
      ["Van", "Naar", "Soort van", "Aantal van", "Soort naar", "Aantal naar", "Status"],
      ["Alkmaar", "Hoorn", "amv", 10, "regulier", 8, "akkoord"],
    ],
  },
  at: "Uitruil!D2",
  sentence: "Alkmaar staat 10 amv af en Hoorn neemt 8 regulier over: een verschil van 2.",
};
