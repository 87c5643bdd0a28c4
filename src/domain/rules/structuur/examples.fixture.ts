// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const structuurExamples: Readonly<Record<string, RuleExample>> = {
  "structuur.geen-bekend-tabblad": {
    tabs: {
      Begroting: [
        ["Post", "Bedrag"],
        ["Inhuur", 1200],
      ],
    },
    at: "Begroting!A1",
    sentence:
      "In deze werkmap (Begroting) is geen enkel tabblad herkend, dus er is niets gecontroleerd. Gezocht is naar Voortgang, Verdeelbesluit, Regio's, Provincie, Mutaties, Locaties, Uitruil, Indicatief, Regio-indeling en Cyclus, elk met een kopregel, zoals “Gemeente”, “Verdeelbesluit” en “Gerealiseerd”.",
  },
  "structuur.tab-niet-herkend": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Begroting: [
        ["Post", "Bedrag"],
        ["Inhuur", 1200],
        ["Zaal", 300],
        ["Drukwerk", 80],
      ],
    },
    at: "Begroting!A1:B4",
    sentence:
      "Het tabblad “Begroting” heeft 3 rijen met getallen, maar is niet herkend. Kies wat het is, of sla het over.",
  },
  "structuur.dubbele-peildatum": {
    tabs: {
      Stand: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Kopie: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "160/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
    },
    at: "Kopie!C2",
    sentence:
      "“Kopie” en “Stand” gaan beide over 1 september 2025, maar verschillen: Alkmaar regulier is 160 in Kopie!C2 en 150 in Stand!C2.",
  },
  "structuur.soort-aangenomen": {
    tabs: {
      Verdeelbesluit: [
        ["Gemeente", "Taakstelling", "Taakstelling amv"],
        ["Alkmaar", 395, 102],
        ["Hoorn", 399, 12],
      ],
    },
    at: "Verdeelbesluit!B1",
    sentence:
      "Bij “Taakstelling” staat niet of de amv-plaatsen erin zitten. Gerekend is met regulier. Zet “regulier” of “inclusief amv” in de kop.",
  },
  "structuur.verborgen-rijen": {
    tabs: {
      Voortgang: {
        rows: [
          ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
          ["Alkmaar", "395/102", "150/0"],
          ["Hoorn", "399/0", "0/0"],
          ["Schagen", "300/0", "250/0"],
        ],
        hiddenRows: [2],
      },
    },
    at: "Voortgang!A3:C3",
    sentence: "In deze tabel is rij 3 verborgen. Die telt wel mee.",
  },
  "structuur.kolom-ontbreekt": {
    tabs: {
      Mutaties: [
        ["Gemeente", "Aantal", "Datum"],
        ["Hoorn", 100, "1-11-2025"],
        ["Alkmaar", 20, "1-12-2025"],
      ],
    },
    at: "Mutaties!B1",
    sentence: "Dit is een tabel Mutaties, maar de kolom Soort (regulier of amv) ontbreekt.",
  },
  "structuur.dubbele-kolom": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 395, 150, 160],
        ["Hoorn", 399, 0, 0],
      ],
    },
    at: "Voortgang!D1",
    sentence:
      "De kolom “Gerealiseerd regulier 1-9-2025” betekent hetzelfde als “Realisatie regulier 1-9-2025” in C1. Laat één van de twee staan, of zet erbij wat het verschil is.",
  },
  "structuur.rij-zonder-naam": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["", "97/0", "10/0"],
      ],
    },
    at: "Voortgang!A5:C5",
    sentence: "Rij 5 heeft aantallen, maar geen naam. Deze rij telt niet mee.",
  },
  "structuur.lege-rij": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["", "", ""],
        ["Hoorn", "399/0", "0/0"],
      ],
    },
    at: "Voortgang!A3:C3",
    sentence: "Rij 3 midden in de tabel is leeg.",
  },
  "structuur.samengevoegde-cellen": {
    tabs: {
      Voortgang: {
        rows: [
          [
            "Gemeente",
            "Taakstelling regulier",
            "Taakstelling amv",
            "Gerealiseerd regulier 1-9-2025",
            "Gerealiseerd amv 1-9-2025",
          ],
          ["Alkmaar", 395, 102, 150, 0],
          ["Hoorn", 399, 0, "", 0],
        ],
        merges: [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }],
      },
    },
    at: "Voortgang!D2:D3",
    sentence: "De cellen D2:D3 zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.",
  },
  "structuur.rijen-onder-totaal": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Totaal", "1094/102", "400/0"],
        ["Texel", "0/0", "0/0"],
      ],
    },
    at: "Voortgang!A6:C6",
    sentence: "Rij 6 staat onder het totaal in A5. Kijk na of het totaal deze rij meetelt.",
  },
};
