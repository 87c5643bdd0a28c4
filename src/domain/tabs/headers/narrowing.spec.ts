// SPDX-License-Identifier: EUPL-1.2

import { headerMeaning } from "./vocabulary";

describe("a header of some of the places", () => {
  it.each([
    "in hotels,COA,door COA,AZC,gemeentelijk,gezinnen,jeugd,15-17 jaar,18+,kleinschalig,doorstroomlocatie,flexwoningen",
    "huisvesting,van andere gemeente,via uitruil,PTOL,LVO,niet-regulier,door derden,in sporthallen,op schepen",
  ])("%s", (parts) => {
    for (const part of parts.split(","))
      for (const [word, role] of [
        ["Gerealiseerd", "realisatie"],
        ["Taakstelling", "taakstelling"],
      ])
        expect([part, headerMeaning(`${String(word)} ${part} 1-9-2025`)]).toMatchObject([
          part,
          { role: null, soort: null, other: { subject: "deel", role } },
        ]);
  });

  it.each(["Bezet regulier 1-10-2025", "Bezetting", "Bewoners 1-9-2025"])("%s is no realisatie", (text) => {
    expect(headerMeaning(text).role).toBeNull();
  });

  it.each([
    "Voorlopige taakstelling regulier",
    "Concept-taakstelling",
    "Taakstelling (ontwerp)",
    "Taakstelling 2023",
    "Taakstelling oud",
    "Ingetrokken taakstelling",
    "Taakstelling (vernietigd)",
    "Ambitie taakstelling",
    ...[
      "Maximale taakstelling",
      "Taakstelling (max.)",
      "Maximumtaakstelling",
      "Minimale taakstelling",
      "Taakstelling minimaal",
    ],
    ...[
      "Gemiddelde taakstelling",
      "Fictieve taakstelling",
      "Bovengrens taakstelling",
      "Taakstelling (niet definitief)",
    ],
    ...["Taakstelling scenario laag", "Taakstelling concept", "Taakstelling voorlopig"],
  ])("%s is no taakstelling that holds", (text) => {
    expect(headerMeaning(text)).toMatchObject({ role: null, other: { subject: "concept" } });
  });

  it.each([
    [
      "taakstelling",
      "Gemeentelijke taakstelling,Taakstelling 2025,Verdeelbesluit december 2024,Taakstelling in plaatsen",
    ],
    [
      "taakstelling",
      "Taakstelling volgens COA,Taakstelling huisvesting asielzoekers,Taakstelling 2026+1,Nieuwe taakstelling",
    ],
    ["taakstelling", "Taakstelling alleenstaande minderjarige vreemdelingen,Taakstelling gemeenten in Drenthe"],
    [
      "taakstelling",
      "Definitieve taakstelling,Vastgestelde taakstelling,Taakstelling (minimaal te realiseren plaatsen)",
    ],
    ["realisatie", "Gerealiseerd excl. hotels,Gerealiseerd (incl. gezinnen),Gerealiseerd 1-9-2025 (bron: COA)"],
    ["realisatie", "Gerealiseerd 1-9-2025 (voorlopige cijfers),Gerealiseerde COA-plaatsen,Realisatie in december 2025"],
  ])("all places, %s: %s", (role, headers) => {
    for (const header of headers.split(",")) expect([header, headerMeaning(header).role]).toEqual([header, role]);
  });
});
