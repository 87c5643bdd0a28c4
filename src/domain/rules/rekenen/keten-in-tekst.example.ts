// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier"],
      ["Huizen", 200],
    ],
    Restopgave: [
      ["Provinciale restopgave: 7.700 regulier"],
      ["Regio", "Restopgave regulier"],
      ["Amsterdam-Amstel", 2500],
      ["Gooi en Vechtstreek", 900],
      ["Kennemerland", 1500],
      ["Noord-Holland Noord", 1900],
      ["Zaanstreek-Waterland", 800],
    ],
  },
  at: "Restopgave!A1",
  sentence:
    "De tekst noemt 7.700 als restopgave van Noord-Holland. Volgens de tabellen is dat regulier 7.600: een verschil van +100.",
};
