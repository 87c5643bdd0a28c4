// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { cleanText, plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { unitIn } from "../cells/unit";
import { findDate } from "../cells/written-date";
import type { WrittenDay } from "../cells/written-day";
import type { ColumnRole } from "../table";
import { narrowedTo } from "./narrowing";
import { namesOtherGroup, subjectOf, type OtherSubject } from "./subjects";

/** What the words of a header (or of the label before a line) mean; null where they say nothing about it. */
export interface HeaderMeaning {
  readonly role: ColumnRole | null;
  readonly soort: SoortOfTotaal | "beide" | null;
  readonly day: WrittenDay | null;
  /** Where it is about others ("Realisatie Oekraïne"): about whom, and what the column would be if it were not. */
  readonly other?: {
    readonly subject: OtherSubject;
    readonly role: ColumnRole | null;
    /** The group word above it, where it says only whom it is about. */
    readonly under?: HeaderMeaning & { readonly row: number; readonly column: number };
  };
}

/**
 * Header words as seen in published tables, most telling first: the first match wins, so that "Realisatiegraad"
 * is not read as realisatie and "Indicatieve opgave" not as taakstelling.
 */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["code", /\b(cbs|gm|gemeente|gebieds?)[ -]?(code|nummer|nr)\b|^code$/],
  ["percentage", /%|percentage|procent|realisatiegraad|^graad|\baandeel\b/],
  [
    "restopgave",
    /^(?!.*(\bverschil|\bgap\b|\bsaldo\b)).*(\brest(ant|erende)?[ -]?opgave|\bnetto[ -]?opgave|\bopgave na (aftrek|mindering|verrekening|vermindering))/,
  ],
  [
    "verschil",
    /\bverschil|\bgap\b|\btekort|\boverschot|nog (toe )?te (realiseren|verdelen|plaatsen|wijzen)|^rest( na\b.*)?$|\bsaldo\b|\brest(erend|ant|eert)/,
  ],
  ["mutaties", /\b(verwachte )?mutaties\b/],
  // Before the words that say how certain it is: "Verwachte opening", "Einde (verwacht)".
  [
    "einde",
    /^(?!.*(plaatsen|plekken|aantal|cyclus)).*(\b(looptijd|(huur)?contract|overeenkomst|vergunning|huur|beschikbaar|open|gebruik|geldig)( \w+)? (tot|t\/m)\b|contracteinde|vervaldatum|expiratie|\b(verwachte?|geplande|beoogde) (einde?|einddatum|sluit)|^(einde?(datum)?|sluiting)\b.*verwacht)/,
  ],
  ["opening", /^(?!.*(plaatsen|plekken|aantal)).*(\bopening|\bverwachte? (datum )?(start|ingebruik))/],
  ["datum", /^verwachte? (per|op|datum|ingangsdatum|maand|moment)\b(?!.*\d)/],
  ["indicatief", /indicatie|^(?=.*raming).*opgave/],
  ["raming", /raming|\b(landelijke|totale|opvang)[ -]?behoefte\b/],
  ["inMindering", /^(?!.*(\bniet\b|uitruil)).*(\bmindering\b|\baf te trekken|\b(te )?verreken(d|de|en|ing|bare?)\b)/],
  ["teltMee", /^(?!.*\bniet\b).*(\btel(t|len) mee\b|\bmeetel(t|len|lende?)\b|\bmeegetelde?\b|\bmee te tellen\b)/],
  [
    "bod",
    /^(?!.*(datum|\bstatus\b|\beinde\b|\bvraag en\b)).*(regioplan|\bbod\b|\btoezegging|\btoegezegde?\b|\baanbod\b|\b(cvdk|cdk)[ -]?verslag|\bverslag (van )?(de )?(cvdk|cdk|commissaris))/,
  ],
  ["prognose", /prognose|\bverwacht(e|ing)?\b/],
  // With a date in it "Stand per 1-9-2025" is a stand; without one it heads a column of dates.
  ["realisatie", /gerealiseerd|\brealisatie\b|^stand\b.*\d/],
  ["taakstelling", /taakstelling|verdeelbesluit|\btaak\b|\bwettelijke opgave\b/],
  ["indicatief", /\bopgave\b/],
  ["peildatum", /^(peildatum|stand per|meetmoment)\b/],
  ["moment", /\b(voor|na|binnen)\b(?:(?!\b(?:voor|na|binnen)\b).)*\bcyclus\b/],
  ["locatie", /\blocatie(naam)?\b|^adres\b/],
  [
    "opening",
    /\b(ge)?opend?t?\b|^gaat in\b|^geldig vanaf\b|^(start|begin|ingang)(s?datum)?\b(?!.*(bouw|procedure|vergunning|participatie|werkzaam))|in gebruik|ingebruik(name|neming)|^vanaf\b/,
  ],
  ["einde", /\beinde?(datum)?\b|\bsluit|^tot\b|\bafloop|\bloopt af\b|einddatum/],
  // "Soort van", "Aantal ontvangende gemeente": what a side of an uitruil has, and not its name.
  [
    "van",
    /^(?!.*\b(soort|doelgroep|aantal|plaatsen|plekken|reguliere?|amv)\b)(.*\b(afgevend|overdragend|afstaand|leverende?\b)|van\b|gemeente [a1]$)/,
  ],
  [
    "naar",
    /^(?!.*\b(soort|doelgroep|aantal|plaatsen|plekken|reguliere?|amv)\b)(.*\b(ontvangend|overnemend)|naar\b|gemeente [b2]$)/,
  ],
  ["soort", /^((van|naar|geeft|krijgt) )?(soort|doelgroep|type)\b/],
  ["plaatsen", /plaatsen|plekken|capaciteit/],
  ["aantal", /^((van|naar|geeft|krijgt) )?aantal\b|\bmutatie\b|\bwijziging\b/],
  ["datum", /\bdatum\b|^(wanneer|moment|planning)\b|^per\b(?!.*\d)/],
  ["status", /^status\b/],
  ["stap", /^(stap|fase|mijlpaal)\b/],
  // "Cyclus 1" under a grootheid says which taakstelling it is.
  ["cyclus", /^cyclus\b(?!\s*(?:\d|(?:i{1,3}|iv|v|een|twee|drie)\b))/],
  ["gemeente", /^(naam )?gemeenten?(naam)?\b/],
  ["regio", /^(rrt|regio('?s)?(naam)?|regietafel|regionale (regie)?tafel)\b/],
  ["provincie", /^provincies?(naam)?\b/],
];

/** "Plekken per 1.000 inwoners": no number of places, and it may have decimals. */
const RATE =
  /\bper (?:1[ .]?000|10[ .]?000|100[ .]?000|100|duizend|honderd|hoofd|inwoner|capita|km)\b|promille|\u2030|\/ ?1[ .]?000\b/;

/** "Geen opgave" in a cell, "niet gerealiseerd" over a column: what is not is not what it is called. */
const DENIED = /^((nog )?(geen|niet)|onbekend)\b/;
/** "Totaal 639" is a number with its soort, and no header; "Totaal 2025" is one. */
const AMOUNT = /^(?:totaal|reguliere?|amv'?s?) (?!20\d\d$)\d[\d.]*$/;
/** "Bron: eigen opgave van de gemeenten". */
const NOTE = /^(bron(nen)?|toelichting|noot|let op|nb|n\.b\.)\b.*\w/;
const AMV = /\bamv'?s?\b|alleenstaande minderjarige/;
const REGULIER = /\breguliere?\b/;

/** Reads the words of one header cell or label. */
export const headerMeaning: (text: string) => HeaderMeaning = oncePerText((text) => {
  const day = findDate(cleanText(text));
  // "Begin september 2025" is no opening, and "eind 2025" no end.
  const words = plainWords(day?.span === undefined ? text : cleanText(text).replace(day.text, ""));
  // A header that is only a soort ("Regulier") takes its role from the line above or before it.
  const role = RATE.test(words) ? null : roleOf(words);
  const subject = role === null || COUNTED.has(role) ? subjectOf(text) : null;
  if (subject !== null && subject !== "asiel") return { role: null, soort: null, day, other: { subject, role } };
  if (role !== null && COUNTED.has(role) && namesOthers(words.replace(OWN_WORDS[role] ?? "", "")))
    return { role: null, soort: null, day };
  const less =
    role === "taakstelling" || role === "realisatie"
      ? narrowedTo(plainWords(text.replace(day?.text ?? "", "")).replace(unitIn(text) ?? "", ""), role)
      : null;
  if (less !== null) return { role: null, soort: null, day, other: { subject: less, role } };
  return { role, soort: AMOUNT.test(words) ? null : soortIn(words), day };
});

/** Most words are of no column at all, which one pattern tells. */
const ANY_ROLE = new RegExp(ROLES.map(([, { source }]) => source).join("|"));

function roleOf(words: string): ColumnRole | null {
  if (!ANY_ROLE.test(words) || NOTE.test(words) || DENIED.test(words)) return null;
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What a header counts, of somebody. */
export const COUNTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "taakstelling",
  "realisatie",
  "prognose",
  "raming",
  "inMindering",
  "restopgave",
  "bod",
  "teltMee",
  "indicatief",
  "stand",
  "percentage",
  "verschil",
  "plaatsen",
  "aantal",
]);
/** A part of the places, or places that are not there yet. */
const PART =
  /\b(duurza(am|me)|tijdelijke?|structurele?|(crisis)?nood(opvang|plaatsen|plekken)?|gepland|geplande|beoogde?|toegezegde?|in aanbouw|in voorbereiding)\b/g;

/** What a link of the chain is called by is no part of it: "Duurzame plaatsen in mindering", "Toegezegde plaatsen". */
const OWN_WORDS: Readonly<Partial<Record<ColumnRole, RegExp>>> = {
  inMindering: /duurza(am|me)|structurele?/g,
  restopgave: /duurza(am|me)|structurele?/g,
  teltMee: /duurza(am|me)|structurele?/g,
  bod: /toegezegde?/g,
};

/** True where a header is about others ("Realisatie Oekraïne"), or about a part only ("Realisatie tijdelijk"): no number of all places. */
const namesOthers = (words: string): boolean => namesOtherGroup(words) || new Set(words.match(PART)).size === 1;

/** True for a text that says a soort and nothing else: "Regulier", "waarvan amv", "Amv-plaatsen". */
export const isOnlySoort: (text: string) => boolean = oncePerText((text) => {
  const words = plainWords(text);
  if (soortIn(words) === null) return false;
  const rest = words
    .replace(SOORTEN, "")
    .replace(/\b(waarvan|daarvan|w\.?v\.?|opvang(plaatsen|plekken)?|plaatsen|plekken|aantal)(?![a-z])/g, "");
  return !/[a-z\d]/.test(rest);
});

const SOORTEN = new RegExp(`${AMV.source}|${REGULIER.source}`, "g");

/** The soort that a text names: "regulier", "amv", both as "regulier/amv", "totaal", or none. */
export const soortOf: (text: string) => SoortOfTotaal | "beide" | null = oncePerText((text) =>
  soortIn(plainWords(text)),
);

function soortIn(words: string): SoortOfTotaal | "beide" | null {
  if (!ANY_SOORT.test(words)) return null;
  const amv = AMV.test(words);
  const regulier = REGULIER.test(words);
  if (/\bincl(usief|\.)? amv\b/.test(words)) return "totaal";
  if (/\b(excl(usief|\.)?|zonder|niet)[- ]amv\b/.test(words)) return "regulier";
  if ((amv && regulier) || TOTAL_AND_AMV.test(words)) return "beide";
  if (amv) return "amv";
  if (regulier) return "regulier";
  return /\btotaal\b/.test(words) ? "totaal" : null;
}

/** "Totaal/amv", "totaal / waarvan amv": two numbers in one cell. */
const TOTAL_AND_AMV = /\btotaal ?(?:\/|\|) ?(?:waarvan )?amv\b|\bamv ?(?:\/|\|) ?totaal\b/;
export const namesTotalAndAmv = (header: string): boolean => TOTAL_AND_AMV.test(plainWords(header));

const ANY_SOORT = /amv|alleenstaande|regulier|totaal/;
