// SPDX-License-Identifier: EUPL-1.2

/** How a column of one grootheid and soort is headed; the soort and the peildatum are filled in. */
export type HeaderWords = (soort: string, date: string) => string;

export const TAAKSTELLING: readonly HeaderWords[] = [
  (soort) => `Taakstelling ${soort}`,
  (soort) => `Verdeelbesluit ${soort}`,
  (soort) => `Taakstelling (${soort})`,
  (soort) => `Taakstelling ${soort} (verdeelbesluit)`,
  (soort) => `taakstelling: ${soort}`,
  (soort) => `TAAKSTELLING ${soort.toUpperCase()}`,
  (soort) => `Taakstelling\n${soort}`,
  (soort) => `Taakstelling ${soort} *`,
  (soort) => `Wettelijke taakstelling ${soort}`,
  (soort) => `Taakstelling spreidingswet ${soort}`,
  (soort) => `Vastgestelde taakstelling ${soort}`,
  (soort) => `Taakstelling ${soort} volgens verdeelbesluit`,
  (soort) => `Verdeelbesluit december 2024 ${soort}`,
  (soort) => `Taakstelling ${soort} (plaatsen)`,
  (soort) => `Taakstelling opvang ${soort}`,
  (soort) => `Taakstelling ${soort} 2025`,
  (soort) => `Gemeentelijke taakstelling ${soort}`,
  (soort) => `Taakstelling ${soort} volgens het COA`,
  (soort) => `Taakstelling ${soort} in plaatsen`,
  (soort) => `Taakstelling ${soort} uit het verdeelbesluit`,
];

export const REALISATIE: readonly HeaderWords[] = [
  (soort, date) => `Gerealiseerd ${soort} ${date}`,
  (soort, date) => `Realisatie ${soort} ${date}`,
  (soort, date) => `Gerealiseerd ${soort} per ${date}`,
  (soort, date) => `Realisatie ${soort} op ${date}`,
  (soort, date) => `Gerealiseerd (${soort}) ${date}`,
  (soort, date) => `Gerealiseerd ${soort} (${date})`,
  (soort, date) => `Realisatie ${soort} d.d. ${date}`,
  (soort, date) => `REALISATIE ${soort.toUpperCase()} ${date.toUpperCase()}`,
  (soort, date) => `Realisatie ${soort}\nper ${date}`,
  (soort, date) => `Gerealiseerde plaatsen ${soort} ${date}`,
  (soort, date) => `Aantal gerealiseerde plekken ${soort} ${date}`,
  (soort, date) => `Stand ${date} gerealiseerd ${soort}`,
  (soort, date) => `${date} gerealiseerd ${soort}`,
  (soort, date) => `Realisatie opvang ${soort} ${date}`,
  (soort, date) => `Gerealiseerd ${soort} ${date} (bron: COA)`,
  (soort, date) => `Gerealiseerd ${soort} excl. hotels ${date}`,
  (soort, date) => `Gerealiseerd ${soort} in de gemeente ${date}`,
  (soort, date) => `Realisatie huisvesting asielzoekers ${soort} ${date}`,
];

/** Behind a grootheid: some of its places only. */
const PARTS = [
  ..."in hotels,COA,door COA,AZC,gemeentelijk,gezinnen,jeugd,15-17 jaar,18+,kleinschalig,doorstroomlocatie".split(","),
  ..."flexwoningen,huisvesting,van andere gemeente,via uitruil,PTOL,LVO,door derden,in sporthallen".split(","),
];
const DRAFTS = ["Voorlopige taakstelling", "Concept taakstelling", "Ontwerp-taakstelling", "Taakstelling ambitie"];

/** Columns that are no taakstelling and no realisatie, however near the words: what stands in them may never be answered as one. */
export const OTHERS: readonly HeaderWords[] = [
  (soort) => `Indicatieve opgave ${soort}`,
  (soort) => `Raming ${soort}`,
  (soort) => `Toegezegd ${soort}`,
  (_, date) => `Gerealiseerd statushouders ${date}`,
  (_, date) => `Realisatie Oekraïne ${date}`,
  () => "Taakstelling huisvesting statushouders",
  () => "Taakstelling vergunninghouders 2025-2",
  (_, date) => `Gerealiseerd noodopvang ${date}`,
  (soort, date) => `Gerealiseerd tijdelijk ${soort} ${date}`,
  (soort) => `Duurzaam beschikbaar ${soort}`,
  () => "Gevonden plekken",
  () => "Noodopvang",
  () => "Crisisnoodopvang",
  () => "Plekken per 1.000 inwoners",
  () => "Inwoners",
  () => "In voorbereiding",
  (soort) => `Gepland ${soort}`,
  () => "Restopgave",
  () => "Bod gemeente",
  () => "Ontheemden Oekraïne",
  (soort) => `Regioplan ${soort}`,
  () => "Oppervlakte (km²)",
  ...PARTS.flatMap((part): HeaderWords[] => [
    (_, date) => `Gerealiseerd ${part} ${date}`,
    (soort) => `Taakstelling ${soort} ${part}`,
  ]),
  ...DRAFTS.map(
    (draft): HeaderWords =>
      (soort) =>
        `${draft} ${soort}`,
  ),
  () => "Taakstelling 2023",
  () => "Taakstelling volwassenen",
  (_, date) => `Gerealiseerd niet-regulier ${date}`,
  (soort, date) => `Bezet ${soort} ${date}`,
  (soort, date) => `Bezetting ${soort} ${date}`,
];

/** How a link of the law's chain is called. */
export interface LinkWords {
  readonly tab: string;
  /** Says nothing that a reader knows. */
  readonly short: string;
  readonly headers: readonly HeaderWords[];
  readonly titles: readonly string[];
}

export const LINKS = {
  inMindering: {
    tab: "In mindering",
    short: "M",
    headers: [
      (soort) => `In mindering ${soort}`,
      (soort) => `In mindering gebracht (${soort})`,
      (soort) => `Duurzame plaatsen ${soort} in mindering`,
      (soort) => `Mindering ${soort}`,
      (soort) => `Af te trekken plaatsen ${soort}`,
      (soort) => `Verrekend ${soort}`,
    ],
    titles: ["Plaatsen in mindering", "Duurzame plaatsen in mindering", "Verrekende plaatsen"],
  },
  restopgave: {
    tab: "Restopgave",
    short: "R",
    headers: [
      (soort) => `Restopgave ${soort}`,
      (soort) => `Resterende opgave ${soort}`,
      (soort) => `Netto opgave (${soort})`,
      (soort) => `Opgave na aftrek ${soort}`,
    ],
    titles: ["Restopgave per gemeente", "Restopgave na aftrek van duurzame plaatsen", "Resterende opgave"],
  },
  bod: {
    tab: "Bod",
    short: "B",
    headers: [
      (soort) => `Bod ${soort}`,
      (soort) => `Toezegging ${soort}`,
      (soort) => `Toegezegd ${soort}`,
      (soort) => `Toegezegde plaatsen ${soort}`,
      (soort) => `Aanbod ${soort}`,
      (soort) => `Regioplan ${soort}`,
      (soort) => `CvdK-verslag ${soort}`,
    ],
    titles: ["Bod van de gemeenten", "Toezeggingen", "Verslag van de commissaris"],
  },
} as const satisfies Readonly<Record<string, LinkWords>>;

/** What may stand above a table of asylum places without making it something else. */
export const TITLES: readonly string[] = [
  "Voortgang spreidingswet",
  "Overzicht taakstelling en realisatie per gemeente",
  "Monitor opvang asielzoekers (excl. statushouders)",
  "Opvangplaatsen COA, zonder Oekraïense ontheemden",
  "Bron: ministerie, bewerking provincie",
  "Statushouders tellen niet mee",
  "Reguliere opvang en noodopvang",
  "Voortgang (incl. noodopvang)",
  "Afgedrukt op 3-10-2025",
  "Einde cyclus: 1-2-2026",
  "Vooruitlopend op het verdeelbesluit",
  "Asielopvang: stand van zaken",
  "Uitvoering Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen",
];

/** What makes a table be about others, in its title or as the name of its tab. */
export const OTHER_TITLES: readonly string[] = [
  "Huisvesting statushouders",
  "Taakstelling huisvesting vergunninghouders 2025",
  "Statushouders",
  "Opvang Oekraïne",
  "Gemeentelijke opvang Oekraïense ontheemden",
  "Ontheemden uit Oekraïne",
  "Vergunninghouders 2e helft 2025",
  "Oekraïne",
  ..."OEK,UA,RTB,Noodopvang,Crisisnoodopvang,Bezetting noodopvang,Noodopvang asielzoekers".split(","),
  ..."Flexwoningen per gemeente,Arbeidsmigranten,Dak- en thuislozen".split(","),
];
