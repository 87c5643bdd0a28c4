// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Voortgang cyclus 1", "", ""],
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2024"],
      ["Alkmaar", 395, 150],
    ],
  },
  at: "Voortgang!C2",
  sentence:
    "De peildatum 1-9-2024 ligt voor het verdeelbesluit van cyclus 1 (20-12-2024). Toen was er nog geen taakstelling.",
};
