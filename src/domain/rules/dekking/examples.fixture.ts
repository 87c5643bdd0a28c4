// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const dekkingExamples: Readonly<Record<string, RuleExample>> = {
  "dekking.niet-gelezen": {
    tabs: {
      Provincie: [
        ["", "Regulier", "Amv"],
        ["Taakstelling Noord-Holland", "14.910", "1.380"],
        ["Adressen", 212, 18],
      ],
    },
    at: "Provincie!A3:C3",
    sentence: "Rij 3 heeft getallen, maar hoort niet bij een herkende tabel. Niet gecontroleerd.",
  },
  "dekking.niet-nagerekend": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Blaricum", "250/0", "250/0"],
        ["Gooise Meren", "389/0", "150/0"],
        ["Hilversum", "434/0", "174/0"],
        ["Huizen", "200/0", "0/0"],
        ["Laren (NH.)", "0/50", "0/0"],
        ["Wijdemeren", "103/26", "0/0"],
      ],
      "Regio's": [
        ["Regio", "", "Regulier", "Amv"],
        ["Gooi en Vechtstreek", "Realisatie 1-7-2025", 574, 0],
      ],
    },
    at: "Regio's!B2",
    sentence:
      "De 2 getallen van de regio's voor de realisatie op 1-7-2025 zijn niet met de gemeenten vergeleken. Van de gemeenten is alleen de stand op 1-9-2025 bekend.",
  },
  "dekking.onbekende-aantallen": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "n.v.t./0"],
        ["Texel", "0/0", "0/0"],
      ],
    },
    at: "Voortgang!C3",
    sentence: "In deze tabel is 1 aantal onbekend, van Hoorn. Sommen met dit aantal zijn niet nagerekend.",
  },
};
