// SPDX-License-Identifier: EUPL-1.2

import { isAndereSoort } from "../../gemeenten/gebied";
import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { isChainRole, type ChainGrootheid } from "../chain";
import { unitIn } from "../cells/unit";
import type { ColumnRole } from "../table";
import { isBareOpgave, isDraft, stepIn, taakAsDraft } from "./opgave-words";
import type { HeaderCell } from "./row-words";
import { isRealisatieTitle, saysPlaces } from "./realisatie-title";
import { isRemark } from "./subjects";
import { headerMeaning, isOnlySoort, soortOf } from "./vocabulary";

const BELOW_PROVINCIE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["gemeente", "code", "regio"]);
/** Beside these it is known what durable places are there for. */
const OPGAVE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["indicatief", "restopgave"]);
const COUNTS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["plaatsen", "aantal"]);
const isDurable = oncePerText((text) =>
  /^(?:aantal |af |min(?:us)? |reeds |al |bestaande? |aanwezige? )*(?:(?:duurzame|meerjarige|structurele) (?:opvang)?(?:plaatsen|plekken|opvang|capaciteit)|duurzaam(?: (?:beschikbaar|aanwezig|gerealiseerd))?(?=$| \(| regulier| amv)|aftrek)\b(?!.*\b(?:gepland|beoogd|nieuw|te realiseren))/.test(
    plainWords(text),
  ),
);

/**
 * The cells of a header read by what stands beside them: a raming per gemeente or regio is its indicatieve opgave, and durable places beside
 * an opgave are set off against it.
 */
export function inChain(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const isBelow = cells.some(({ role }) => BELOW_PROVINCIE.has(role));
  const read = isBelow
    ? cells.map((cell) => (cell.role === "raming" ? { ...cell, role: "indicatief" as const } : cell))
    : cells;
  if (!read.some(({ role }) => OPGAVE.has(role))) return read;
  return read.map((cell) =>
    (cell.role === null || COUNTS.has(cell.role)) && isDurable(cell.text)
      ? { ...cell, role: "inMindering" as const, soort: soortOf(cell.text) }
      : cell,
  );
}

/** Roles that leave a title or a header no link of the chain: it is about something else, or it is a list. */
const ELSE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...["taakstelling", "realisatie", "prognose", "stand", "mutaties", "datum", "moment", "opening", "einde"],
  ...["locatie", "van", "naar", "soort"],
] as ColumnRole[]);
const BARE_TOTAL = /^\s*totaal[^\d]*$/i;

/** A title that is about more than the taakstelling itself. */
const MORE_THAN_TAAK =
  /^(?:kosten|budget|bedrag|bekostiging|subsidie|rangorde|ranglijst)|voortgang|realis|\bstand\b|monitor|invulling|uitvoering|behaald|gehaald|\bt\.?o\.?v\b|ten opzichte/;
const namesTaak = (text: string): boolean => stepIn(text) === "besluit" && !MORE_THAN_TAAK.test(plainWords(text));

/** "Gemeentelijke opvang ontheemden", over the places of a soort beside the taakstelling. */
const isOfPlaces = (text: string): boolean =>
  /^(?!.*(?:uitruil|verwacht|gepland|beoogd|nodig|locatie)).*\b(?:opvang|stand|capaciteit)\b/.test(plainWords(text));

/**
 * What a title may say of a header without a grootheid. Of the realisatie: of regulier and amv, of whatever places it counts, or of those of a soort
 * beside the taakstelling. `concept`: a taakstelling that does not hold.
 */
type TitleLink = ChainGrootheid | "taakstelling" | "concept" | "realisatie" | "realisatie-plaatsen" | "opvang";

/** What the nearest of some titles says that is below it. Null where it is about something else, or says only "opgave". */
export function linkIn(titles: Iterable<string>): TitleLink | null {
  for (const text of titles) {
    if (isRemark(text)) continue;
    const { role, other } = headerMeaning(text);
    if (role === "taakstelling" && other === undefined && namesTaak(text)) return role;
    if (other?.subject === "concept" && isDraft(text) && !MORE_THAN_TAAK.test(plainWords(text))) return "concept";
    if (other?.role === null && isAndereSoort(other.subject) && isOfPlaces(text)) return "opvang";
    if (isRealisatieTitle(text)) return saysPlaces(text) ? "realisatie-plaatsen" : "realisatie";
    if (other !== undefined || ELSE.has(role) || isBareOpgave(text)) return null;
    if (isChainRole(role)) return role;
  }
  return null;
}

/** "Aantal", "Aantal op te vangen asielzoekers", "Opvangplaatsen": all that is counted of the places of a taakstelling, whatever else it says. */
const OF_PLACES = new RegExp(
  `(?<![a-z])(?:${[
    "(?:totaal)?aantal(?:len)?|totaal|totale|(?:opvang|asiel|asielopvang|amv|spreidingswet)?-?(?:plaatsen|plekken|capaciteit)|opvang|asiel\\w*|amv'?s?|alleenstaande?|minderjarigen?|vreemdelingen|reguliere?|personen|mensen|bedden",
    "te|op|vangen|realiseren|leveren|bieden|verdelen|nodige?|benodigde?|wettelijke?|duurzame|(?:waar|daar)van|w\\.?v\\.?|incl(?:usief)?|excl(?:usief)?|per|in|voor|van|en|de|het|volgens|conform|spreidingswet|besluit|verdeelbesluit|cyclus|gemeenten?|provincies?",
    "jan\\w*|feb\\w*|maart|mrt|apr\\w*|mei|jun\\w*|jul\\w*|aug\\w*|sep\\w*|okt\\w*|nov\\w*|dec\\w*|i{1,3}|iv|v|een|twee|drie",
  ].join("|")})(?![a-z])`,
  "g",
);
/** False for "Aantal inwoners", "Aantal locaties", "Parkeerplaatsen": what is counted is something else. */
const countsPlaces = oncePerText(
  (text) => !/[a-z]/.test(plainWords(text.replace(unitIn(text) ?? "", "")).replace(OF_PLACES, "")),
);

const OF_REALISATIE: ReadonlySet<TitleLink> = new Set<TitleLink>(["realisatie", "realisatie-plaatsen", "opvang"]);

/** The cells of a header that names no grootheid, but only soorten or places, read as of one; null where it has none of these. */
export function ofLink(cells: readonly HeaderCell[], link: TitleLink): readonly HeaderCell[] | null {
  if (cells.some(({ role }) => isChainRole(role) || ELSE.has(role))) return null;
  if (link === "concept") {
    const taak = ofLink(cells, "taakstelling");
    return taak === null ? null : taakAsDraft(taak);
  }
  const grootheid = OF_REALISATIE.has(link) ? "realisatie" : (link as ChainGrootheid | "taakstelling");
  // "Realisatie" over a total alone may be of money.
  if (link === "realisatie" && !cells.some(({ soort }) => soort !== null && soort !== "totaal")) return null;
  const isNumber = ({ role, soort, other, text }: HeaderCell): boolean =>
    other === undefined &&
    ((COUNTS.has(role) && countsPlaces(text)) ||
      (link !== "opvang" && role === null && soort !== null && (isOnlySoort(text) || BARE_TOTAL.test(text))));
  return cells.some(isNumber) ? cells.map((cell) => (isNumber(cell) ? { ...cell, role: grootheid } : cell)) : null;
}
