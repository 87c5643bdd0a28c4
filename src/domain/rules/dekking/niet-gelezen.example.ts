// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Provincie: [
      ["", "Regulier", "Amv"],
      ["Taakstelling Noord-Holland", "14.910", "1.380"],
      ["Adressen", 212, 18],
    ],
  },
  at: "Provincie!A3:C3",
  sentence: "Rij 3 heeft getallen, maar hoort niet bij een herkende tabel. Niet gecontroleerd.",
};
