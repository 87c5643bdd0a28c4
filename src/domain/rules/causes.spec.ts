// SPDX-License-Identifier: EUPL-1.2

import { causesOf } from "./causes";
import { modelOf, type FixtureTabs } from "./lib/rules.fixture";
import { validate } from "./validate";

/** "Tab!A1 rule < Tab!B2 rule" for each finding that follows from another. */
function links(tabs: FixtureTabs): string[] {
  const model = modelOf(tabs);
  const { findings } = validate(model);
  const name = ({ tab, address, rule }: (typeof findings)[number]): string => `${tab}!${address} ${rule}`;
  const causes = causesOf(findings, model);
  return findings.flatMap((finding) => {
    const cause = causes.get(finding.id);
    return cause === undefined ? [] : [`${name(finding)} < ${name(cause)}`];
  });
}

const HEADER = ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025"];

const INDELING = [
  ["Gemeente", "Regio"],
  ...["Alkmaar", "Hoorn", "Texel"].map((gemeente) => [gemeente, "Noord-Holland Noord"]),
];

describe("a formula that names the cell", () => {
  const table = (total: string, value: number | string) => [
    HEADER,
    ["Alkmaar", 395, 150],
    ["Hoorn", 399, "veel"],
    ["Texel", 0, 0],
    ["Totaal", 794, { formula: total, value }],
  ];

  it("makes an error in a total follow from the text in a row", () => {
    expect(links({ Voortgang: table("=C2+C3+C4", "#VALUE!") })).toEqual([
      "Voortgang!C5 cel.foutwaarde < Voortgang!C3 cel.onleesbaar",
    ]);
  });

  it("does so over a range, over another tab, and over a chain to where it begins", () => {
    expect(
      links({
        Voortgang: table("=SUM(C2:C3)+C3", "#VALUE!"),
        Stand: [HEADER, ["Alkmaar", 395, { formula: "=Voortgang!C5", value: "#VALUE!" }], ["Hoorn", 399, 0]],
      }),
    ).toEqual([
      "Voortgang!C5 cel.foutwaarde < Voortgang!C3 cel.onleesbaar",
      "Stand!C2 cel.foutwaarde < Voortgang!C3 cel.onleesbaar",
    ]);
  });

  it("leaves an error whose formula names other cells on its own", () => {
    expect(links({ Voortgang: table("=C2/C4", "#DIV/0!") })).toEqual([]);
  });

  it("leaves cells that refer to each other both on their own: neither may disappear under the other", () => {
    const circle = (formula: string) => ({ formula, value: "#VALUE!" });
    const rows = [HEADER, ["Alkmaar", 395, circle("=C3")], ["Hoorn", 399, circle("=C2")], ["Texel", 0, 0]];
    expect(links({ Voortgang: rows })).toEqual([]);
  });
});

describe("the same cell", () => {
  it("makes a percentage follow from the wrong number before it", () => {
    const voortgang = [HEADER, ["Alkmaar", 395, 150], ["Hoorn", 399, 0], ["Texel", 100, 100]];
    const regios = [
      ["Regio", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
      ["Noord-Holland Noord", 894, "270 (28%)"],
    ];
    expect(links({ Voortgang: voortgang, "Regio-indeling": INDELING, "Regio's": regios })).toEqual([
      "Regio's!C2 rekenen.percentage < Regio's!C2 rekenen.regio-som",
    ]);
  });
});

describe("a sum that was not checked", () => {
  const regios = [
    ["Regio", "Taakstelling regulier", "Realisatie regulier 1-9-2025"],
    ["Noord-Holland Noord", 894, 250],
  ];
  const tabs = (hoorn: readonly (string | number)[]): FixtureTabs => ({
    Voortgang: [HEADER, ["Alkmaar", 395, 150], hoorn, ["Texel", 100, 100]],
    "Regio-indeling": INDELING,
    "Regio's": regios,
  });

  it.each([
    ["a cell that cannot be read", ["Hoorn", 399, "veel"], "Voortgang!C3 cel.onleesbaar"],
    ["a gemeente that is not known", ["Hxxrnstad", 399, 0], "Voortgang!A3 gemeente.onbekend"],
  ])("follows from %s", (_, hoorn, cause) => {
    expect(links(tabs(hoorn))).toContain(`Regio's!C1 dekking.niet-nagerekend < ${cause}`);
  });

  it.each<[string, FixtureTabs]>([
    [
      "a cell of a soort that is not asked",
      {
        Amv: [
          ["Gemeente", "Realisatie amv 1-9-2025"],
          ["Hoorn", "veel"],
        ],
      },
    ],
    [
      "a cell of a gemeente elsewhere",
      {
        Ede: [
          ["Gemeente", "Realisatie regulier 1-9-2025"],
          ["Zaanstad", "veel"],
        ],
      },
    ],
    [
      "a row whose gemeente another tab gives",
      {
        V2: [
          ["Gemeente", "Realisatie regulier 1-9-2025"],
          ["Alkmaarr", 150],
        ],
      },
    ],
  ])("does not follow from %s", (_, other) => {
    const told = links({ ...tabs(["Hoorn", 399, "veel"]), ...other });
    expect(told).toContain("Regio's!C1 dekking.niet-nagerekend < Voortgang!C3 cel.onleesbaar");
    expect(links({ ...other, ...tabs(["Hoorn", 399, "n.v.t."]) })).toEqual([]);
  });

  it("stands by itself where another number is missing too", () => {
    const { Voortgang = [], ...others } = tabs(["Hoorn", 399, "veel"]);
    const rows = (Voortgang as (string | number)[][]).map((row) => (row[0] === "Texel" ? ["Texel", 100, ""] : row));
    expect(links({ Voortgang: rows, ...others })).toEqual([]);
  });

  it("stands by itself where a number is only not there yet", () => {
    expect(links(tabs(["Hoorn", 399, "n.v.t."]))).toEqual([]);
  });
});

it("makes a typed total follow from the difference above it that it does not agree with", () => {
  const table = (wrong: number, total: number) => ({
    Keten: [
      ["Gemeente", "Indicatieve opgave regulier", "In mindering regulier", "Restopgave regulier"],
      ["Zwolle", 120, 20, 100],
      ["Kampen", 80, 8, wrong],
      ["Dalfsen", 60, 10, 50],
      ["Totaal", 260, 38, total],
    ],
  });
  const wrong = "Keten!D3 rekenen.verschil-kolom";
  expect(links(table(92, 222))).toEqual([`Keten!D5 rekenen.totaal < ${wrong}`]);
  expect(links(table(92, 230))).toEqual([]);
});
