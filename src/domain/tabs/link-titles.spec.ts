// SPDX-License-Identifier: EUPL-1.2

import { anderOnderwerp } from "../rules/dekking/ander-onderwerp";
import { check, modelOf, type FixtureTabs } from "../rules/lib/rules.fixture";

const told = (tabs: FixtureTabs): readonly string[] =>
  modelOf(tabs).records.figures.map(({ grootheid, soort, cyclus, places }) =>
    [grootheid, soort, cyclus, places].map(String).join(" "),
  );
const ZWOLLE = (...numbers: readonly number[]) => ["Zwolle", ...numbers];
const BESLUIT = [["Verdeelbesluit 20-12-2024"], ["Gemeente", "Taakstelling regulier"], ZWOLLE(120)];

describe("“Opgave regulier”", () => {
  const opgave = [["Gemeente", "Opgave regulier"], ZWOLLE(150)];
  it.each<[string, FixtureTabs, string]>([
    ["alone is the taakstelling", { A: opgave }, "taakstelling regulier null 150"],
    [
      "beside a bod is of the raming",
      { A: [["Gemeente", "Opgave regulier", "Bod regulier"], ZWOLLE(150, 90)] },
      "indicatief regulier null 150",
    ],
    ["under the opgave of a cyclus is of the raming", { "Opgave cyclus 2": opgave }, "indicatief regulier 2 150"],
    ["beside a verdeelbesluit is of the raming", { A: opgave, V: BESLUIT }, "indicatief regulier null 150"],
    [
      "under “Verdeelbesluit” is the taakstelling",
      { Verdeelbesluit: opgave, V: BESLUIT },
      "taakstelling regulier null 150",
    ],
  ])("%s", (_, tabs, figure) => {
    expect(told(tabs)).toContain(figure);
  });
});

describe("bare soorten below a title", () => {
  const titled = (title: string, ...header: readonly string[]) => ({
    A: [[title], ["Gemeente", ...header], ZWOLLE(120, 8)],
  });
  it.each<[string, readonly string[]]>([
    ["Verdeelbesluit 20 december 2024", ["taakstelling regulier null 120", "taakstelling amv null 8"]],
    [
      "Taakstelling cyclus 1 volgens verdeelbesluit 20-12-2024",
      ["taakstelling regulier 1 120", "taakstelling amv 1 8"],
    ],
    ["Bod cyclus 2", ["bod regulier 2 120", "bod amv 2 8"]],
    ["Concept-verdeelbesluit", []],
    ["Ingetrokken verdeelbesluit", []],
    ["Kosten taakstelling (x € 1.000)", []],
    ["Rangorde taakstelling", []],
    ["Voortgang taakstelling per 1-9-2025", []],
    ["Opvang ontheemden per 1-9-2025", []],
    ["Overijssel", []],
  ])("“%s”", (title, figures) => {
    expect(told(titled(title, "Regulier", "Amv"))).toEqual(figures);
  });

  it.each(["Concept-verdeelbesluit", "Taakstelling concept", "Maximale taakstelling", "Ingetrokken verdeelbesluit"])(
    "of what does not hold are named: “%s”",
    (title) => {
      const told = check(anderOnderwerp, titled(title, "Regulier", "Amv"));
      expect(told.map(({ at, params }) => [at, params.subject])).toEqual([["A!A2:C3", "concept"]]);
      expect(check(anderOnderwerp, { [title]: titled("Overijssel", "Regulier", "Amv").A })).toHaveLength(1);
    },
  );

  it("end where the same header stands below the title of what does not hold", () => {
    const header = ["Gemeente", "Taakstelling"];
    const rows = [header, ZWOLLE(120), [""], ["Concept taakstelling"], header, ["Kampen", 30]];
    expect(told({ A: rows })).toEqual(["taakstelling totaal null 120"]);
  });

  it("count beside a column Regio too", () => {
    const rows = [["Bod cyclus 2"], ["Regio", "Gemeente", "Regulier"], ["Kennemerland", "Velsen", 90]];
    expect(told({ A: rows })).toEqual(["bod regulier 2 90"]);
    expect(told({ A: [["Indeling"], ...rows.slice(1)] })).toEqual([]);
  });
});

describe("a list below a table, without a title of its own", () => {
  const BELOW = (...header: readonly string[]) => ({
    S: [["Gemeente", "Taakstelling regulier"], ZWOLLE(300), [""], ["Gemeente", ...header], ["Deventer", 9]],
  });

  it.each([["Aantal inwoners"], ["Aantal woningen"], ["Plaatsen"]])("is no taakstelling: “%s”", (header) => {
    expect(told(BELOW(header))).not.toContain("taakstelling totaal null 9");
  });

  it("is what a title between them says, or one above both", () => {
    const titled = [["Bod cyclus 2"], ["Gemeente", "Regulier"], ["Deventer", 9]];
    expect(told({ S: [["Gemeente", "Taakstelling regulier"], ZWOLLE(300), [""], ...titled] })).toContain(
      "bod regulier 2 9",
    );
    expect(
      told({ S: [["Bod cyclus 2"], ["Aantal gemeenten", 25], ["Gemeente", "Regulier"], ["Deventer", 9]] }),
    ).toEqual(["bod regulier 2 9"]);
  });
});

describe("cycli side by side", () => {
  it.each<[string, FixtureTabs, readonly string[]]>([
    [
      "as groups",
      {
        A: [
          ["", "Cyclus 1", "", "Cyclus 2"],
          ["Gemeente", "Bod regulier", "Bod amv", "Bod regulier", "Bod amv"],
          ZWOLLE(80, 8, 90, 9),
        ],
      },
      ["bod regulier 1 80", "bod amv 1 8", "bod regulier 2 90", "bod amv 2 9"],
    ],
    [
      "in short",
      { A: [["Gemeente", "Bod regulier C1", "Bod regulier C2"], ZWOLLE(80, 90)] },
      ["bod regulier 1 80", "bod regulier 2 90"],
    ],
    [
      "with a group that is no cyclus",
      { A: [["", "Overzicht"], ["Gemeente", "Bod regulier"], ZWOLLE(80)] },
      ["bod regulier null 80"],
    ],
  ])("%s", (_, tabs, figures) => {
    expect(told(tabs)).toEqual(figures);
  });
});

describe("durable places beside an opgave", () => {
  it.each([
    ...["Meerjarige plaatsen", "Meerjarige opvangplaatsen", "Duurzame plekken", "Meerjarige capaciteit"],
    ...["Bestaande duurzame opvang", "Aftrek", "Duurzaam beschikbaar", "Af: duurzaam"],
  ])("%s are set off against it", (header) => {
    expect(told({ A: [["Gemeente", "Indicatieve opgave", header], ZWOLLE(120, 20)] })).toContain(
      "inMindering totaal null 20",
    );
  });

  it.each(["Meerjarige plaatsen gepland", "Duurzaamheid", "Plaatsen"])("%s are not", (header) => {
    expect(told({ A: [["Gemeente", "Indicatieve opgave", header], ZWOLLE(120, 20)] })).toEqual([
      "indicatief totaal null 120",
    ]);
  });
});

describe("a column Soort", () => {
  it.each<[string, readonly string[]]>([
    ["amv", ["realisatie amv null 33"]],
    ["regulier excl. statushouders", ["realisatie regulier null 33"]],
    ["amv Oekraïne", []],
    ["Oekraïense amv", []],
    ["regulier (statushouders)", []],
    ["ontheemden amv", []],
  ])("“%s”", (soort, figures) => {
    expect(told({ A: [["Stand per 1-9-2025"], ["Gemeente", "Soort", "Gerealiseerd"], ["Almere", soort, 33]] })).toEqual(
      figures,
    );
  });
});

it("a raming per provincie below a title has its amv", () => {
  const tabs = {
    R: [["Capaciteitsraming cyclus 2"], ["Provincie", "Opgave totaal", "waarvan amv"], ["Flevoland", 2310, 210]],
  };
  expect(told(tabs)).toEqual(["indicatief totaal 2 2310", "indicatief amv 2 210"]);
});
