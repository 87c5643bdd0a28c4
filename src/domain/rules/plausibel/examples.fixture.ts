// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const plausibelExamples: Readonly<Record<string, RuleExample>> = {
  "plausibel.boven-taakstelling": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Haarlemmermeer", "965/50", "1160/0"],
      ],
    },
    at: "Voortgang!C2",
    sentence: "Haarlemmermeer heeft 1.160 plaatsen regulier bij een taakstelling van 965: 195 meer.",
  },
  "plausibel.amv-zonder-taakstelling": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Hoorn", "399/0", "0/20"],
      ],
    },
    at: "Voortgang!C2",
    sentence: "Hoorn heeft 20 plaatsen voor amv, maar een taakstelling amv van 0.",
  },
  "plausibel.prognose-ver-boven-taakstelling": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Hollands Kroon", "255/24", "150/24"],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Hollands Kroon", "regulier", 255, "1-12-2025"],
      ],
    },
    at: "Mutaties!C2",
    sentence:
      "Hollands Kroon regulier: 150 + 255 = 405, dat is 159 % van de taakstelling (255). De toename is gelijk aan de taakstelling. Is het totaal bedoeld? Dan is de toename +105.",
  },
  "plausibel.mutatie-negatief": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Opmeer", "125/0", "60/0"],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Opmeer", "regulier", -75, "1-12-2025"],
      ],
    },
    at: "Mutaties!C2",
    sentence: "Opmeer heeft dan 60 plaatsen regulier; met deze mutatie wordt dat 60 − 75 = −15.",
  },
  "plausibel.locaties-realisatie": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
      ],
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Alkmaar", "De Kaasdrager", "regulier", 140, "1-6-2019", ""],
      ],
    },
    at: "Locaties!D2",
    sentence:
      "Alkmaar regulier: 1 open locatie heeft 140 plaatsen op 1-9-2025, de realisatie is 150: een verschil van −10.",
  },
  "plausibel.duurzaam-boven-realisatie": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
      ],
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Alkmaar", "De Kaasdrager", "regulier", 170, "1-6-2019", ""],
      ],
    },
    at: "Locaties!D2",
    sentence: "Alkmaar heeft op 1-9-2025 170 plaatsen regulier voor 5 jaar of langer, maar een realisatie van 150.",
  },
  "plausibel.einde-voor-opening": {
    tabs: {
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Hoorn", "De Blokker", "regulier", 40, "1-6-2025", "1-6-2024"],
      ],
    },
    at: "Locaties!F2",
    sentence: "“De Blokker” opent op 1-6-2025 en eindigt op 1-6-2024, dus vóór de opening.",
  },
  "plausibel.sprong": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-7-2025", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 400, 150, 1500],
        ["Hoorn", 400, 0, 20],
        ["Schagen", 400, 250, 250],
        ["Opmeer", 400, 200, 200],
        ["Heiloo", 400, 80, 80],
      ],
    },
    at: "Voortgang!D2",
    sentence:
      "Alkmaar regulier gaat van 150 op 1-7-2025 naar 1.500 op 1-9-2025: +1.350. Drie op de vier andere gemeenten veranderen hoogstens 0.",
  },
  "plausibel.zelfde-cijfers": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-7-2025", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 400, 150, 150],
        ["Hoorn", 400, 20, 20],
        ["Schagen", 400, 250, 250],
        ["Opmeer", 400, 200, 200],
        ["Heiloo", 400, 80, 80],
      ],
    },
    at: "Voortgang!D1",
    sentence: "Alle 5 getallen op 1-9-2025 zijn gelijk aan die op 1-7-2025.",
  },
  "plausibel.daling-zonder-mutatie": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-7-2025", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 400, 150, 150],
        ["Schagen", 400, 250, 200],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Alkmaar", "regulier", 100, "1-12-2025"],
      ],
    },
    at: "Voortgang!D3",
    sentence:
      "Schagen regulier gaat van 250 op 1-7-2025 naar 200 op 1-9-2025: −50. Er is geen mutatie die dit aankondigt.",
  },
  "plausibel.gesloten-telt-mee": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
      ],
      Locaties: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ["Alkmaar", "De Kaasdrager", "regulier", 90, "1-6-2019", ""],
        ["Alkmaar", "De Waag", "regulier", 60, "1-6-2019", "31-7-2025"],
      ],
    },
    at: "Locaties!F3",
    sentence:
      "“De Waag” is op 31-7-2025 gesloten, vóór de peildatum 1-9-2025. De realisatie regulier van Alkmaar (150) klopt alleen met deze 60 plaatsen erbij.",
  },
};
