// SPDX-License-Identifier: EUPL-1.2

import type { DoubleParams } from "./dubbel";
import type { AmbiguousParams } from "./dubbelzinnig";
import type { UnknownNameParams } from "./onbekend";
import type { MissingParams } from "./ontbreekt";
import type { MergedParams } from "./opgeheven";
import type { SpellingParams } from "./verschreven";
import type { CodeParams } from "./code-naam";
import type { ElsewhereParams } from "./andere-provincie";
import type { OtherRegioParams } from "./andere-regio";
import type { RuleWords } from "../rule";
import { formatChoice, formatDateLong, formatList } from "../../sheet/format";

const quoted = (names: readonly string[]): string[] => names.map((name) => `“${name}”`);

export const gemeenteWords = {
  "gemeente.onbekend": {
    title: "Gemeente onbekend",
    checks: "De naam komt niet voor in de gemeentelijst.",
    reason: "De cijfers van een onbekende naam tellen nergens mee.",
    sentence: ({ name, nearest }: UnknownNameParams) =>
      `“${name}” is geen gemeente. Deze regel telt niet mee.${nearest === null ? "" : ` Bedoelt u “${nearest}”?`}`,
  },
  "gemeente.regio-onbekend": {
    title: "Regio onbekend",
    checks: "De naam van een regio komt niet voor in de regio-indeling.",
    reason: "Zonder indeling is niet na te gaan of de cijfers van de regio de som van haar gemeenten zijn.",
    sentence: ({ name, nearest }: UnknownNameParams) =>
      `De regio “${name}” staat niet in de regio-indeling.${nearest === null ? " Voeg een tabblad Regio-indeling toe met per gemeente de regio." : ` Bedoelt u “${nearest}”?`}`,
  },
  "gemeente.verschreven": {
    title: "Naam verschreven",
    checks: "De naam is verschreven en kan maar één gebied zijn.",
    reason: "Zoekfuncties in Excel vinden een verschreven naam niet.",
    sentence: ({ name, official }: SpellingParams) => `Hier staat “${name}”, de naam is “${official}”.`,
  },
  "gemeente.schrijfwijze": {
    title: "Naam niet officieel",
    checks: "De naam is bekend, maar is niet de officiële.",
    reason: "De naam is herkend. Koppelen met andere bestanden gaat alleen goed met de officiële naam.",
    sentence: ({ name, official }: SpellingParams) => `Hier staat “${name}”, de officiële naam is “${official}”.`,
  },
  "gemeente.opgeheven": {
    title: "Gemeente bestaat niet meer",
    checks: "De gemeente was op de peildatum opgegaan in een andere.",
    reason: "Na een herindeling horen de cijfers bij de nieuwe gemeente.",
    sentence: ({ name, date, successor }: MergedParams) =>
      `“${name}” bestaat sinds ${formatDateLong(date)} niet meer. De plaatsen horen bij “${successor}”: tel ze daarbij op.`,
  },
  "gemeente.dubbelzinnig": {
    title: "Naam dubbelzinnig",
    checks: "Meer gemeenten heten zo, en de werkmap maakt niet duidelijk welke.",
    reason: "Meer gebieden heten zo. Tot u kiest, telt deze regel niet mee.",
    sentence: ({ name, candidates }: AmbiguousParams) =>
      `“${name}” kan ${formatChoice(quoted(candidates))} zijn. Kies welke u bedoelt.`,
  },
  "gemeente.dubbel": {
    title: "Gemeente staat er dubbel in",
    checks: "Een gemeente staat meer dan eens in een tabel, voor hetzelfde gegeven en dezelfde datum.",
    reason: "Een gemeente heeft per peildatum één regel. Een tweede telt dubbel of spreekt de eerste tegen.",
    sentence: ({ naam, first }: DoubleParams) => `“${naam}” staat al in ${first}. Laat één van de twee regels staan.`,
  },
  "gemeente.ontbreekt": {
    title: "Gemeente ontbreekt",
    checks: "Een tabel met de meeste gemeenten van de provincie mist er een of meer.",
    reason: "Zonder deze gemeenten zijn de sommen van de regio en de provincie niet volledig.",
    sentence: ({ provincie, missing, present, all }: MissingParams) =>
      `In deze tabel staan ${String(present)} van de ${String(all)} gemeenten van ${provincie}. ${missing.length === 1 ? "Er ontbreekt" : "Er ontbreken"} ${formatList(missing, 12)}.`,
  },
  "gemeente.andere-provincie": {
    title: "Gemeente van een andere provincie",
    checks: "In een werkmap van één provincie staat een gemeente van een andere.",
    reason: "De plaatsen van deze gemeente tellen niet mee voor de provincie. Mogelijk is een andere gemeente bedoeld.",
    sentence: ({ naam, provincie, own }: ElsewhereParams) =>
      `${naam} ligt in ${provincie}, de andere gemeenten liggen in ${own}.`,
  },
  "gemeente.code-naam": {
    title: "Code en naam passen niet bij elkaar",
    checks: "De CBS-code in een rij is niet die van de gemeente in die rij.",
    reason: "Hier telt de naam. Een ander bestand dat op de code koppelt, vindt een andere gemeente.",
    sentence: ({ code, naam, expected, codeNaam }: CodeParams) =>
      `Hier staat ${code}, ${codeNaam === null ? "een code die niet bestaat" : `de code van ${codeNaam}`}. De code van ${naam} is ${expected}.`,
  },
  "gemeente.andere-regio": {
    title: "Gemeente staat bij een andere regio",
    checks: "De regio achter een gemeente is een andere dan die van de regio-indeling.",
    reason: "Sommen per regio volgen de regio-indeling, niet deze kolom.",
    sentence: ({ naam, regio, expected }: OtherRegioParams) =>
      `${naam} staat hier bij ${regio}, maar hoort volgens de regio-indeling bij ${expected}.`,
  },
} satisfies Record<string, RuleWords>;
