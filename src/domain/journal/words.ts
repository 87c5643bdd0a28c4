// SPDX-License-Identifier: EUPL-1.2

import type { FoldedEntry } from "./folded";
import { fullAddress } from "../sheet/addresses";
import { formatCount, formatDate, formatList, formatPlaces } from "../sheet/format";

/** What the user reads where a cell is not written: what is, and what to do. */
export const NOT_WRITTEN = {
  outdated: (tab: string, address: string) =>
    `In ${fullAddress(tab, address)} staat iets anders dan bij de controle. Er is niets geschreven. Kies Valideer werkmap om opnieuw te controleren.`,
  undoChanged: (tab: string, address: string) =>
    `${fullAddress(tab, address)} is na het schrijven gewijzigd of verschoven. ${leftAlone(address)}`,
  undoMoved: (tab: string, address: string) =>
    `${isSeveral(address) ? "De rijen" : "De rij"} van ${fullAddress(tab, address)} ${isSeveral(address) ? "zijn" : "is"} verschoven of ${isSeveral(address) ? "hebben" : "heeft"} een andere naam gekregen. ${leftAlone(address)}`,
  undoBack: (tab: string, address: string) =>
    `In ${fullAddress(tab, address)} staat al wat er voor de wijziging stond. Spreiding heeft daar daarom niets teruggezet. Kijk of de wijziging door verschuiven op een andere plaats staat.`,
  undoneBefore: (tab: string, address: string) =>
    `De wijziging van ${fullAddress(tab, address)} was al ongedaan gemaakt. Er is niets teruggezet.`,
  undoPartly: (tab: string, addresses: readonly string[]) => {
    const one = addresses.length === 1;
    return `Teruggezet, behalve ${formatList(addresses)} op het tabblad ${tab}: ${one ? "die cel is" : "die cellen zijn"} na het schrijven gewijzigd. Zet ${one ? "die" : "ze"} zo nodig zelf terug.`;
  },
  formula: (tab: string, address: string) =>
    `In ${fullAddress(tab, address)} staat een formule. Die wordt niet overschreven. Pas de formule zelf aan.`,
  spilled: (tab: string, address: string) =>
    `${fullAddress(tab, address)} hoort bij de uitkomst van een formule in een andere cel. Pas die formule zelf aan.`,
  merged: (tab: string, address: string) =>
    `${fullAddress(tab, address)} is samengevoegd met andere cellen. Hef de samenvoeging op of pas de cel zelf aan.`,
  dataType: (tab: string, address: string) =>
    `In ${fullAddress(tab, address)} staat een gegevenstype, zoals een plaats of een kaart, of een fout. Dat kan Spreiding niet terugzetten, dus er is niets geschreven. Pas de cel zelf aan.`,
  severalCells: (tab: string, address: string) =>
    `${fullAddress(tab, address)} is meer dan één cel. Pas de cellen zelf aan.`,
  protected: (tab: string) =>
    `Het tabblad ${tab} is beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.`,
  twice: (tab: string, address: string) =>
    `Voor ${fullAddress(tab, address)} is nog een wijziging gekozen. Alleen de eerste is geschreven.`,
  readOtherwise: (tab: string, address: string) =>
    `Excel maakte in ${fullAddress(tab, address)} iets anders van de nieuwe waarde. Alles is teruggezet. Typ de waarde zelf in.`,
  undoneOtherwise: (tab: string, address: string) =>
    `Excel maakte in ${fullAddress(tab, address)} iets anders van wat er eerst stond. Er is niets ongedaan gemaakt. Zet de cel zelf terug.`,
  moved: (tab: string, address: string) =>
    `${fullAddress(tab, address)} is gewijzigd of verschoven terwijl Spreiding schreef. Alles staat weer zoals het stond. Kies Valideer werkmap en probeer het opnieuw.`,
  changed:
    "De werkmap veranderde terwijl Spreiding schreef. Alles staat weer zoals het stond. Kies Valideer werkmap en probeer het opnieuw.",
  failed: (why: string) => `Er is niets gewijzigd. ${why}`,
  stands: (cells: readonly string[]) =>
    `Het schrijven stopte halverwege en terugzetten lukte niet. In ${formatList(cells)} staat wat Spreiding schreef. Kies Logboek om dat ongedaan te maken.`,
  undoneStands: (cells: readonly string[]) =>
    `Het ongedaan maken stopte halverwege. Alleen in ${formatList(cells)} staat weer wat er eerst stond. Probeer het opnieuw voor de rest.`,
  uncertain:
    "Excel gaf geen antwoord meer. Of er iets is gewijzigd, is niet zeker. Kies Valideer werkmap en kijk de cellen na: in het Logboek kan iets staan wat niet is gelukt.",
  tooMany:
    "Dit zijn te veel cellen om in één keer te herstellen: zij passen niet in het logboek, en dan kon u dit niet ongedaan maken. Er is niets gewijzigd. Kies er minder.",
  unknownEntry: "Deze wijziging staat niet meer in het logboek. Kies Valideer werkmap.",
} as const;

function leftAlone(address: string): string {
  return isSeveral(address)
    ? "De cellen zijn daarom niet teruggezet. Zet ze zo nodig zelf terug."
    : "De cel is daarom niet teruggezet. Zet hem zo nodig zelf terug.";
}

function isSeveral(address: string): boolean {
  return address.includes(":");
}

/** What the journal calls all that one action wrote. */
export const GROUP_TITLES = {
  herstel: "Herstel wat zeker is",
  waarden: "Formules naar waarden",
  formule: "Formules gezet",
  vernieuwd: "Formules vernieuwd",
} as const;

/** As `GROUP_TITLES`, of changes that need not have been one action. */
const FOLDED_TITLES = { ...GROUP_TITLES, herstel: "Hersteld" } as const;

/** What the user reads about changes of which only this is left. */
export const FOLDED = {
  shortened: (count: number) =>
    `${formatCount(count, "oudere wijziging is", "oudere wijzigingen zijn")} ingekort, omdat Excel maar een beperkt logboek bewaart. Wat, wanneer en op welk tabblad staat er nog; ongedaan maken kan niet meer.`,
  stays: "Deze wijziging is ingekort. Daarom kan zij niet meer ongedaan worden gemaakt.",
  line: ({ time, kind, tab, undone, folded }: FoldedEntry) =>
    [
      `${tab === "" ? "tot en met " : ""}${formatDate(time)}`,
      `${FOLDED_TITLES[kind]} (${formatPlaces(folded.count)})`,
      tab === "" ? "alle tabbladen" : tab,
      ...(undone ? ["ongedaan gemaakt"] : []),
    ].join(" · "),
} as const;

/** What the user reads about turning formulas into values. */
export const TO_VALUES = {
  none: "Hier staan geen formules van Spreiding. Er is niets gewijzigd.",
  selection: "Selecteer één aaneengesloten bereik en probeer het opnieuw.",
  busy: (count: number) =>
    `${formatCount(count, "formule is", "formules zijn")} nog aan het rekenen (#BEZET!). Er is niets gewijzigd. Wacht tot alle uitkomsten er zijn en probeer het opnieuw.`,
  protected: (tabs: readonly string[]) =>
    `${tabs.length === 1 ? "Het tabblad" : "De tabbladen"} ${formatList(tabs)} ${tabs.length === 1 ? "is" : "zijn"} beveiligd. Er is niets gewijzigd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.`,
  errors: (count: number) =>
    `${formatCount(count, "formule heeft", "formules hebben")} een fout als uitkomst en ${count === 1 ? "is" : "zijn"} niet omgezet.`,
  /** What the journal says of one entry. */
  converted: (formulas: number) =>
    formulas === 1
      ? "Formule omgezet naar waarde"
      : `${formatCount(formulas, "formule", "formules")} omgezet naar waarden, te beginnen met deze`,
  changed: "De werkmap veranderde tijdens het omzetten. Er is niets gewijzigd. Probeer het opnieuw.",
  tooMany:
    "Dit zijn te veel formules om in één keer om te zetten: zij passen niet in het logboek, en dan kon u dit niet ongedaan maken. Er is niets gewijzigd. Zet de tabbladen een voor een om.",
  otherwise: (tab: string, address: string) =>
    `Excel maakte in ${fullAddress(tab, address)} iets anders van een van de waarden. Alle cellen zijn teruggezet.`,
} as const;

/** What the user reads where a formula is not put in a cell. */
export const PUT_FORMULA = {
  inTheWay: (tab: string, address: string, filled: string) =>
    `De uitkomst vult ${fullAddress(tab, address)}, maar in ${filled} staat al iets. Er is niets gewijzigd. Kies een cel met genoeg lege cellen eronder en ernaast.`,
  mergedInTheWay: (tab: string, address: string) =>
    `De uitkomst vult ${fullAddress(tab, address)}, en daar zijn cellen samengevoegd. Er is niets gewijzigd. Kies een andere cel.`,
  beyond: "Zo ver loopt het tabblad niet door. Er is niets gewijzigd. Kies een cel hoger of meer naar links.",
  textLikeFormula: (tab: string, address: string) =>
    `In ${fullAddress(tab, address)} staat een tekst die met = begint. Er is niets gewijzigd. Maak de cel eerst zelf leeg.`,
  notTaken: (tab: string, address: string) =>
    `Excel nam de formule in ${fullAddress(tab, address)} niet over. De cel is teruggezet. Kies een andere cel.`,
  tooManyCells: (address: string) => `${address} is te groot om hier te laten zien. Kies een kleiner bereik.`,
} as const;

const RENEW_AGAIN = "kies opnieuw Vernieuw formules";

/** What the user reads about formulas that are entered again, because Excel shows no answer. */
export const RENEW = {
  offer: (count: number) =>
    `${formatCount(count, "formule van Spreiding heeft", "formules van Spreiding hebben")} geen uitkomst (#NAAM? of #BEZET!). Excel vraagt Spreiding er niet meer om. Vernieuw formules zet ${count === 1 ? "dezelfde formule" : "dezelfde formules"} opnieuw in de cel.`,
  /** What the journal says of one entry. */
  entry: (formulas: number) =>
    formulas === 1
      ? "Dezelfde formule opnieuw gezet"
      : `${formatCount(formulas, "formule", "formules")} opnieuw gezet, te beginnen met deze`,
  none: "Alle formules van Spreiding hebben een uitkomst. Er is niets gewijzigd.",
  renewed: (count: number) => `${formatCount(count, "formule is", "formules zijn")} vernieuwd.`,
  still: (count: number) =>
    `${formatCount(count, "formule geeft", "formules geven")} daarna nog steeds #NAAM?. Controleer daarin de naam van de functie.`,
  protected: (tabs: readonly string[]) =>
    `Op ${tabs.length === 1 ? "het tabblad" : "de tabbladen"} ${formatList(tabs)} is niets vernieuwd: ${tabs.length === 1 ? "het is" : "ze zijn"} beveiligd. Hef de beveiliging op via Controleren in het lint en ${RENEW_AGAIN}.`,
  asText: (count: number) =>
    `${formatCount(count, "formule staat", "formules staan")} in een cel met de opmaak Tekst en ${count === 1 ? "is" : "zijn"} niet vernieuwd. Geef die cellen de opmaak Standaard en ${RENEW_AGAIN}.`,
  tooMany:
    "Dit zijn te veel formules om in één keer te vernieuwen: zij passen niet in het logboek. Er is niets gewijzigd. Druk in Excel op F2 en Enter in elke cel die u nodig hebt.",
  otherwise: (tab: string, address: string) =>
    `Excel nam een formule in ${fullAddress(tab, address)} niet opnieuw over. Alle formules staan er zoals ze stonden. Druk in die cel op F2 en Enter.`,
} as const;

export const MARKS = {
  nothing: "Er is nog niet gecontroleerd. Kies eerst Valideer werkmap.",
  noChanges: "In deze werkmap staan geen gewijzigde cijfers. Er is niets gemarkeerd.",
  protected: (tabs: readonly string[]) =>
    `Op ${theTabs(tabs)} kan niets worden gemarkeerd of weggehaald: ${tabs.length === 1 ? "het is" : "ze zijn"} beveiligd. Hef de beveiliging op via Controleren in het lint en probeer het opnieuw.`,
  refused: (tabs: readonly string[]) =>
    `Op ${theTabs(tabs)} zijn de markeringen niet bijgewerkt: Excel kan daar de voorwaardelijke opmaak niet lezen of wijzigen, vaak door twee regels van uzelf op dezelfde cellen. Voeg die samen via Voorwaardelijke opmaak, Regels beheren, en probeer het opnieuw.`,
} as const;

export const ACCEPTANCES = {
  noReason: "Geef een reden op: waarom mag deze bevinding blijven staan?",
  notOfThisCheck: "Deze bevinding is niet van de laatste controle. Kies Valideer werkmap om opnieuw te controleren.",
  gone: "Deze acceptatie bestaat niet meer. Kies Valideer werkmap.",
} as const;

export const LEVERINGEN = {
  itself: "Een levering kan niet in de plaats van zichzelf komen. Kies een andere.",
  circle:
    "Die levering komt volgens uw keuze zelf in de plaats van deze, ook als er een andere tussen zit. Laat eerst die weer meetellen, of kies een andere.",
  otherKind: "Een levering komt in de plaats van een levering van dezelfde soort. Kies een andere.",
} as const;

export const FORGET = {
  marksStay: (why: string) => `Niet alle markeringen konden weg. Daarom is er nog niets gewist. ${why}`,
  someStay: (tabs: readonly string[]) =>
    `Alles is gewist, behalve de markeringen op ${theTabs(tabs)}: Excel kan daar de voorwaardelijke opmaak niet lezen of wijzigen. Verwijder daar zelf de regels waarin Spreiding: bevinding of Spreiding: wijziging staat, via Voorwaardelijke opmaak, Regels beheren.`,
} as const;

function theTabs(tabs: readonly string[]): string {
  return `${tabs.length === 1 ? "het tabblad" : "de tabbladen"} ${formatList(tabs)}`;
}
