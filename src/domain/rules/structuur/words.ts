// SPDX-License-Identifier: EUPL-1.2

import type { DoublePeildatumParams } from "./dubbele-peildatum";
import type { NoKnownTabParams } from "./geen-bekend-tabblad";
import type { UnrecognisedParams } from "./tab-niet-herkend";
import type { HiddenParams } from "./verborgen-rijen";
import type { BelowTotalParams } from "./rijen-onder-totaal";
import type { BlankRowParams } from "./lege-rij";
import type { DoubleColumnParams } from "./dubbele-kolom";
import type { MergedCellsParams } from "./samengevoegde-cellen";
import type { MissingColumnParams } from "./kolom-ontbreekt";
import type { AssumedSoortParams } from "./soort-aangenomen";
import type { UnnamedRowParams } from "./rij-zonder-naam";
import type { RuleWords } from "../rule";
import { TAB_KINDS, type ColumnRole } from "../../tabs/table";
import { formatCount, formatDateLong, formatList, formatPlaces } from "../../sheet/format";
import { TAB_KIND_NAMES } from "../../tabs/kinds/words";

/** What a column is called that is missing; with its article. */
const COLUMN_NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  gemeente: "de kolom Gemeente",
  soort: "de kolom Soort (regulier of amv)",
  aantal: "de kolom Aantal",
  plaatsen: "de kolom Plaatsen",
  opening: "de kolom Opening",
  einde: "de kolom Einde",
  status: "de kolom Status",
  datum: "de kolom Datum",
  van: "de kolom Van",
  naar: "de kolom Naar",
  cyclus: "de kolom Cyclus",
  stap: "de kolom Stap",
  peildatum: "de peildatum",
};

export const structuurWords = {
  "structuur.tab-niet-herkend": {
    title: "Tabblad niet herkend",
    checks:
      "Een zichtbaar tabblad heeft minstens drie rijen met woorden en getallen, maar is geen bekende soort tabel.",
    reason: "Wat niet herkend is, is niet gecontroleerd en telt niet mee.",
    sentence: ({ tab, rows }: UnrecognisedParams) =>
      `Het tabblad “${tab}” heeft ${formatCount(rows, "rij", "rijen")} met getallen, maar is niet herkend. Kies wat het is, of sla het over.`,
  },
  "structuur.geen-bekend-tabblad": {
    title: "Geen bekend tabblad",
    checks: "In de hele werkmap is geen enkele tabel herkend.",
    reason: "Er is niets gecontroleerd. Dat is iets anders dan: er zijn geen fouten.",
    sentence: ({ tabs }: NoKnownTabParams) =>
      `In deze werkmap (${formatList(tabs)}) is geen enkel tabblad herkend, dus er is niets gecontroleerd. Gezocht is naar ${formatList(
        TAB_KINDS.map((kind) => TAB_KIND_NAMES[kind]),
        TAB_KINDS.length,
      )}, elk met een kopregel, zoals “Gemeente”, “Verdeelbesluit” en “Gerealiseerd”.`,
  },
  "structuur.dubbele-peildatum": {
    title: "Twee standen voor één peildatum",
    checks: "Twee tabellen Voortgang over dezelfde peildatum geven een ander getal voor dezelfde gemeente.",
    reason: "Twee tabbladen geven voor dezelfde dag andere getallen. Welke geldt, is niet te zeggen.",
    sentence: ({ date, tab, otherTab, naam, soort, value, other, at, otherAt, count }: DoublePeildatumParams) =>
      `“${tab}” en “${otherTab}” gaan beide over ${formatDateLong(date)}, maar verschillen: ${naam} ${soort} is ${formatPlaces(value)} in ${at} en ${formatPlaces(other)} in ${otherAt}.${
        count > 1
          ? ` In totaal ${count === 2 ? "verschillen 2 getallen" : `verschillen ${formatPlaces(count)} getallen`}.`
          : ""
      }`,
  },
  "structuur.verborgen-rijen": {
    title: "Verborgen rijen of kolommen",
    checks: "Een rij of kolom van een tabel is verborgen of weggefilterd.",
    reason: "Verborgen cellen tellen mee in de sommen, maar wie het blad leest ziet ze niet.",
    sentence: ({ rows, columns }: HiddenParams) => {
      const parts = [
        ...(rows.length === 0 ? [] : [`${rows.length === 1 ? "rij" : "rijen"} ${formatList(rows.map(String))}`]),
        ...(columns.length === 0
          ? []
          : [
              `${columns.length === 1 ? "de kolom" : "de kolommen"} ${formatList(columns.map((header) => `“${header}”`))}`,
            ]),
      ];
      const many = rows.length + columns.length > 1;
      return `In deze tabel ${many ? "zijn" : "is"} ${formatList(parts)} verborgen. ${many ? "Ze tellen" : "Die telt"} wel mee.`;
    },
  },
  "structuur.kolom-ontbreekt": {
    title: "Kolom ontbreekt",
    checks: "Een tabel mist een kolom waar zij niet zonder kan, of de peildatum.",
    reason: "Zonder deze kolom is de tabel niet te lezen, of is niet bekend waar haar getallen bij horen.",
    sentence: ({ kind, missing, read }: MissingColumnParams) =>
      `Dit ${read ? "is" : "lijkt"} een tabel ${TAB_KIND_NAMES[kind]}, maar ${formatList(missing.map((role) => COLUMN_NAMES[role] ?? role))} ontbreekt.${
        read ? "" : " De tabel is daarom niet gelezen."
      }`,
  },
  "structuur.dubbele-kolom": {
    title: "Twee kolommen met één betekenis",
    checks: "Twee kolommen van een tabel betekenen hetzelfde: dezelfde maat, soort en datum.",
    reason: "Staat er iets anders in, dan is niet te zeggen welke kolom geldt.",
    sentence: ({ header, firstHeader, first }: DoubleColumnParams) =>
      `De kolom “${header}” betekent hetzelfde als “${firstHeader}” in ${first}. Laat één van de twee staan, of zet erbij wat het verschil is.`,
  },
  "structuur.soort-aangenomen": {
    title: "Soort aangenomen",
    checks: "Een kolom zonder soort staat naast een kolom amv, en nergens staat of de amv-plaatsen erin zitten.",
    reason: "Horen de amv-plaatsen erbij, dan tellen ze nu dubbel.",
    sentence: ({ header }: AssumedSoortParams) =>
      `Bij “${header}” staat niet of de amv-plaatsen erin zitten. Gerekend is met regulier. Zet “regulier” of “inclusief amv” in de kop.`,
  },
  "structuur.lege-rij": {
    title: "Lege rij in de tabel",
    checks: "Tussen twee regels met gegevens staat een lege rij.",
    reason: "Excel laat sorteren, filteren en draaitabellen ophouden bij een lege rij. Hier telt alles gewoon mee.",
    sentence: ({ rows }: BlankRowParams) =>
      `${rows.length === 1 ? "Rij" : "De rijen"} ${formatList(rows.map(String))} midden in de tabel ${rows.length === 1 ? "is" : "zijn"} leeg.`,
  },
  "structuur.rij-zonder-naam": {
    title: "Rij zonder naam",
    checks: "Een rij heeft aantallen, maar noemt geen gemeente, regio of provincie.",
    reason: "Getallen zonder naam tellen nergens mee.",
    sentence: ({ row }: UnnamedRowParams) =>
      `Rij ${String(row)} heeft aantallen, maar geen naam. Deze rij telt niet mee.`,
  },
  "structuur.samengevoegde-cellen": {
    title: "Samengevoegde cellen tussen de gegevens",
    checks: "Cellen met gegevens zijn samengevoegd.",
    reason: "Excel bewaart dan alleen de eerste waarde. De andere cellen zijn leeg, en leeg is niet nul.",
    sentence: ({ area }: MergedCellsParams) =>
      `De cellen ${area} zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.`,
  },
  "structuur.rijen-onder-totaal": {
    title: "Regels onder het totaal",
    checks: "Onder het totaal van een tabel staan nog regels.",
    reason: "Een regel onder het totaal zit er vaak niet in.",
    sentence: ({ rows, total }: BelowTotalParams) =>
      `${rows.length === 1 ? "Rij" : "De rijen"} ${formatList(rows.map(String))} ${rows.length === 1 ? "staat" : "staan"} onder het totaal in ${total}. Kijk na of het totaal ${rows.length === 1 ? "deze rij" : "deze rijen"} meetelt.`,
  },
} satisfies Record<string, RuleWords>;
