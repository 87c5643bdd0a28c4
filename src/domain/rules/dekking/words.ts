// SPDX-License-Identifier: EUPL-1.2

import type { NotReadParams } from "./niet-gelezen";
import type { NotComparedParams } from "./niet-nagerekend";
import type { UnknownNumbersParams } from "./onbekende-aantallen";
import type { RuleWords } from "../rule";
import { formatCount, formatDate, formatList } from "../../sheet/format";
import { GROOTHEID_WORDS } from "../../figures/words";

const SENTENCES: Readonly<Record<NotReadParams["reason"], (params: NotReadParams) => string>> = {
  "verborgen-tabblad": ({ tab, rows }) =>
    `Het tabblad “${tab}” is verborgen en niet herkend. ${formatCount(rows.length, "rij", "rijen")} met getallen niet gecontroleerd.`,
  overgeslagen: ({ tab, rows }) =>
    `U hebt het tabblad “${tab}” overgeslagen. ${formatCount(rows.length, "rij", "rijen")} met getallen niet gecontroleerd.`,
  rijen: ({ rows }) =>
    `${rows.length === 1 ? "Rij" : "Rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "heeft" : "hebben"} getallen, maar ${
      rows.length === 1 ? "hoort" : "horen"
    } niet bij een herkende tabel. Niet gecontroleerd.`,
  soorten: ({ rows, soorten }) =>
    `${rows.length === 1 ? "Rij" : "Rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "gaat" : "gaan"} over ${formatList(soorten.map((soort) => `“${soort}”`))}. De taakstelling gaat over regulier en amv, dus dit is niet gecontroleerd en telt niet mee.`,
  kolommen: ({ columns }) =>
    `${columns.length === 1 ? "Kolom" : "Kolommen"} ${formatList(columns)} ${columns.length === 1 ? "heeft" : "hebben"} getallen onder een kop die niet herkend is. Niet gecontroleerd.`,
};

export const dekkingWords = {
  "dekking.niet-gelezen": {
    title: "Niet gecontroleerd",
    checks:
      "Een tabblad is overgeslagen of verborgen, rijen of kolommen met getallen horen bij geen herkende tabel, of rijen gaan over een andere soort dan regulier en amv.",
    reason: "Een controle zegt ook wat zij niet heeft gezien.",
    sentence: (params: NotReadParams) => SENTENCES[params.reason](params),
  },
  "dekking.niet-nagerekend": {
    title: "Niet nagerekend",
    checks: "Getallen van regio's of de provincie zijn met geen enkele som te vergelijken.",
    reason: "De gemeenten zijn voor dit moment niet alle bekend, of de regio-indeling ontbreekt.",
    sentence: ({ grootheid, date, level, numbers, known }: NotComparedParams) =>
      `${numbers === 1 ? "Het getal" : `De ${String(numbers)} getallen`} ${level === "regio" ? "van de regio's" : "van de provincie"} voor de ${GROOTHEID_WORDS[grootheid]}${date === null ? "" : ` op ${formatDate(date)}`} ${
        numbers === 1 ? "is" : "zijn"
      } niet met de gemeenten vergeleken.${known.length === 0 ? "" : ` Van de gemeenten is alleen de stand op ${formatList(known.map(formatDate))} bekend.`}`,
  },
  "dekking.onbekende-aantallen": {
    title: "Onbekende aantallen",
    checks: "Cellen zijn leeg of zeggen dat een aantal niet bekend is.",
    reason: "Leeg is niet nul. Sommen met deze aantallen zijn niet na te rekenen.",
    sentence: ({ names, numbers }: UnknownNumbersParams) =>
      `In deze tabel ${numbers === 1 ? "is 1 aantal" : `zijn ${String(numbers)} aantallen`} onbekend, van ${formatList(names)}. Sommen met ${numbers === 1 ? "dit aantal" : "deze aantallen"} zijn niet nagerekend.`,
  },
} satisfies Record<string, RuleWords>;
