// SPDX-License-Identifier: EUPL-1.2

import { read, told, type Tabs } from "../told.fixture";

const ALKMAAR = (...numbers: (number | string)[]) => ["Alkmaar", ...numbers];

describe("a link of the chain by its header", () => {
  it.each([
    ["Bod", "bod"],
    ["Bod regulier", "bod"],
    ["Toezegging", "bod"],
    ["Toezeggingen gemeente", "bod"],
    ["Toegezegd", "bod"],
    ["Toegezegde plaatsen", "bod"],
    ["Regioplan", "bod"],
    ["Aanbod", "bod"],
    ["CvdK-verslag", "bod"],
    ["Verslag van de commissaris", "bod"],
    ["In mindering", "inMindering"],
    ["In mindering gebracht", "inMindering"],
    ["Mindering", "inMindering"],
    ["Af te trekken plaatsen", "inMindering"],
    ["Verrekend", "inMindering"],
    ["Duurzame plaatsen in mindering", "inMindering"],
    ["Restopgave", "restopgave"],
    ["Resterende opgave", "restopgave"],
    ["Netto opgave", "restopgave"],
    ["Opgave na aftrek", "restopgave"],
    ["Restopgave na duurzame plaatsen", "restopgave"],
    ["Telt mee", "teltMee"],
    ["Meetellende plaatsen", "teltMee"],
    ["Meegeteld voor cyclus 1", "teltMee"],
    ["Raming", "indicatief"],
    ["Capaciteitsraming", "indicatief"],
    ["Opgave capaciteitsraming", "indicatief"],
    ["Indicatieve opgave", "indicatief"],
    ["Opgave", "indicatief"],
  ])("%s is %s", (header, grootheid) => {
    const [figure, ...more] = read({ Blad1: [["Gemeente", header], ALKMAAR(120)] }).figures;
    expect([figure?.grootheid, figure?.places, more.length]).toEqual([grootheid, 120, 0]);
  });

  it.each([
    "Bodem",
    "Aanbodzijde",
    "Verbod",
    "Toezegging Oekraïne",
    "Bod statushouders",
    "Geen bod",
    "Datum toezegging",
    "Status bod",
    "Toegezegde tijdelijke plaatsen",
    "Telt niet mee",
    "Niet in mindering",
    "Duurzame plaatsen",
    "Verschil restopgave",
  ])("%s is no link", (header) => {
    expect(read({ Blad1: [["Gemeente", header], ALKMAAR(120)] }).figures).toEqual([]);
  });
});

describe("a link of the chain by its title, or the name of its tab", () => {
  const bare = (title: string, ...header: string[]): Tabs => ({ Blad1: [[title], header, ["Alkmaar", 100, 20]] });

  it.each<[string, Tabs, string[]]>([
    [
      "a title",
      bare("Bod regio Kennemerland cyclus 2", "Gemeente", "Regulier", "Amv"),
      ["bod Alkmaar regulier 100", "bod Alkmaar amv 20"],
    ],
    [
      "a title over places",
      bare("Duurzame plaatsen in mindering", "Gemeente", "Totaal", "Waarvan amv"),
      ["inMindering Alkmaar totaal 100", "inMindering Alkmaar amv 20"],
    ],
    [
      "the name of the tab",
      {
        Toezeggingen: [
          ["Gemeente", "Regulier"],
          ["Alkmaar", 100],
        ],
      },
      ["bod Alkmaar regulier 100"],
    ],
    [
      "the name of the tab over places",
      {
        "Restopgave na aftrek": [
          ["Gemeente", "Aantal plaatsen"],
          ["Alkmaar", 100],
        ],
      },
      ["restopgave Alkmaar totaal 100"],
    ],
    [
      "regio's",
      {
        Bod: [
          ["Regio", "Regulier"],
          ["Kennemerland", 2043],
        ],
      },
      ["bod Kennemerland regulier 2043"],
    ],
    [
      "a provincie",
      {
        Raming: [
          ["Provincie", "Totaal", "Amv"],
          ["Noord-Holland", 9000, 700],
        ],
      },
      ["raming Noord-Holland totaal 9000", "raming Noord-Holland amv 700"],
    ],
  ])("%s", (_words, tabs, figures) => {
    expect(told(tabs)).toEqual(figures);
  });

  it.each<[string, Tabs]>([
    ["a title about others", bare("Toezegging Oekraïne", "Gemeente", "Regulier", "Amv")],
    ["a remark", bare("Dit is nog geen bod", "Gemeente", "Regulier", "Amv")],
    ["a title of another grootheid", bare("Taakstelling", "Gemeente", "Regulier", "Amv")],
    ["only opgave", bare("Opgave", "Gemeente", "Regulier", "Amv")],
  ])("not by %s", (_words, tabs) => {
    expect(told(tabs).filter((figure) => !figure.startsWith("taakstelling"))).toEqual([]);
  });

  it("two tables below each other are two links", () => {
    const rows = [
      ["Gemeente", "Regulier"],
      ["Alkmaar", 100],
    ];
    expect(told({ Cyclus2: [["Indicatieve verdeling"], ...rows, [], ["Bod"], ...rows] })).toEqual([
      "indicatief Alkmaar regulier 100",
      "bod Alkmaar regulier 100",
    ]);
  });
});

it("durable places beside an opgave are set off", () => {
  expect(
    told({ Blad1: [["Gemeente", "Indicatieve opgave", "Duurzame plekken", "Restopgave"], ALKMAAR(400, 150, 250)] }),
  ).toEqual(["indicatief Alkmaar totaal 400", "inMindering Alkmaar totaal 150", "restopgave Alkmaar totaal 250"]);
});

it("lines are links too, and name their cyclus", () => {
  const { figures } = read({
    "Regio's": [
      ["Regio", "", "Regulier", "Amv"],
      ["Kennemerland", "Bod cyclus 2 (regulier)", "2.043", ""],
      ["", "In mindering", 100, 10],
    ],
  });
  expect(figures.map(({ grootheid, soort, cyclus, places }) => [grootheid, soort, cyclus, places])).toEqual([
    ["bod", "regulier", 2, 2043],
    ["inMindering", "regulier", null, 100],
    ["inMindering", "amv", null, 10],
  ]);
});

describe("a restopgave beside a realisatie", () => {
  const rest = (...numbers: number[]): Tabs => ({
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", "Restopgave"],
      ["Alkmaar", 395, 150, numbers[0] ?? ""],
      ["Hoorn", 300, 50, numbers[1] ?? ""],
      ["Schagen", 250, 300, numbers[2] ?? ""],
    ],
  });
  const rests = (tabs: Tabs) => read(tabs).figures.flatMap((one) => (one.grootheid === "restopgave" ? one.places : []));

  it("is what its numbers say", () => {
    expect(rests(rest(245, 250, -50))).toEqual([]);
    expect(rests(rest(245, 250, 0))).toEqual([]);
    expect(rests(rest(245, 251, -50))).toEqual([]);
    expect(rests(rest(295, 100, -20))).toEqual([295, 100, -20]);
  });

  it("so is a line", () => {
    const lines = (places: number): Tabs => ({
      "Regio's": [
        ["Regio", "", "Regulier"],
        ["Kennemerland", "Taakstelling", 3000],
        ["", "Realisatie 1-7-2025", 2000],
        ["", "Restopgave", places],
      ],
    });
    expect(rests(lines(1000))).toEqual([]);
    expect(rests(lines(2400))).toEqual([2400]);
  });
});

it("“telt mee” and “toegezegd” in a list are words about its rows", () => {
  const { figures, locaties } = read({
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde", "Telt mee"],
      ["Alkmaar", "Azc", "regulier", 100, "1-1-2024", "", "ja"],
    ],
  });
  expect([figures.length, locaties.length]).toEqual([0, 1]);
});
