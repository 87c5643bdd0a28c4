// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang, type FixtureTabs } from "../lib/rules.fixture";
import { tweeWaarden } from "./twee-waarden";

const stand = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
const besluit = (alkmaar: string, title = "Verdeelbesluit") => [
  [title, ""],
  ["Gemeente", "Taakstelling (regulier/amv)"],
  ["Alkmaar", alkmaar],
  ["Hoorn", "399/0"],
];

test("one taakstelling with two values names both cells", () => {
  const found = check(tweeWaarden, { Verdeelbesluit: besluit("359/102"), Voortgang: stand });
  expect(found).toMatchObject([{ at: "Voortgang!B2", found: "395", expected: "359" }]);
  expect(found[0]?.sentence).toBe(
    "De taakstelling regulier van Alkmaar is hier 395, maar 359 in Verdeelbesluit!B3. Formules rekenen met 359, want het verdeelbesluit gaat voor.",
  );
});

test("of a link it says what formulas answer, for each cyclus", () => {
  const bod = (places: number) => [
    ["Gemeente", "Bod regulier"],
    ["Alkmaar", places],
  ];
  const said = (...tabs: readonly string[]) =>
    check(tweeWaarden, Object.fromEntries(tabs.map((tab, at) => [tab, bod(80 + at)]))).map(({ sentence }) => sentence);
  expect(said("Bod", "Bod cyclus 1")[0]).toMatch(/Formules geven #N\/B\..* Voor cyclus 1 rekenen zij met 81\.$/);
  expect(said("Bod", "Bod cyclus 1", "Bod cyclus 2").at(-1)).toMatch(
    /Formules rekenen met 82, want daarbij staat van welke cyclus het is\.$/,
  );
});

test("equal values, an unknown one, and another cyclus stay silent", () => {
  expect(check(tweeWaarden, { Verdeelbesluit: besluit("395/102"), Voortgang: stand })).toEqual([]);
  expect(check(tweeWaarden, { Verdeelbesluit: besluit("-/102"), Voortgang: stand })).toEqual([]);
  expect(
    check(tweeWaarden, {
      Eerste: besluit("395/102", "Verdeelbesluit cyclus 1"),
      Tweede: besluit("300/80", "Verdeelbesluit cyclus 2"),
    }),
  ).toEqual([]);
});

test("a realisatie on two dates has two values, and may", () => {
  const may = voortgang(["Alkmaar 395/102 100/0", "Hoorn 399/0 0/0"], "Gerealiseerd 1-5-2025 (regulier/amv)");
  expect(check(tweeWaarden, { Mei: may, September: stand })).toEqual([]);
});

test("totals of two tabs with other rows are not one quantity", () => {
  const part = [
    ["Gemeente", "Taakstelling (regulier/amv)"],
    ["Hoorn", "399/0"],
    ["Noord-Holland Noord", "399/0"],
  ];
  const all = [
    ["Gemeente", "Taakstelling (regulier/amv)"],
    ["Hoorn", "399/0"],
    ["Alkmaar", "395/102"],
    ["Noord-Holland Noord", "794/102"],
  ];
  expect(check(tweeWaarden, { Deel: part, Geheel: all })).toEqual([]);
});

test("reports before and after the end of a cyclus have their own taakstelling", () => {
  const next = (day: string) =>
    voortgang(["Alkmaar 300/80 150/0", "Hoorn 399/0 0/0"], `Gerealiseerd ${day} (regulier/amv)`);
  expect(check(tweeWaarden, { September: stand, Later: next("1-9-2026") })).toEqual([]);
  expect(check(tweeWaarden, { September: stand, Later: next("1-1-2026") })).toHaveLength(2);
});

describe("what formulas make of it", () => {
  const said = (tabs: FixtureTabs): string[] =>
    check(tweeWaarden, tabs).map(({ sentence }) => sentence.replace(/^.*? in [^!]*![A-Z]+\d+\. /, ""));
  const may = (pair: string, title = "Stand") => [
    [title, "", ""],
    ...voortgang([`Alkmaar ${pair} 100/0`], "Gerealiseerd 1-5-2025 (regulier/amv)"),
  ];

  test("two reports: nothing decides", () => {
    expect(said({ Stand: stand, Mei: may("390/102") })).toEqual([
      "Formules geven #N/B. Stand!B2 en Mei!B3 noemen een ander getal. Maak ze eerst gelijk.",
    ]);
  });

  test("an agreed uitruil is in the number that formulas use", () => {
    const uitruil = [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ["Alkmaar", "Hoorn", "regulier", "9", "akkoord"],
    ];
    expect(said({ Stand: stand, Besluit: besluit("359/102"), Uitruil: uitruil })).toEqual([
      "Formules rekenen met 350, want het verdeelbesluit gaat voor, na uitruil.",
    ]);
  });

  test("a besluit that names no cyclus goes before a report only where no cyclus is asked", () => {
    expect(said({ Mei: may("395/102", "Stand cyclus 1"), Besluit: besluit("359/102") })).toEqual([
      "Formules rekenen met 359, want het verdeelbesluit gaat voor. Voor cyclus 1 rekenen zij met 395.",
    ]);
  });

  test("two cycli: the one in force on the newest peildatum is taken", () => {
    expect(
      said({
        Eerste: besluit("359/102", "Verdeelbesluit cyclus 1"),
        Tweede: besluit("300/102", "Verdeelbesluit cyclus 2"),
        Mei: may("395/102", "Stand cyclus 1"),
      }),
    ).toEqual(["Formules rekenen met 359, want het verdeelbesluit gaat voor."]);
  });

  test("two totals beside one pair of soorten", () => {
    const totals = (total: number) => [
      ["Gemeente", "Taakstelling totaal"],
      ["Alkmaar", total],
    ];
    expect(said({ Besluit: besluit("359/102"), Totaal: totals(461), Kopie: totals(470) })).toEqual([
      "Formules rekenen met 461, de som van regulier en amv.",
    ]);
    expect(said({ Besluit: besluit("359/102"), Totaal: totals(470), Kopie: totals(461) })).toEqual([
      "Formules geven #N/B. Het totaal in Totaal!B2 is niet regulier + amv, met Besluit!B3. Herstel wat niet klopt. Tellen ook anderen mee in dat totaal, haal die er dan uit.",
    ]);
  });

  test("a number of a regio or provincie is in no formula, nor one that formulas do not ask", () => {
    const provincie = (header: string, places: number) => [
      ["Provincie", header],
      ["Noord-Holland", places],
    ];
    const ofProvincie = (header: string): string[] =>
      said({ Een: provincie(header, 14910), Twee: provincie(header, 14900) });
    expect(ofProvincie("Taakstelling regulier")).toEqual([
      "Formules gebruiken geen van beide: zij tellen de gemeenten op.",
    ]);
    expect(ofProvincie("Regioplan regulier")).toEqual(["Formules gebruiken geen van beide."]);
    expect(ofProvincie("Prognose regulier 1-2-2026")).toEqual([
      "Formules gebruiken geen van beide: PROGNOSE telt de mutaties bij de realisatie op.",
    ]);
  });
});

test("two lines of one regio for one day; not of other days, with the same number, or of a day that is not told", () => {
  const lines = (...all: [string, number][]): string[] =>
    check(tweeWaarden, {
      "Regio's": [
        ["Regio", "", "Regulier"],
        ["Kennemerland", "Taakstelling", 300],
        ...all.map(([label, places]) => ["", label, places]),
      ],
    }).map(({ at, params }) => `${at} ${String(params.value)} ${params.otherAt} ${String(params.other)}`);
  expect(lines(["Realisatie 1-9-2025", 130], ["Realisatie 1-9-2025", 121])).toEqual(["Regio's!C4 121 Regio's!C3 130"]);
  expect(lines(["Verwacht 1-1-2026", 130], ["Verwacht 1-1-2026", 121])).toEqual(["Regio's!C4 121 Regio's!C3 130"]);
  expect(lines(["Realisatie 1-9-2025", 130], ["Realisatie 1-9-2025", 130])).toEqual([]);
  expect(lines(["Realisatie 1-7-2025", 130], ["Realisatie 1-9-2025", 121], ["Verwacht 1-9-2025", 140])).toEqual([]);
  expect(lines(["Verwacht n.t.b.", 130], ["Verwacht Q4 2025", 121])).toEqual([]);
});

describe("a bod that is made again", () => {
  const bod = (title: string, places: number) => [[title], ["Gemeente", "Bod regulier"], ["Alkmaar", places]];

  test.each([
    ["Bod, stand 1-10-2025", "Bod, stand 15-11-2025", 0],
    ["Bod, stand 15-11-2025", "Bod, stand 15-11-2025", 1],
    ["Bod, stand 1-10-2025", "Bod", 1],
    ["Bod", "Bod", 1],
  ])("%s beside %s", (first, second, count) => {
    expect(check(tweeWaarden, { Een: bod(first, 80), Twee: bod(second, 90) })).toHaveLength(count);
  });

  test("is called het bod, and places that are set off are more than one", () => {
    const two = (header: string) => ({
      Een: [
        ["Gemeente", header],
        ["Alkmaar", 80],
      ],
      Twee: [
        ["Gemeente", header],
        ["Alkmaar", 90],
      ],
    });
    expect(check(tweeWaarden, two("Bod regulier"))[0]?.sentence).toMatch(/^Het bod regulier van Alkmaar is hier 90/);
    expect(check(tweeWaarden, two("In mindering regulier"))[0]?.sentence).toMatch(
      /^De in mindering gebrachte plaatsen regulier van Alkmaar zijn hier 90/,
    );
  });
});
