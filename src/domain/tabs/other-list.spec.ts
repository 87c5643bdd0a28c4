// SPDX-License-Identifier: EUPL-1.2

import { anderOnderwerp } from "../rules/dekking/ander-onderwerp";
import { check, modelOf } from "../rules/lib/rules.fixture";
import type { FixtureCell } from "../sheet/snapshot.fixture";

type Row = readonly FixtureCell[];

/** The gemeenten of which the taakstelling counts. */
const counted = (...rows: readonly Row[]): readonly string[] =>
  modelOf({ S: rows }).records.figures.flatMap(({ total, gebied }) => (total ? [] : [gebied.text]));
const named = (...rows: readonly Row[]): readonly string[] =>
  check(anderOnderwerp, { S: rows }).map(({ at, params }) => `${at} ${params.subject}`);

const HEADER: Row = ["Gemeente", "Taakstelling regulier"];
const FIRST: readonly Row[] = [HEADER, ["Zwolle", 300], ["Kampen", 120]];
const SECOND: readonly Row[] = [HEADER, ["Deventer", 50], ["Raalte", 20]];

describe("the same header below a title that nobody knows", () => {
  it.each(["Wachtlijst", "Kandidaten", "2. Reserve", "Geen medewerking", "Gemeenten die nog niet zijn begonnen"])(
    "starts another list: “%s”",
    (title) => {
      expect(counted(...FIRST, [title], ...SECOND)).toEqual(["Zwolle", "Kampen"]);
      expect(named(...FIRST, [title], ...SECOND)).toEqual(["S!A5:B7 lijst"]);
      expect(named(...FIRST, [], [title], ...SECOND)).toEqual(["S!A6:B8 lijst"]);
      expect(named(...FIRST, [], [title], [], ...SECOND)).toEqual(["S!A7:B9 lijst"]);
      expect(named(...FIRST, [], ["", title], ...SECOND)).toEqual(["S!A6:B8 lijst"]);
      expect(named(...FIRST, ["Totaal", 420], [], [title], ...SECOND, ["Totaal", 70])).toEqual(["S!A7:B10 lijst"]);
      expect(named(["Taakstelling Overijssel"], ...FIRST, [title], ...SECOND)).toEqual(["S!A6:B8 lijst"]);
      expect(named(["Overijssel"], ...FIRST, [title], ...SECOND)).toEqual(["S!A6:B8 lijst"]);
      expect(named(["Overzicht"], [], ...FIRST, [title], ...SECOND)).toEqual(["S!A7:B9 lijst"]);
    },
  );

  it("of two rows", () => {
    const header: readonly Row[] = [
      ["Gemeente", "Taakstelling", ""],
      ["", "Regulier", "Amv"],
    ];
    const rows: readonly Row[] = [...header, ["Zwolle", 300, 20], ["Kandidaten"], ...header, ["Raalte", 50, 3]];
    expect(counted(...rows)).toEqual(["Zwolle", "Zwolle"]);
    expect(named(...rows)).toEqual(["S!A5:C7 lijst"]);
  });

  it("that says only soorten, below a title that says what they are of", () => {
    const soorten: Row = ["Gemeente", "Regulier"];
    const rows: readonly Row[] = [
      ["Verdeelbesluit"],
      soorten,
      ["Zwolle", 300],
      ["Kandidaten"],
      soorten,
      ["Raalte", 50],
    ];
    expect(counted(...rows)).toEqual(["Zwolle"]);
    expect(named(...rows)).toEqual(["S!A5:B6 lijst"]);
  });

  it("starts a list of locaties that does not count either", () => {
    const header: Row = ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"];
    const { locaties } = modelOf({
      L: [
        header,
        ["Zwolle", "IJsselhal", "regulier", 50, "1-1-2025", "1-1-2027"],
        ["Afgevallen plannen"],
        header,
        ["Kampen", "Kazerne", "regulier", 70, "1-1-2025", "1-1-2027"],
      ],
    }).records;
    expect(locaties.map(({ plaatsen }) => plaatsen)).toEqual([50]);
  });

  it("goes on to the next title, and ends at one that is known", () => {
    const rows: readonly Row[] = [...FIRST, ["Kandidaten"], ...SECOND, ["Reserve"], HEADER, ["Ommen", 3], []];
    expect(counted(...rows, ["Realisatie 1-9-2025"], ["Gemeente", "Realisatie"], ["Dalfsen", 4])).toEqual([
      ...["Zwolle", "Kampen", "Dalfsen"],
    ]);
    expect(named(...rows)).toEqual(["S!A5:B10 lijst"]);
  });
});

it("a waiting list is none of the taakstelling wherever it stands", () => {
  expect(counted(["Wachtlijst"], ...FIRST)).toEqual([]);
  expect(named(["Wachtlijst per 1-9-2025"], ...FIRST)).toEqual(["S!A2:B4 lijst"]);
  expect(check(anderOnderwerp, { Wachtlijst: FIRST })).toHaveLength(1);
});

describe("one table goes on", () => {
  const ALL = ["Zwolle", "Kampen", "Deventer", "Raalte"];

  it.each<[string, readonly Row[]]>([
    ["without a title", [[]]],
    ["below the name of a provincie", [["Gelderland"]]],
    ["below the name of a regio", [["Regio Zuid"]]],
    ["below a regio of its own name", [["Zaanstreek-Waterland"]]],
    ["below a regietafel", [[], ["Regionale tafel Twente"]]],
    ["below a veiligheidsregio", [[], ["Veiligheidsregio Twente"]]],
    ["below a regio outside the register", [["IJsselland"]]],
    ["below a regio that is called as a gemeente", [["Twente"]]],
    ["below a note", [["* voorlopige cijfers"], []]],
    ["below a note of its own row", [["Exclusief noodopvang"]]],
    ["below a note with a capital", [["Cijfers van de gemeenten zelf"], []]],
    ["below a source", [["Bron: verdeelbesluit"], []]],
    ["below a sentence", [["Kampen heeft meer tijd gevraagd"]]],
    ["below a subtotal", [["Subtotaal", 420]]],
    ["on the next page", [[], ["Pagina 2"]]],
    ["as a sequel", [[], ["Vervolg"]]],
    ["below a letter", [["D"]]],
    ["below a part", [["Deel B"]]],
    ["below more words in a row", [["Overijssel", "blad 2"]]],
  ])("%s", (_, between) => {
    expect(counted(...FIRST, ...between, ...SECOND)).toEqual(ALL);
    expect(named(...FIRST, ...between, ...SECOND)).toEqual([]);
  });

  it.each([
    ["Grote gemeenten", "Kleine gemeenten"],
    ["IJsselland", "Achterhoek"],
    ["Noord", "Zuid"],
    ["Tranche 1", "Tranche 2"],
    ["Kandidaten", "Kandidaten"],
  ])("that is divided by its titles: “%s”, “%s”", (first, second) => {
    expect(counted(["Verdeelbesluit"], [], [first], ...FIRST, [second], ...SECOND)).toEqual(ALL);
    expect(named([first], ...FIRST, [], [second], ...SECOND)).toEqual([]);
  });
});
