// SPDX-License-Identifier: EUPL-1.2

import type { DoubleParams } from "../../rules/gemeente/dubbel";
import type { AmbiguousParams } from "../../rules/gemeente/dubbelzinnig";
import type { UnknownNameParams } from "../../rules/gemeente/onbekend";
import type { MissingParams } from "../../rules/gemeente/ontbreekt";
import type { MergedParams } from "../../rules/gemeente/opgeheven";
import type { SpellingParams } from "../../rules/gemeente/verschreven";
import type { RuleWords } from "../../rules/rule";
import { formatChoice, formatDateLong, formatList } from "../format";

const quoted = (names: readonly string[]): string[] => names.map((name) => `“${name}”`);

export const gemeenteWords = {
  "gemeente.onbekend": {
    title: "Gemeente onbekend",
    reason: "De cijfers van een onbekende naam tellen nergens mee.",
    sentence: ({ name, nearest }: UnknownNameParams) =>
      `“${name}” is geen gemeente. Deze regel telt niet mee.${nearest === null ? "" : ` Bedoelt u “${nearest}”?`}`,
  },
  "gemeente.regio-onbekend": {
    title: "Regio onbekend",
    reason: "Zonder indeling is niet na te gaan of de cijfers van de regio de som van haar gemeenten zijn.",
    sentence: ({ name, nearest }: UnknownNameParams) =>
      `De regio “${name}” staat niet in de regio-indeling.${nearest === null ? " Voeg een tabblad Regio-indeling toe met per gemeente de regio." : ` Bedoelt u “${nearest}”?`}`,
  },
  "gemeente.verschreven": {
    title: "Naam verschreven",
    reason: "Zoekfuncties in Excel vinden een verschreven naam niet.",
    sentence: ({ name, official }: SpellingParams) => `Hier staat “${name}”, de naam is “${official}”.`,
  },
  "gemeente.schrijfwijze": {
    title: "Naam niet officieel",
    reason: "De naam is herkend. Koppelen met andere bestanden gaat alleen goed met de officiële naam.",
    sentence: ({ name, official }: SpellingParams) => `Hier staat “${name}”, de officiële naam is “${official}”.`,
  },
  "gemeente.opgeheven": {
    title: "Gemeente bestaat niet meer",
    reason: "Na een herindeling horen de cijfers bij de nieuwe gemeente.",
    sentence: ({ name, date, successor }: MergedParams) =>
      `“${name}” bestaat sinds ${formatDateLong(date)} niet meer. De plaatsen horen bij “${successor}”: tel ze daarbij op.`,
  },
  "gemeente.dubbelzinnig": {
    title: "Naam dubbelzinnig",
    reason: "Meer gebieden heten zo. Tot u kiest, telt deze regel niet mee.",
    sentence: ({ name, candidates }: AmbiguousParams) => `“${name}” kan ${formatChoice(quoted(candidates))} zijn. Kies welke u bedoelt.`,
  },
  "gemeente.dubbel": {
    title: "Gemeente staat er dubbel in",
    reason: "Een gemeente heeft per peildatum één regel. Een tweede telt dubbel of spreekt de eerste tegen.",
    sentence: ({ naam, first }: DoubleParams) => `“${naam}” staat al in ${first}. Laat één van de twee regels staan.`,
  },
  "gemeente.ontbreekt": {
    title: "Gemeente ontbreekt",
    reason: "Zonder deze gemeenten zijn de sommen van de regio en de provincie niet volledig.",
    sentence: ({ provincie, missing, present, all }: MissingParams) =>
      `In deze tabel staan ${String(present)} van de ${String(all)} gemeenten van ${provincie}. ${missing.length === 1 ? "Er ontbreekt" : "Er ontbreken"} ${formatList(missing, 12)}.`,
  },
} satisfies Record<string, RuleWords>;
