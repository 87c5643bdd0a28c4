// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const tijdExamples: Readonly<Record<string, RuleExample>> = {
  "tijd.peildatum-zonder-jaar": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
      ],
      Provincie: [
        ["", "Regulier", "Amv"],
        ["Realisatie 1-7-2025", 11519, 771],
      ],
    },
    at: "Voortgang!C1",
    sentence:
      "Bij “1/9” ontbreekt het jaar. Gerekend is met 1 september 2025, het jaar waar de rest van de werkmap op wijst. Schrijf het jaar erbij.",
  },
  "tijd.peildatum-tegenspraak": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Blaricum", "250/0", "250/0"],
        ["Gooise Meren", "389/0", "150/0"],
        ["Hilversum", "434/0", "174/0"],
        ["Huizen", "200/0", "0/0"],
        ["Laren (NH.)", "0/50", "0/0"],
        ["Wijdemeren", "103/26", "0/0"],
        ["Edam-Volendam", "0/0", "0/0"],
        ["Landsmeer", "0/0", "0/0"],
        ["Oostzaan", "0/0", "0/0"],
        ["Purmerend", "80/0", "80/0"],
        ["Waterland", "169/50", "169/50"],
        ["Wormerland", "0/0", "0/0"],
        ["Zaanstad", "1550/0", "1550/0"],
      ],
      "Regio's": [
        ["Regio", "", "Regulier", "Amv"],
        ["Gooi en Vechtstreek", "Realisatie 1-7-2025", 574, 0],
        ["Zaanstreek-Waterland", "Realisatie 1-7-2025", 1799, 50],
      ],
    },
    at: "Voortgang!C1",
    sentence:
      "Hier staat “Gerealiseerd 1-9-2025 (regulier/amv)” (1-9-2025), maar in Regio's!B2 staan dezelfde cijfers onder 1-7-2025: alle 3 vergeleken getallen zijn gelijk, zoals Zaanstreek-Waterland regulier 1.799.",
  },
  "tijd.peildatum-in-toekomst": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
    },
    today: "2025-08-01",
    at: "Voortgang!C1",
    sentence: "De peildatum 1-9-2025 ligt na vandaag (1-8-2025). Is dit een prognose, of is het jaar verkeerd?",
  },
  "tijd.peildatum-buiten-cyclus": {
    tabs: {
      Voortgang: [
        ["Voortgang cyclus 1", "", ""],
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2024"],
        ["Alkmaar", 395, 150],
      ],
    },
    at: "Voortgang!C2",
    sentence: "De peildatum 1-9-2024 valt buiten cyclus 1, die begint op 20-12-2024 en eindigt op 1-2-2026.",
  },
  "tijd.mutatie-verkeerde-kant": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
        ["Hoorn", "regulier", 100, "1-3-2026", "voor einde cyclus"],
      ],
    },
    at: "Mutaties!E2",
    sentence: "Hier staat “voor einde cyclus”, maar 1-3-2026 ligt na het einde van de cyclus op 1-2-2026.",
  },
  "tijd.mutatie-voor-peildatum": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Alkmaar", "regulier", 50, "1-8-2025"],
      ],
    },
    at: "Mutaties!C2",
    sentence:
      "De mutatie van +50 is van 1-8-2025, niet na de peildatum 1-9-2025. Zit zij al in de realisatie? Haal haar dan weg.",
  },
};
