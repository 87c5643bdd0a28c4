// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Begroting: [
      ["Post", "Bedrag"],
      ["Inhuur", 1200],
    ],
  },
  at: "Begroting!A1",
  sentence:
    "In deze werkmap (Begroting) is geen enkel tabblad herkend, dus er is niets gecontroleerd. Gezocht is naar Voortgang, Verdeelbesluit, Regio's, Provincie, Mutaties, Locaties, Uitruil, Indicatief, Regio-indeling en Cyclus, elk met een kopregel, zoals “Gemeente”, “Verdeelbesluit” en “Gerealiseerd”.",
};
