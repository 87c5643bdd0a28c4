// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

/** Per rule a tiny workbook and the one finding that it gives. */
export const uitruilExamples: Readonly<Record<string, RuleExample>> = {
  "uitruil.andere-kant-ontbreekt": {
    tabs: {
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status"],
        ["Alkmaar", "", "regulier", 50, "akkoord"],
        ["Hoorn", "Schagen", "regulier", 20, "voorstel"],
      ],
    },
    at: "Uitruil!B2",
    sentence: "De plaatsen van Alkmaar gaan naar geen gemeente. Vul in wie ze overneemt.",
  },
  "uitruil.taak-niet-gedekt": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status"],
        ["Alkmaar", "Utrecht", "regulier", 50, "akkoord"],
      ],
    },
    at: "Uitruil!B2",
    sentence:
      "Alkmaar geeft 50 plaatsen regulier aan Utrecht, in Utrecht. Noord-Holland komt daardoor 50 regulier tekort.",
  },
  "uitruil.onder-nul": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status"],
        ["Schagen", "Hoorn", "regulier", 320, "akkoord"],
        ["Hoorn", "Schagen", "amv", 0, "voorstel"],
      ],
    },
    at: "Uitruil!D2",
    sentence: "Schagen regulier: 300 − 320 = −20.",
  },
  "uitruil.niet-in-evenwicht": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status"],
        ["Alkmaar", "Hoorn", "amv", 50, "akkoord"],
        ["Hoorn", "Alkmaar", "regulier", 40, "akkoord"],
      ],
    },
    at: "Uitruil!D3",
    sentence: "Hoorn geeft 40 aan Alkmaar en krijgt 50 terug: een verschil van 10.",
  },
  "uitruil.zonder-tegenprestatie": {
    tabs: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status"],
        ["Alkmaar", "Hoorn", "amv", 50, "akkoord"],
      ],
    },
    at: "Uitruil!D2",
    sentence: "50 plaatsen amv gaan van Alkmaar naar Hoorn. Er staat geen afgesproken uitruil van Hoorn naar Alkmaar.",
  },
};
