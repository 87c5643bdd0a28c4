// SPDX-License-Identifier: EUPL-1.2

import type { DateForPairParams } from "./datum-in-plaats-van-paar";
import type { ThousandsParams } from "./duizendtal-als-decimaal";
import type { ErrorValueParams } from "./foutwaarde";
import type { FractionParams } from "./geen-geheel-getal";
import type { NumberAsTextParams } from "./getal-als-tekst";
import type { NegativeParams } from "./negatief";
import type { UnreadableParams } from "./onleesbaar";
import type { StrayParams } from "./vreemde-tekens";
import type { FormulaTextParams } from "./tekst-als-formule";
import type { UnknownFunctionParams } from "./onbekende-functie";
import type { RuleWords } from "../rule";
import { formatChoice, formatPlaces } from "../../sheet/format";

export const celWords = {
  "cel.onleesbaar": {
    title: "Cel niet te lezen",
    checks: "Een cel met een aantal of een datum, of een stuk van een mutatietekst, is niet met zekerheid te lezen.",
    reason: "Wat niet zeker te lezen is, telt niet mee. Sommen van de regio en de provincie missen dan deze gemeente.",
    sentence: ({ text, header, wanted }: UnreadableParams) =>
      wanted === "mutatie"
        ? `Het stuk “${text}” is niet te lezen als gemeente met een verandering, zoals “Alkmaar (+50 amv)”. Dit stuk telt niet mee.`
        : `“${text}”${header === "" ? "" : ` in de kolom “${header}”`} is niet te lezen als ${wanted === "datum" ? "datum" : "aantal plaatsen"}. Deze cel telt niet mee.`,
  },
  "cel.datum-in-plaats-van-paar": {
    title: "Datum in plaats van regulier/amv",
    checks: "In een kolom “regulier/amv” staat een datum.",
    reason: "Excel maakt van getypte tekst als 8/8 of 12/24 een datum. De oorspronkelijke aantallen zijn dan weg.",
    sentence: ({ text, candidates }: DateForPairParams) =>
      `Hier staat de datum ${text}. ${candidates.length === 0 ? "Vul de aantallen regulier/amv opnieuw in, als tekst." : `Waarschijnlijk stond hier ${formatChoice(candidates)}. Kies wat het was.`}`,
  },
  "cel.duizendtal-als-decimaal": {
    title: "Duizendtal gelezen als decimaal",
    checks: "Tussen duizendtallen staat een getal met drie decimalen, zoals 14,91 voor 14.910.",
    reason: "De punt van 14.910 is voor een decimaalteken aangezien; het getal is daardoor duizend keer te klein.",
    sentence: ({ text, proposed }: ThousandsParams) =>
      `Hier staat ${text} tussen duizendtallen. Plaatsen zijn hele getallen: waarschijnlijk is ${formatPlaces(proposed)} bedoeld.`,
  },
  "cel.getal-als-tekst": {
    title: "Getal opgeslagen als tekst",
    checks: "Tussen echte getallen staat een getal dat als tekst is opgeslagen.",
    reason: "De cellen eromheen zijn echte getallen. SOM in Excel slaat deze cel over.",
    sentence: ({ text, value }: NumberAsTextParams) =>
      `“${text}” staat als tekst in de cel, de buurcellen zijn getallen. Maak er het getal ${formatPlaces(value)} van.`,
  },
  "cel.negatief": {
    title: "Negatief aantal plaatsen",
    checks: "Een aantal plaatsen is kleiner dan nul.",
    reason: "Een aantal plaatsen is nul of meer. Een verandering hoort in het tabblad Mutaties.",
    sentence: ({ text }: NegativeParams) =>
      `Hier staat ${text}, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.`,
  },
  "cel.geen-geheel-getal": {
    title: "Geen geheel getal",
    checks: "Een aantal plaatsen heeft decimalen.",
    reason: "Plaatsen worden geteld in hele getallen.",
    sentence: ({ text }: FractionParams) =>
      `Hier staat ${text}, maar een aantal plaatsen is een geheel getal. Deze cel telt niet mee.`,
  },
  "cel.vreemde-tekens": {
    title: "Onzichtbare tekens",
    checks: "Een cel heeft tekens die u niet ziet, of spaties aan het begin of einde.",
    reason: "Zulke tekens komen mee bij kopiëren. Zoeken en vergelijken in Excel mislukt dan zonder dat u ziet waarom.",
    sentence: ({ cleaned, invisible }: StrayParams) =>
      invisible.length === 0
        ? `In deze cel staan spaties te veel. Bedoeld is “${cleaned}”.`
        : `In deze cel ${invisible.length === 1 ? "staat een teken dat" : "staan tekens die"} u niet ziet (${invisible.join(", ")}). Bedoeld is “${cleaned}”.`,
  },
  "cel.foutwaarde": {
    title: "Foutwaarde",
    checks: "Een cel met een aantal heeft een foutwaarde, zoals #N/B of #DEEL/0!.",
    reason: "Een foutwaarde heeft geen getal. Sommen met deze cel mislukken.",
    sentence: ({ text, formula }: ErrorValueParams) =>
      `Hier staat ${text}${formula === "" ? "" : ` als uitkomst van ${formula}`}. Deze cel telt niet mee. Herstel de formule of vul het getal in.`,
  },
  "cel.onbekende-functie": {
    title: "Onbekende functie",
    checks: "Een cel toont #NAAM?, of heeft een formule met _xldudf_.",
    reason:
      "Excel kent de functie niet, bijvoorbeeld omdat een invoegtoepassing ontbrak toen het bestand werd opgeslagen.",
    sentence: ({ text, formula }: UnknownFunctionParams) =>
      `Hier staat ${text}${formula === "" ? "" : ` met de formule ${formula}`}. Excel kent deze functie niet. Typ de formule opnieuw terwijl de invoegtoepassing aan staat, of vul het getal in.`,
  },
  "cel.tekst-als-formule": {
    title: "Tekst die een formule kan worden",
    checks: "Een tekst begint als een formule: met =, of met +, - of @ en dan een functie of een cel.",
    reason:
      "Nu is het tekst en telt het niet mee. Wie de cel bewerkt, of het bestand als csv opent, maakt er een formule van.",
    sentence: ({ text }: FormulaTextParams) =>
      `“${text}” is tekst, maar begint als een formule. Maak er een echte formule van, of begin de tekst anders.`,
  },
} satisfies Record<string, RuleWords>;
