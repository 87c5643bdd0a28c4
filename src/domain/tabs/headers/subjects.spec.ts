// SPDX-License-Identifier: EUPL-1.2

import { isDraft } from "./opgave-words";
import { subjectOfHeading } from "./subjects";

const LISTS = {
  noodopvang:
    "Noodopvang|Noodopvanglocaties per 1-9-2025|Bezetting noodopvang 1-9-2025|Crisisnoodopvang en noodopvang|Noodopvang asielzoekers|Overzicht (crisis)noodopvang",
  flexwoningen: "Flexwoningen per gemeente|Stand flexwonen",
  arbeidsmigranten: "Arbeidsmigranten|Huisvesting arbeidsmigranten",
  daklozen: "Dak- en thuislozen|Opvang daklozen",
  oekraine: "OEK|UA|RTB|Stand OEK 1-9|RTB-ers",
  asiel:
    "Reguliere opvang en noodopvang|Noodopvang, regulier en amv|Omzetting noodopvang naar regulier|Asielopvang en flexwoningen",
  null: "Opvang en noodopvang|Voortgang incl. noodopvang|Voortgang (excl. noodopvang)|Noodopvang telt niet mee|Opvang, noodopvang en flexwoningen|Opvang m.u.v. noodopvang|Geen noodopvang|u.a. gemeenten",
};

describe("whom a title or a tab is about", () => {
  it.each(Object.entries(LISTS))("%s", (subject, titles) => {
    for (const title of titles.split("|")) expect([title, String(subjectOfHeading(title))]).toEqual([title, subject]);
  });
});

it("knows a draft of the verdeelbesluit", () => {
  const drafts =
    "Concept verdeelbesluit|Concept-verdeelbesluit 2026|Verdeelbesluit (concept)|Verdeelbesluit - ontwerp|Voorlopige taakstelling per gemeente|Voorlopig besluit|Taakstelling concept|Maximale taakstelling|Minimale taakstelling|Taakstelling (max.)|Bovengrens taakstelling|Taakstelling per 1-7-2025 (maximaal)|Taakstelling cyclus 2 concept|Ingetrokken verdeelbesluit|Verdeelbesluit oud|Nog niet vastgestelde taakstelling|Gemiddelde taakstelling|Concept nieuwe taakstelling";
  for (const title of drafts.split("|")) expect([title, isDraft(title)]).toEqual([title, true]);
  const others =
    "Verdeelbesluit|Vooruitlopend op het verdeelbesluit|Wijziging t.o.v. concept-verdeelbesluit|Conceptversie voortgang|Stand (voorlopige cijfers)|Definitieve taakstelling|Taakstelling definitief|Vastgestelde taakstelling|Nieuwe taakstelling|Oude en nieuwe taakstelling|Taakstelling oud en nieuw|Verschil met vorige taakstelling|Taakstelling, maximaal 5 per jaar|Taakstelling (was voorlopig)|Taakstelling 2025 (voorlopig niet meer)";
  for (const title of others.split("|")) expect([title, isDraft(title)]).toEqual([title, false]);
});
