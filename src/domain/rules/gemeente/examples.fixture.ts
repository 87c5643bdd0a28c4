// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const gemeenteExamples: Readonly<Record<string, RuleExample>> = {
  "gemeente.onbekend": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Duckstad", "10/0", "0/0"],
      ],
    },
    at: "Voortgang!A5",
    sentence: "“Duckstad” is geen gemeente. Deze regel telt niet mee.",
  },
  "gemeente.regio-onbekend": {
    tabs: {
      "Regio's": [
        ["Regio", "", "Regulier", "Amv"],
        ["Duinstreek", "Taakstelling", 100, 10],
        ["Kennemerland", "Taakstelling", 3023, 252],
      ],
    },
    at: "Regio's!A2",
    sentence:
      "De regio “Duinstreek” staat niet in de regio-indeling. Voeg een tabblad Regio-indeling toe met per gemeente de regio.",
  },
  "gemeente.verschreven": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Hollandse Kroon", "255/24", "150/24"],
      ],
    },
    at: "Voortgang!A5",
    sentence: "Hier staat “Hollandse Kroon”, de naam is “Hollands Kroon”.",
  },
  "gemeente.schrijfwijze": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Bergen (NH)", "60/90", "0/30"],
      ],
    },
    at: "Voortgang!A5",
    sentence: "Hier staat “Bergen (NH)”, de officiële naam is “Bergen (NH.)”.",
  },
  "gemeente.opgeheven": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Langedijk", "100/0", "0/0"],
      ],
    },
    at: "Voortgang!A5",
    sentence:
      "“Langedijk” bestaat sinds 1 januari 2022 niet meer. De plaatsen horen bij “Dijk en Waard”: tel ze daarbij op.",
  },
  "gemeente.dubbelzinnig": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Bergen", "60/90", "0/30"],
      ],
    },
    at: "Voortgang!A2",
    sentence: "“Bergen” kan “Bergen (NH.)” of “Bergen (L.)” zijn. Kies welke u bedoelt.",
  },
  "gemeente.dubbel": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Hoorn", "399/0", "20/0"],
      ],
    },
    at: "Voortgang!A5",
    sentence: "“Hoorn” staat al in A3. Laat één van de twee regels staan.",
  },
  "gemeente.ontbreekt": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Almere", "100/0", "0/0"],
        ["Dronten", "100/0", "0/0"],
        ["Lelystad", "100/0", "0/0"],
        ["Noordoostpolder", "100/0", "0/0"],
        ["Zeewolde", "100/0", "0/0"],
      ],
    },
    at: "Voortgang!A1",
    sentence: "In deze tabel staan 5 van de 6 gemeenten van Flevoland. Er ontbreekt Urk.",
  },
  "gemeente.andere-provincie": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
        ["Utrecht", "500/50", "100/0"],
      ],
    },
    at: "Voortgang!A5",
    sentence: "Utrecht ligt in Utrecht, de andere gemeenten liggen in Noord-Holland.",
  },
  "gemeente.code-naam": {
    tabs: {
      Verdeelbesluit: [
        ["Code", "Gemeente", "Taakstelling regulier"],
        ["GM0361", "Alkmaar", 395],
        ["GM0441", "Hoorn", 399],
      ],
    },
    at: "Verdeelbesluit!A3",
    sentence: "Hier staat GM0441, de code van Schagen. De code van Hoorn is GM0405.",
  },
  "gemeente.andere-regio": {
    tabs: {
      Verdeelbesluit: [
        ["Gemeente", "Regio", "Taakstelling regulier"],
        ["Alkmaar", "Noord-Holland Noord", 395],
        ["Haarlem", "Noord-Holland Noord", 963],
      ],
    },
    at: "Verdeelbesluit!B3",
    sentence: "Haarlem staat hier bij Noord-Holland Noord, maar hoort volgens de regio-indeling bij Kennemerland.",
  },
};
