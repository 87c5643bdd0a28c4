// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const celExamples: Readonly<Record<string, RuleExample>> = {
  "cel.onleesbaar": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "ca.20/0"],
        ["Schagen", "300/0", "250/0"],
      ],
    },
    at: "Voortgang!C3",
    sentence:
      "“ca.20/0” in de kolom “Gerealiseerd 1-9-2025 (regulier/amv)” is niet te lezen als aantal plaatsen. Deze cel telt niet mee.",
  },
  "cel.datum-in-plaats-van-paar": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Zandvoort", "86/8", { value: 45877, format: "d-mmm" }],
        ["Hoorn", "399/0", "0/0"],
      ],
    },
    at: "Voortgang!C3",
    sentence: "Hier staat de datum 8-aug. Waarschijnlijk stond hier 8/8. Kies wat het was.",
  },
  "cel.duizendtal-als-decimaal": {
    tabs: {
      Provincie: [
        ["", "Regulier", "Amv"],
        ["Taakstelling Noord-Holland", 14.91, 1380],
        ["Realisatie 1-7-2025", 11519, 771],
      ],
    },
    at: "Provincie!B2",
    sentence: "Hier staat 14,91 tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is 14.910 bedoeld.",
  },
  "cel.foutwaarde": {
    tabs: {
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, { value: "#N/A", formula: "=VLOOKUP(A2,COA!A:B,2,0)" }, 0],
        ["Hoorn", 399, 0, 0, 0],
      ],
    },
    at: "Voortgang!D2",
    sentence:
      "Hier staat #N/A als uitkomst van =VLOOKUP(A2,COA!A:B,2,0). Deze cel telt niet mee. Herstel de formule of vul het getal in.",
  },
  "cel.negatief": {
    tabs: {
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, -150, 0],
        ["Hoorn", 399, 0, 0, 0],
      ],
    },
    at: "Voortgang!D2",
    sentence: "Hier staat -150, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.",
  },
  "cel.geen-geheel-getal": {
    tabs: {
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, 150.5, 0],
        ["Hoorn", 399, 0, 0, 0],
      ],
    },
    at: "Voortgang!D2",
    sentence: "Hier staat 150,5, maar een aantal plaatsen is een geheel getal. Deze cel telt niet mee.",
  },
  "cel.getal-als-tekst": {
    tabs: {
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, "150", 0],
        ["Hoorn", 399, 0, 0, 0],
        ["Schagen", 300, 0, 250, 0],
      ],
    },
    at: "Voortgang!D2",
    sentence: "“150” staat als tekst in de cel, de buurcellen zijn getallen. Maak er het getal 150 van.",
  },
  "cel.vreemde-tekens": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alk\u200bmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
      ],
    },
    at: "Voortgang!A2",
    sentence: "In deze cel staat een teken dat u niet ziet (U+200B). Bedoeld is “Alkmaar”.",
  },
  "cel.onbekende-functie": {
    tabs: {
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, { value: "#NAME?", formula: "=_xldudf_SPREIDING_REALISATIE(A2)" }, 0],
        ["Hoorn", 399, 0, 0, 0],
      ],
    },
    at: "Voortgang!D2",
    sentence:
      "Hier staat #NAME? met de formule =_xldudf_SPREIDING_REALISATIE(A2). Excel kent deze functie niet. Typ de formule opnieuw terwijl de invoegtoepassing aan staat, of vul het getal in.",
  },
  "cel.tekst-als-formule": {
    tabs: {
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, "=150+20", 0],
        ["Hoorn", 399, 0, 0, 0],
        ["Schagen", 300, 0, 250, 0],
      ],
    },
    at: "Voortgang!D2",
    sentence:
      "“=150+20” is tekst, maar begint als een formule. Maak er een echte formule van, of begin de tekst anders.",
  },
};
