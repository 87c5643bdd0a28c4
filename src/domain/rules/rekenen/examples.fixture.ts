// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const rekenenExamples: Readonly<Record<string, RuleExample>> = {
  "rekenen.percentage": {
    tabs: {
      Provincie: [
        ["", "Regulier", "Amv"],
        ["Taakstelling Noord-Holland", "14.910", "1.380"],
        ["Realisatie 1-7-2025", "11.519 (77%)", "771 (55%)"],
      ],
    },
    at: "Provincie!C3",
    sentence: "Genoemd 55 %, uit de cellen volgt 771 / 1.380 = 55,9 % → 56 %.",
  },
  "rekenen.verschil": {
    tabs: {
      Provincie: [
        ["", "Regulier", "Amv"],
        ["Taakstelling Noord-Holland", "14.910", "1.380"],
        ["Realisatie 1-7-2025", "11.519", "771"],
        ["Prognose 1-2-2026", "12.202 (82%) +638", "791 (57%) +20"],
      ],
    },
    at: "Provincie!B4",
    sentence: "Genoemd +638, uit de cellen volgt 12.202 − 11.519 = +683.",
  },
  "rekenen.totaal": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Totaal", "1094/102", "410/0"],
      ],
    },
    at: "Voortgang!C5",
    sentence: "Bij “Totaal” staat 410, de 3 regels zijn samen 400: een verschil van +10.",
  },
  "rekenen.soorten-som": {
    tabs: {
      Verdeelbesluit: [
        ["Gemeente", "Taakstelling regulier", "Taakstelling amv", "Taakstelling totaal"],
        ["Alkmaar", 395, 102, 497],
        ["Schagen", 300, 0, 330],
      ],
    },
    at: "Verdeelbesluit!D3",
    sentence: "Bij Schagen staat als totaal 330, uit de cellen volgt 300 + 0 = 300.",
  },
  "rekenen.regio-som": {
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
        ["Gooi en Vechtstreek", "Taakstelling", 1376, 67],
        ["", "Realisatie 1-9-2025", 574, 0],
      ],
    },
    at: "Regio's!D2",
    sentence:
      "Gooi en Vechtstreek heeft hier 67 als taakstelling amv. De 6 gemeenten in “Voortgang” zijn samen 76: een verschil van −9.",
  },
  "rekenen.provincie-som": {
    tabs: {
      Indeling: [
        ["Gemeente", "Regio"],
        ["Almere", "Flevoland Zuid"],
        ["Zeewolde", "Flevoland Zuid"],
        ["Dronten", "Flevoland Noord"],
        ["Lelystad", "Flevoland Noord"],
        ["Noordoostpolder", "Flevoland Noord"],
        ["Urk", "Flevoland Noord"],
      ],
      "Regio's": [
        ["Regio", "Taakstelling regulier"],
        ["Flevoland Zuid", 900],
        ["Flevoland Noord", 700],
      ],
      Provincie: [
        ["Provincie", "Taakstelling regulier"],
        ["Flevoland", 1610],
      ],
    },
    at: "Provincie!B2",
    sentence:
      "Flevoland heeft hier 1.610 als taakstelling regulier. De 2 regio's in “Regio's” zijn samen 1.600: een verschil van +10.",
  },
  "rekenen.twee-waarden": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Verdeelbesluit: [
        ["Gemeente", "Taakstelling regulier"],
        ["Alkmaar", 359],
        ["Hoorn", 399],
      ],
    },
    at: "Verdeelbesluit!B2",
    sentence: "De taakstelling regulier van Alkmaar is hier 359, maar 395 in Voortgang!B2.",
  },
  "rekenen.prognose": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Realisatie regulier 1-9-2025", "Prognose regulier 1-2-2026"],
        ["Hoorn", 0, 150],
        ["Alkmaar", 150, 150],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Hoorn", "regulier", 100, "1-11-2025"],
      ],
    },
    at: "Voortgang!C2",
    sentence: "Hier staat 150 voor 1-2-2026, uit de cellen volgt 0 + 100 = 100.",
  },
  "rekenen.regioplan-som": {
    tabs: {
      "Regio's": [
        ["Regio", "Regioplan regulier"],
        ["Amsterdam-Amstel", 5222],
        ["Gooi en Vechtstreek", 1237],
        ["Kennemerland", 2043],
        ["Noord-Holland Noord", 2386],
        ["Zaanstreek-Waterland", 1799],
      ],
      Provincie: [
        ["Provincie", "Regioplan regulier"],
        ["Noord-Holland", 12678],
      ],
    },
    at: "Provincie!B2",
    sentence:
      "Noord-Holland heeft hier 12.678 als regioplan regulier. De 5 regio's in “Regio's” zijn samen 12.687: een verschil van −9.",
  },
  "rekenen.verschil-kolom": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", "Verschil"],
        ["Alkmaar", 395, 150, 245],
        ["Hoorn", 399, 0, 399],
        ["Schagen", 300, 250, 150],
      ],
    },
    at: "Voortgang!D4",
    sentence: "In “Verschil” staat 150, uit de cellen volgt 300 − 250 = 50.",
  },
  "rekenen.prognose-kolom": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Realisatie 1-9-2025", "Mutaties", "Prognose 1-2-2026"],
        ["Alkmaar", 150, 0, 150],
        ["Hoorn", 0, 100, 100],
        ["Schagen", 250, 50, 350],
      ],
    },
    at: "Voortgang!D4",
    sentence: "Hier staat 350, uit de cellen volgt 250 + 50 = 300.",
  },
  "rekenen.getypt-totaal": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Taakstelling amv", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 395, 102, 150],
        ["Hoorn", 399, 0, 0],
        ["Totaal", { value: 794, formula: "=SUM(B2:B3)" }, { value: 102, formula: "=SUM(C2:C3)" }, 150],
      ],
    },
    at: "Voortgang!D4",
    sentence: "Hier is 150 getypt, terwijl 2 andere cellen in deze rij een formule hebben.",
  },
};
