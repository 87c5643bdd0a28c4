// SPDX-License-Identifier: EUPL-1.2

import type { NotReadParams } from "../../rules/dekking/niet-gelezen";
import type { RuleWords } from "../../rules/rule";
import { formatCount, formatList } from "../format";

const SENTENCES: Readonly<Record<NotReadParams["reason"], (params: NotReadParams) => string>> = {
  "verborgen-tabblad": ({ tab, rows }) => `Het tabblad “${tab}” is verborgen en niet herkend. ${formatCount(rows.length, "rij", "rijen")} met getallen niet gecontroleerd.`,
  overgeslagen: ({ tab, rows }) => `U hebt het tabblad “${tab}” overgeslagen. ${formatCount(rows.length, "rij", "rijen")} met getallen niet gecontroleerd.`,
  rijen: ({ rows }) =>
    `${rows.length === 1 ? "Rij" : "Rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "heeft" : "hebben"} getallen, maar ${
      rows.length === 1 ? "hoort" : "horen"
    } niet bij een herkende tabel. Niet gecontroleerd.`,
};

export const dekkingWords = {
  "dekking.niet-gelezen": {
    title: "Niet gecontroleerd",
    reason: "Een controle zegt ook wat zij niet heeft gezien.",
    sentence: (params: NotReadParams) => SENTENCES[params.reason](params),
  },
} satisfies Record<string, RuleWords>;
