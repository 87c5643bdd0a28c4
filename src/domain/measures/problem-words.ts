// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, spokenAddress } from "../sheet/addresses";
import { nameOfSoort } from "../gemeenten/gebied";
import { SEVERITIES } from "../findings";
import { MEASURE_WORDS } from "./registry";
import type { NoNumber, Problem } from "./problem";
import { theGrootheid } from "../figures/words";
import { cyclusStepName } from "../gemeenten/cyclus/words";
import type { UitruilDoubt } from "../figures/uitruil";
import type { CellRef } from "../sheet/snapshot";
import { capitalised, formatChoice, formatCount, formatDate, formatList, formatPlaces } from "../sheet/format";
import { TAB_KIND_NAMES } from "../tabs/table";

/** What is wrong with an agreed uitruil, after "De uitruil in Uitruil!D4 …". */
const UITRUIL_DOUBTS: Readonly<Record<UitruilDoubt, string>> = {
  gemeente: "noemt een naam die niet één gemeente is",
  soort: "noemt niet één soort: regulier, amv, Oekraïne of statushouders",
  soorten: "gaat van de ene soort naar een soort die niet in dezelfde taakstelling telt",
  dubbel: "staat er twee keer",
  aantal: "heeft geen leesbaar aantal plaatsen",
  status: "heeft een status waaruit niet blijkt of zij is afgesproken",
  voorwaarde: "is afgesproken, maar uit de woorden ernaast blijkt niet of zij geldt",
  begin: "zegt niet of zij op die dag al geldt",
  einde: "zegt niet of zij op die dag nog geldt",
  dag: "geldt maar een deel van de tijd, en deze werkmap heeft geen peildatum met jaar",
  verhouding: "noemt twee soorten en één aantal, en de instelling is niet 1 op 1",
  cyclus: "zegt niet bij welke cyclus zij hoort",
  "te-veel": "geeft meer plaatsen weg dan de taakstelling is",
};

/** After the name of the cell. */
const NO_NUMBER: Readonly<Record<NoNumber["holds"], (text: string) => string>> = {
  error: (text) => `heeft een foutwaarde: ${text}. Herstel die cel eerst.`,
  words: (text) => `is niet te lezen als aantal plaatsen: daar staat “${text}”. Vul eerst het aantal in.`,
  "no-count": (text) => `telt niet mee: daar staat ${text}, en een aantal plaatsen is een geheel getal van 0 of meer.`,
  "no-result": (text) =>
    `is hier niet berekend${text === "" ? "" : `: ${text}`}. Open de werkmap in Excel en sla haar op.`,
};

type Words = { readonly [K in Problem["kind"]]: (problem: Extract<Problem, { kind: K }>) => string };

const WORDS: Words = {
  "unknown-gebied": ({ name, nearest }) =>
    `"${name}" is geen gemeente, regio of provincie.${nearest === null ? "" : ` Bedoelt u ${nearest}?`}`,
  "ambiguous-gebied": ({ name, candidates }) =>
    `"${name}" kan meer dan één gebied zijn: ${formatList(candidates)}. Schrijf de naam voluit of gebruik de code.`,
  "merged-gebied": ({ name, date, successors }) =>
    `De gemeente ${name} bestaat niet meer: sinds ${formatDate(date)} ${successors.length === 1 ? "hoort zij bij" : "is zij verdeeld over"} ${formatList(successors)}. Vraag naar ${formatChoice(successors)}.`,
  "merged-later": ({ name, date, successors }) =>
    `${name} was tot ${formatDate(date)} een eigen gemeente en ${successors.length === 1 ? "hoort nu bij" : "is nu verdeeld over"} ${formatList(successors)}. Cijfers van vóór die dag worden niet gelezen.`,
  "goes-up": ({ name, date, successor, ahead }) =>
    `${name} gaat volgens plan op ${formatDate(date)} op in ${successor}${ahead === true ? " en is in de cijfers van deze cyclus al daarbij geteld" : ""}. Vraag naar ${successor}${ahead === true ? "" : ", of naar een dag daarvoor"}.`,
  "before-register": ({ date, start }) =>
    `Welke gemeenten er op ${formatDate(date)} waren, is niet bekend: het register begint op ${formatDate(start)}.`,
  "no-code": ({ name }) => `De regio ${name} heeft geen code. Alleen gemeenten en provincies hebben er een.`,
  "not-a-gemeente": ({ name }) => `${name} is geen gemeente. Noem een gemeente.`,
  "no-regio": ({ name }) => `Van ${name} is de regio niet bekend. Zet de gemeente op een tabblad Regio-indeling.`,
  "two-regios": ({ name, cells }) =>
    `${name} staat ${describeClaims(cells)}. Maak die gelijk, of zet de gemeente op een tabblad Regio-indeling.`,
  "unknown-soort": ({ text }) =>
    `"${text}" is geen soort. Kies "regulier", "amv", "totaal", "oekraïne" of "statushouders".`,
  "unknown-rule": ({ text }) => `"${text}" is geen regel. Kies "resterend" of "looptijd".`,
  "unknown-measure": ({ text }) =>
    `"${text}" is geen maat. Kies ${formatChoice(MEASURE_WORDS.map((measure) => `"${measure}"`))}.`,
  "unknown-severity": ({ text }) =>
    `"${text}" is geen ernst. Kies ${formatChoice(SEVERITIES.map((severity) => `"${severity}"`))}.`,
  "bad-date": ({ text }) =>
    text === ""
      ? "Vul een datum in, zoals 1-2-2026."
      : `"${text}" is geen datum. Schrijf een datum met jaar, zoals 1-2-2026.`,
  "bad-number": ({ text }) => `"${text}" past hier niet. Vul een heel getal van 1 tot en met 100 in.`,
  "missing-tab": ({ tab, named }) =>
    named === undefined
      ? `Er is geen tabblad ${TAB_KIND_NAMES[tab]} in deze werkmap.`
      : `Er is geen tabblad ${TAB_KIND_NAMES[tab]} herkend: het tabblad “${named}” is niet gelezen. Valideer de werkmap om te zien waarom.`,
  "no-andere-soort": ({ tab, soort }) =>
    `Geen tabblad ${TAB_KIND_NAMES[tab]} in deze werkmap heeft aantallen van ${nameOfSoort(soort)}. Zet die soort in de kop, in de kolom Soort of in de titel.`,
  "not-in-tab": ({ name, tab, lacking }) =>
    lacking === undefined
      ? `Het gevraagde getal van ${name} staat niet op een tabblad ${TAB_KIND_NAMES[tab]}.`
      : `${capitalised(nameOfSoort(lacking.soort))} van ${name} staat niet op een tabblad ${TAB_KIND_NAMES[tab]}: er staat alleen ${formatList(lacking.there.map(nameOfSoort))}.`,
  "no-peildatum-before": ({ date }) =>
    `Deze werkmap heeft geen stand met een peildatum op of voor ${formatDate(date)}.`,
  "no-peildatum": ({ soort }) =>
    `Deze werkmap heeft geen ${soort === undefined ? "" : `stand van ${nameOfSoort(soort)} met een `}peildatum met jaar. Noem een peildatum.`,
  "no-vorige": ({ date }) =>
    `Voor ${formatDate(date)} heeft deze werkmap geen eerdere stand. Er is dus geen verschil uit te rekenen.`,
  "vorige-not-before": ({ date, vorige }) =>
    `De vorige stand moet ouder zijn dan die van ${formatDate(date)}. Op ${formatDate(vorige)} is er geen oudere stand dan deze. Noem een eerdere datum.`,
  "too-few-peildata": ({ asked, count }) =>
    `Deze werkmap heeft ${formatCount(count, "peildatum", "peildata")}. Nummer ${String(asked)} is er niet.`,
  "no-cyclus-end": () =>
    "Het einde van de cyclus na deze peildatum is niet bekend. Zet de datum op een tabblad Cyclus, of gebruik PROGNOSE met een datum.",
  "no-cyclus": ({ cyclus, of, unnamed }) =>
    `Geen tabblad in deze werkmap noemt ${theGrootheid(of)} van cyclus ${String(cyclus)}.${unnamed === undefined ? "" : ` Het tabblad ${unnamed} noemt geen cyclus: zet die in de titel of in de naam van het tabblad.`}`,
  "unknown-cyclus": ({ cyclus }) =>
    `Cyclus ${String(cyclus)} is niet bekend. Noem een andere cyclus, of zet de data van deze op een tabblad Cyclus.`,
  "which-cyclus": () => "Van welke cyclus dit is, is niet bekend. Noem de cyclus in de formule, zoals 2.",
  "no-step": ({ cyclus, stap }) =>
    `De datum van “${cyclusStepName(stap)}” van cyclus ${String(cyclus)} is niet bekend. Zet die op een tabblad Cyclus.`,
  "no-start": ({ cyclus, before }) =>
    cyclus === null
      ? "Na welke cyclus de beginstand is, is niet bekend. Noem de cyclus die begint, zoals 2."
      : before === null
        ? `Voor cyclus ${String(cyclus)} is geen cyclus bekend. Een beginstand volgt uit het einde van de cyclus ervoor.`
        : `Het einde van cyclus ${String(before)} is niet bekend. Zet de datum op een tabblad Cyclus.`,
  "several-cycli": ({ cycli }) =>
    `De taakstelling verschilt tussen cyclus ${formatList(cycli.map(String))}. Noem de cyclus in de formule of op het tabblad Voortgang, of zet de datum van elk verdeelbesluit op een tabblad Cyclus.`,
  contradiction: ({ first, second, undated, unnamed, ofTotal }) =>
    ofTotal
      ? `Het totaal in ${cellName(first)} is niet regulier + amv, met ${cellName(second)}. Herstel wat niet klopt. Tellen ook anderen mee in dat totaal, haal die er dan uit.`
      : `${cellName(first)} en ${cellName(second)} noemen een ander getal${undated ? ", en hun peildatum is niet bekend. Zijn zij van twee dagen, schrijf die dan in de kop of de titel, met het jaar" : unnamed === undefined ? ". Maak ze eerst gelijk" : `. Zijn zij van twee cycli, zet dan in de titel of de naam van het tabblad ${unnamed} welke cyclus het is; maak ze anders gelijk`}.`,
  "unclear-uitruil": ({ doubt, at }) =>
    `De uitruil in ${cellName(at)} ${UITRUIL_DOUBTS[doubt]}. ${doubt === "dag" ? "Noem een peildatum" : "Maak die regel eerst goed"}: tot dan is de taakstelling niet zeker.`,
  "other-soorten": ({ name, soort, there }) =>
    `Van ${name} ${there.length === 1 ? "staat" : "staan"} hier alleen ${formatList(there)}. Daaruit volgt niet wat ${soort} is.`,
  "no-rest": ({ name, totaal, amv }) =>
    `Van ${name} staan hier alleen totaal en amv. Regulier is totaal − amv, maar ${
      totaal.places === null
        ? `het totaal in ${cellName(totaal.at)} is niet bekend`
        : amv.places === null
          ? `amv in ${cellName(amv.at)} is niet bekend`
          : `amv in ${cellName(amv.at)} (${formatPlaces(amv.places)}) is meer dan het totaal in ${cellName(totaal.at)} (${formatPlaces(totaal.places)})`
    }.`,
  "no-figure": ({ name, at }) =>
    `Van ${name} is hier geen getal: ${at === undefined ? "de cel" : cellName(at)} is leeg of zegt dat het getal niet bekend is.`,
  "no-number": ({ at, holds, text }) => `${cellName(at)} ${NO_NUMBER[holds](text)}`,
  "joint-mutatie": ({ name, at }) =>
    `De mutatie in ${cellName(at)} is van meer gemeenten samen. Welk deel van ${name} is, is niet bekend.`,
  "unsure-moment": ({ at, sure }) =>
    `Van de mutatie in ${cellName(at)} is niet bekend of zij op die dag al meetelt. ${sure === null ? "Vul haar datum in, of zet het einde van de cyclus op een tabblad Cyclus." : `Vraag naar ${formatDate(sure)} of later, of vul een dag in.`}`,
  "unsure-cyclus": ({ at }) =>
    `Bij de mutatie in ${cellName(at)} staat niet na welke cyclus zij komt. Schrijf het nummer erbij, zoals “na einde cyclus 1”.`,
  unreadable: ({ at }) =>
    `Het antwoord hangt af van ${cellName(at)}. Die cel is leeg of niet te lezen: vul haar eerst in.`,
  "taken-back": ({ at }) =>
    `Het antwoord hangt af van de regel met ${cellName(at)}. Uit die cel blijkt niet of de regel nog geldt: schrijf “vervallen”, of haal de woorden weg.`,
  "no-soort": ({ tab, at }) =>
    at === null
      ? `Het tabblad ${TAB_KIND_NAMES[tab]} heeft geen kolom Soort, dus is niet te zeggen wat regulier is en wat amv.`
      : `Het antwoord hangt af van de soort in ${cellName(at)}. Daar staat niet of het om regulier of amv gaat: vul dat eerst in.`,
  "division-by-zero": () => "De taakstelling is 0, dus er is geen realisatiegraad.",
  "not-validated": () => "De werkmap is nog niet gecontroleerd. Kies Valideer werkmap.",
  "unknown-tab": ({ name }) =>
    `Bij de laatste controle was er geen tabblad ${name}. Controleer de naam, of kies Valideer werkmap.`,
};

/** The Dutch sentence for a problem: what is, and what to do where something can be done. */
export function describeProblem(problem: Problem): string {
  // The entry of a kind takes the problems of that kind, which the compiler cannot follow through a look-up.
  const words = WORDS[problem.kind] as (of: Problem) => string;
  return words(problem);
}

/** After the name of a gemeente that several regio's claim: "bij twee regio's, Stand!B2 en Mutaties!B2". */
export function describeClaims(cells: readonly CellRef[]): string {
  return `bij ${cells.length === 2 ? "twee" : String(cells.length)} regio's, ${formatList(cells.map(cellName))}`;
}

function cellName(cell: CellRef): string {
  return spokenAddress(cell.tab, cellAddress(cell));
}
