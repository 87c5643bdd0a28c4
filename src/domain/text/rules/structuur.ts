// SPDX-License-Identifier: EUPL-1.2

import type { DoublePeildatumParams } from "../../rules/structuur/dubbele-peildatum";
import type { NoKnownTabParams } from "../../rules/structuur/geen-bekend-tabblad";
import type { UnrecognisedParams } from "../../rules/structuur/tab-niet-herkend";
import type { HiddenParams } from "../../rules/structuur/verborgen-rijen";
import type { RuleWords } from "../../rules/rule";
import { TAB_KINDS } from "../../tabs/table";
import { formatCount, formatDateLong, formatList, formatPlaces } from "../format";
import { TAB_KIND_NAMES } from "../tab-kinds";

export const structuurWords = {
  "structuur.tab-niet-herkend": {
    title: "Tabblad niet herkend",
    reason: "Wat niet herkend is, is niet gecontroleerd en telt niet mee.",
    sentence: ({ tab, rows }: UnrecognisedParams) =>
      `Het tabblad “${tab}” heeft ${formatCount(rows, "rij", "rijen")} met getallen, maar is niet herkend. Kies wat het is, of sla het over.`,
  },
  "structuur.geen-bekend-tabblad": {
    title: "Geen bekend tabblad",
    reason: "Er is niets gecontroleerd. Dat is iets anders dan: er zijn geen fouten.",
    sentence: ({ tabs }: NoKnownTabParams) =>
      `In deze werkmap (${formatList(tabs)}) is geen enkel tabblad herkend, dus er is niets gecontroleerd. Gezocht is naar ${formatList(
        TAB_KINDS.map((kind) => TAB_KIND_NAMES[kind]),
        TAB_KINDS.length,
      )}, elk met een kopregel, zoals “Gemeente”, “Verdeelbesluit” en “Gerealiseerd”.`,
  },
  "structuur.dubbele-peildatum": {
    title: "Twee standen voor één peildatum",
    reason: "Twee tabbladen geven voor dezelfde dag andere getallen. Welke geldt, is niet te zeggen.",
    sentence: ({ date, tab, otherTab, naam, soort, value, other, at, otherAt, count }: DoublePeildatumParams) =>
      `“${tab}” en “${otherTab}” gaan beide over ${formatDateLong(date)}, maar verschillen: ${naam} ${soort} is ${formatPlaces(value)} in ${at} en ${formatPlaces(other)} in ${otherAt}.${
        count > 1 ? ` In totaal ${count === 2 ? "verschillen 2 getallen" : `verschillen ${formatPlaces(count)} getallen`}.` : ""
      }`,
  },
  "structuur.verborgen-rijen": {
    title: "Verborgen rijen of kolommen",
    reason: "Verborgen cellen tellen mee in de sommen, maar wie het blad leest ziet ze niet.",
    sentence: ({ rows, columns }: HiddenParams) => {
      const parts = [
        ...(rows.length === 0 ? [] : [`${rows.length === 1 ? "rij" : "rijen"} ${formatList(rows.map(String))}`]),
        ...(columns.length === 0 ? [] : [`${columns.length === 1 ? "de kolom" : "de kolommen"} ${formatList(columns.map((header) => `“${header}”`))}`]),
      ];
      const many = rows.length + columns.length > 1;
      return `In deze tabel ${many ? "zijn" : "is"} ${formatList(parts)} verborgen. ${many ? "Ze tellen" : "Die telt"} wel mee.`;
    },
  },
} satisfies Record<string, RuleWords>;
