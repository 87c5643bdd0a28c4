// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, modelOf, voortgang } from "../lib/rules.fixture";
import { anderOnderwerp } from "./ander-onderwerp";
import { nietGelezen } from "./niet-gelezen";

const source = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
const budget = [
  ["Post", "Bedrag"],
  ["Inhuur", 1200],
  ["Zaal", 300],
  ["Drukwerk", 80],
];

test("a hidden tab with data that was not recognised", () => {
  expect(check(nietGelezen, { Voortgang: source, Oud: { rows: budget, visible: false } })).toMatchObject([
    { tab: "Oud", params: { reason: "verborgen-tabblad", rows: [2, 3, 4] } },
  ]);
});

test("a tab that the user set aside", () => {
  const found = check(
    nietGelezen,
    { Voortgang: source, Begroting: budget },
    { settings: { tabKinds: { Begroting: "geen" } } },
  );
  expect(found).toMatchObject([{ tab: "Begroting", params: { reason: "overgeslagen" } }]);
  expect(found[0]?.sentence).toBe(
    "U hebt het tabblad “Begroting” overgeslagen. 3 rijen met getallen niet gecontroleerd.",
  );
});

test("rows with numbers that belong to no row of a table", () => {
  const provincie = [
    ["", "Regulier", "Amv"],
    ["Taakstelling Noord-Holland", 14910, 1380],
    ["Adressen", 212, 18],
  ];
  expect(check(nietGelezen, { Provincie: provincie })).toMatchObject([
    { at: "Provincie!A3:C3", params: { reason: "rijen", rows: [3] } },
  ]);
});

describe("columns with numbers", () => {
  const rows = (header: string, numbers: readonly (string | number)[]) => [
    ["Gemeente", "Taakstelling regulier", header],
    ...["Alkmaar", "Hoorn", "Opmeer"].map((naam, index) => [naam, 10, numbers[index] ?? ""]),
  ];

  test("that no table has the meaning of", () => {
    const found = check(nietGelezen, { Besluit: rows("Inwoners", [113000, 76000, 12000]) });
    expect(found).toMatchObject([{ at: "Besluit!C1", params: { reason: "kolommen", columns: ["C (Inwoners)"] } }]);
    expect(found[0]?.sentence).toBe(
      "Kolom C (Inwoners) heeft getallen onder een kop die niet herkend is. Niet gecontroleerd.",
    );
  });

  test.each([
    [
      "Voorlopige taakstelling",
      "Kolom C (Voorlopige taakstelling) is van een taakstelling die niet of niet meer geldt. Die telt niet mee en is niet gecontroleerd. Geldt zij wel, haal dat woord dan weg uit de kop.",
    ],
    [
      "In minderng",
      "Kolom C (In minderng) heeft getallen onder een kop die niet herkend is. Niet gecontroleerd. Bedoelt u “In mindering”?",
    ],
    ["Mindere", "Kolom C (Mindere) heeft getallen onder een kop die niet herkend is. Niet gecontroleerd."],
  ])("“%s” is told for what it is", (header, sentence) => {
    expect(check(nietGelezen, { Besluit: rows(header, [3, 2, 9]) })).toMatchObject([{ sentence }]);
  });

  test("beside a table that stops short of them", () => {
    const beside = [
      ["Gemeente", "Taakstelling regulier", "", "Post", "Bedrag"],
      ...["Alkmaar", "Hoorn", "Opmeer"].map((naam) => [naam, 10, "", "Zaal", 300]),
    ];
    expect(check(nietGelezen, { Besluit: beside })).toMatchObject([
      { at: "Besluit!E1", params: { columns: ["E (Bedrag)"] } },
    ]);
  });

  test("from one number on, on every kind of tab", () => {
    const one = [
      "Gevonden plekken",
      "Beoogde plekken",
      "Gerealiseerd noodopvang 1-9-2025",
      "Taakstelling per 1.000 inwoners",
    ];
    for (const header of one)
      expect(check(nietGelezen, { Besluit: rows(header, ["", 80]) })).toMatchObject([
        { at: "Besluit!C1", params: { columns: [`C (${header})`] } },
      ]);
    const provincie = [
      ["", "Regulier", "Beoogde plekken"],
      ["Taakstelling Drenthe", 2000, 50],
    ];
    expect(check(nietGelezen, { P: provincie })).toMatchObject([{ at: "P!C1" }]);
  });

  test.each<[string, string | number]>([
    ["Volgnr.", 7],
    ["Telefoon", 591234567],
    ["CBS-code", 114],
    ["Bouwjaar", 1999],
    ["Opmerking", 12],
  ])("%s heads no number to check", (header, value) => {
    expect(check(nietGelezen, { Besluit: rows(header, [value]) })).toEqual([]);
  });

  test("that only count the rows, hold dates, or are a remark, stay silent", () => {
    expect(check(nietGelezen, { Besluit: rows("Nr.", [1, 2, 3]) })).toEqual([]);
    expect(check(nietGelezen, { Besluit: rows("Overleg", ["1-9-2025", "8-9-2025", "2-10-2025"]) })).toEqual([]);
    expect(check(nietGelezen, { Besluit: rows("Opmerking", ["", 12, "let op"]) })).toEqual([]);
  });
});

describe("rows about others than regulier and amv", () => {
  test("are named once per table, with why", () => {
    const rows = [
      ["Gemeente", "Soort", "Taakstelling", "Realisatie 1-9-2025"],
      ["Hoorn", "regulier", 399, 5],
      ["Hoorn", "amv", 12, 1],
      ["Hoorn", "Oekraïne en noodopvang", 60, 50],
      ["Hoorn", "totaal", 411, 6],
      ["Alkmaar", "Oekraïne en noodopvang", 20, 20],
      ["Alkmaar", "arbeidsmigranten", 9, 9],
      ["Hoorn", "statushouders", 9, 9],
    ];
    const found = check(nietGelezen, { V: rows });
    expect(found).toMatchObject([{ at: "V!B4", params: { reason: "soorten", rows: [4, 6, 7] } }]);
    expect(found[0]?.sentence).toBe(
      "Rijen 4, 6 en 7 gaan over “Oekraïne en noodopvang” en “arbeidsmigranten”. De taakstelling gaat over regulier en amv, dus dit is niet gecontroleerd en telt niet mee.",
    );
  });

  test("are no locatie and no mutatie either", () => {
    const locaties = [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Hoorn", "De Blokker", "regulier", 40, "1-1-2024", ""],
      ["Hoorn", "Het Schip", "ontheemden", 5, "1-1-2024", ""],
    ];
    const mutaties = [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Hoorn", "amv", 4, "1-1-2026"],
      ["Hoorn", "Oekraïners", 9, "1-1-2026"],
    ];
    expect(check(nietGelezen, { L: locaties, M: mutaties })).toEqual([]);
    expect(check(anderOnderwerp, { L: locaties, M: mutaties }).map(({ at }) => at)).toEqual(["L!C3", "M!B3"]);
    const { records } = modelOf({ L: locaties, M: mutaties });
    expect([records.locaties.length, records.mutaties.length, records.unreadMutaties.length]).toEqual([1, 1, 0]);
  });

  test("a soort in other words, none, and an uitruil of other places are none of them", () => {
    const rows = (soort: string) => [
      ["Gemeente", "Soort", "Taakstelling"],
      ["Hoorn", soort, 12],
    ];
    for (const soort of ["AMV's", "alleenstaande minderjarige vreemdelingen", "Reguliere opvang", "Totaal incl. amv"])
      expect(check(nietGelezen, { V: rows(soort) })).toEqual([]);
    expect(
      check(nietGelezen, {
        U: [
          ["Van", "Naar", "Soort", "Aantal", "Status"],
          ["Hoorn", "Alkmaar", "ontheemden", 5, "akkoord"],
        ],
      }),
    ).toEqual([]);
  });
});

test("a row without a name has a rule of its own", () => {
  expect(check(nietGelezen, { Voortgang: [...source, ["", "", ""], ["", "12/4", "3/1"]] })).toEqual([]);
});

test("all was read, or there is nothing to read", () => {
  expect(check(nietGelezen, NOORD_HOLLAND)).toEqual([]);
  expect(
    check(nietGelezen, {
      Voortgang: [...source, ["", "", ""], ["Bron: ministerie van AenM", "", ""]],
      Leeg: { rows: [], visible: false },
    }),
  ).toEqual([]);
});

test("rows that are no gebied and no total, and a total of which it is not known what it leaves out", () => {
  const found = check(nietGelezen, {
    V: voortgang([
      "Almelo 300/0 1/0",
      "Gemiddelde 300/0 1/0",
      "Nederland 96000/0 7/0",
      "Totaal excl. noodopvang 1/0 1/0",
    ]),
  });
  expect(found.map(({ at, sentence }) => [at, sentence])).toEqual([
    [
      "V!A3",
      "Rijen 3 en 4 (“Gemiddelde” en “Nederland”) zijn geen gemeente, regio of provincie, en geen totaal van de tabel. Dit is niet gecontroleerd en telt niet mee.",
    ],
    ["V!A5", "Bij “Totaal excl. noodopvang” in rij 5 is niet te zeggen welke regels erin zitten. Niet nagerekend."],
  ]);
});

test("a total of an unknown part is said, unless it adds up a set of rows; a part and what is left over are said", () => {
  const said = (...lines: string[]): (string | undefined)[] =>
    check(nietGelezen, { V: voortgang(["Almelo 300/0 1/0", "Zwolle 660/0 2/0", "Totaal 960/0 3/0", ...lines]) }).map(
      ({ sentence }) => sentence,
    );
  expect(said("Totaal zuid 300/0 1/0", "Totaal cluster A 960/0 3/0", "Totaal Almelo + Zwolle 1/0 1/0")).toEqual([
    "Bij “Totaal zuid” in rij 5 is niet te zeggen welke regels erin zitten. Niet nagerekend.",
  ]);
  expect(said("waarvan Zwolle 660/0 2/0", "Nog toe te wijzen 40/0 0/0", "Controle 0/0 0/0")).toEqual([
    "Rijen 5, 6 en 7 (“waarvan Zwolle”, “Nog toe te wijzen” en “Controle”) zijn geen gemeente, regio of provincie, en geen totaal van de tabel. Dit is niet gecontroleerd en telt niet mee.",
  ]);
});

test.each([
  ["Bezet", "Kolom D (Bezet) heeft getallen onder een kop die niet herkend is. Niet gecontroleerd."],
  [
    "Verschil",
    "Kolom D (Verschil) staat in een tabel over anderen. Daarvan worden de aantallen gelezen, maar verschillen en percentages niet nagerekend.",
  ],
])("a column %s in a table about others", (header, sentence) => {
  const SH = [
    ["Huisvesting statushouders"],
    ["Gemeente", "Taakstelling", "Realisatie 1-9-2025", header],
    ["Alkmaar", 10, 3, 9],
    ["Hoorn", 20, 5, 15],
  ];
  expect(check(nietGelezen, { SH }).map((one) => one.sentence)).toEqual([sentence]);
});

describe("rows above the tables", () => {
  const besluit = [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
    ["Alkmaar", 395, 102],
    ["Hoorn", 399, 0],
  ];
  const above = (...rows: readonly (readonly (string | number)[])[]) =>
    check(nietGelezen, { Besluit: [...rows, ...besluit] });

  test("that are a table of gemeenten which was not recognised are named", () => {
    const found = above(
      ["Wachtlijst 1-7-2025"],
      ["Gemeente", "Regulier", "Amv"],
      ["Alkmaar", 150, 0],
      ["Hoorn", 0, 0],
      [""],
    );
    expect(found).toMatchObject([{ at: "Besluit!A3:C3", params: { reason: "rijen", rows: [3, 4] } }]);
    expect(found[0]?.sentence).toBe(
      "Rijen 3 en 4 hebben getallen, maar horen niet bij een herkende tabel. Niet gecontroleerd.",
    );
  });

  test.each([
    [
      "pairs",
      [
        ["Alkmaar", "150/0"],
        ["Hoorn", "0/0"],
      ],
    ],
    [
      "numbers as text, behind a row number",
      [
        [1, "Alkmaar", "1.150"],
        [2, "Hoorn", "20"],
      ],
    ],
    [
      "regio's",
      [
        ["Kennemerland", 2304],
        ["Noord-Holland Noord", 2005],
      ],
    ],
  ])("also of %s", (_, rows) => {
    expect(above(...rows, [""])).toMatchObject([{ params: { reason: "rijen", rows: [1, 2] } }]);
  });

  test.each([
    ["a title with a number", [["Stand van 44 gemeenten", 2025]]],
    ["one name with a year", [["Alkmaar", 2025]]],
    [
      "the same name twice",
      [
        ["Alkmaar", 2025],
        ["Alkmaar", 2026],
      ],
    ],
    [
      "names with a year",
      [
        ["Alkmaar", 2025],
        ["Hoorn", 2026],
      ],
    ],
    [
      "a provincie with its number",
      [
        ["Noord-Holland", 14910],
        ["Utrecht (provincie)", 6000],
      ],
    ],
    [
      "names without a number",
      [
        ["Alkmaar", "J. Jansen"],
        ["Hoorn", "P. Pietersen"],
      ],
    ],
    [
      "a number in front of the name",
      [
        [2025, "Alkmaar"],
        [2026, "Hoorn"],
      ],
    ],
  ])("but not %s", (_, rows) => {
    expect(above(...rows, [""])).toEqual([]);
  });
});
