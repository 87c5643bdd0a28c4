// SPDX-License-Identifier: EUPL-1.2
import { check, modelOf } from "../lib/rules.fixture";
import { soortAangenomen } from "./soort-aangenomen";

const head = ["Gemeente", "Taakstelling", "Taakstelling amv", "Realisatie 1-9-2025", "Realisatie amv 1-9-2025"];
const rows = [
  ["Alkmaar", 395, 102, 150, 20],
  ["Hoorn", 399, 12, 5, 1],
];
const besluit =
  (...header: string[]) =>
  (...places: number[]) => [
    ["Gemeente", ...header],
    ["Hoorn", ...places],
  ];
const soorten = (tabs: Parameters<typeof modelOf>[0]) =>
  modelOf(tabs).records.tables[0]?.columns.flatMap(({ soort }) => soort ?? []);

test("the taakstelling and the realisatie, each at its header", () => {
  expect(check(soortAangenomen, { V: [head, ...rows] }).map(({ at, found }) => [at, found])).toEqual([
    ["V!B1", "Taakstelling"],
    ["V!D1", "Realisatie 1-9-2025"],
  ]);
});

test.each<[string, string[]]>([
  ["a soort in the header", ["Gemeente", "Taakstelling regulier", "Taakstelling amv"]],
  ["amv as a part", ["Gemeente", "Taakstelling", "waarvan amv"]],
  ["a total in the header", ["Gemeente", "Taakstelling incl. amv", "Taakstelling amv"]],
  ["no amv beside it", ["Gemeente", "Taakstelling", "Realisatie amv 1-9-2025"]],
])("%s leaves nothing open", (_words, header) => {
  expect(check(soortAangenomen, { V: [header, ["Hoorn", 399, 12]] })).toEqual([]);
});

test("a total of both beside them makes it regulier", () => {
  const tabs = {
    V: [
      ["Gemeente", "Taakstelling", "Taakstelling amv", "Taakstelling totaal"],
      ["Hoorn", 399, 12, 411],
    ],
  };
  expect(check(soortAangenomen, tabs)).toEqual([]);
  expect(soorten(tabs)).toEqual(["regulier", "amv", "totaal"]);
});

test("more amv than places makes it regulier", () => {
  expect(
    check(soortAangenomen, {
      V: [
        ["Gemeente", "Taakstelling", "Taakstelling amv"],
        ["Hoorn", 399, 12],
        ["Opmeer", 0, 30],
      ],
    }),
  ).toEqual([]);
});

test("another table decides what it is, and without amv nothing does", () => {
  const bare = [
    ["Gemeente", "Taakstelling", "Taakstelling amv"],
    ["Hoorn", 411, 12],
    ["Opmeer", 30, 0],
  ];
  const split = besluit("Taakstelling regulier", "Taakstelling amv");
  const whole = besluit("Taakstelling inclusief amv");
  for (const [tab, read] of [
    [split(399, 12), "totaal"],
    [split(411, 12), "regulier"],
    [whole(411), "totaal"],
    [whole(423), "regulier"],
  ] as const) {
    expect(check(soortAangenomen, { V: bare, B: tab })).toEqual([]);
    expect(soorten({ V: bare, B: tab })).toEqual([read, "amv"]);
  }
  expect(check(soortAangenomen, { V: bare, B: split(400, 12) })).toMatchObject([{ at: "V!B1" }]);
  expect(
    check(soortAangenomen, {
      V: bare,
      B: [
        ["Gemeente", "Taakstelling regulier"],
        ["Opmeer", 30],
      ],
    }),
  ).toMatchObject([{ at: "V!B1" }]);
});

test.each([[[]], [[["Totaal Noord-Holland", 806, 114]]]])(
  "the line of a provincie decides for its gemeenten together",
  (total) => {
    const bare = [
      ["Gemeente", "Taakstelling", "Taakstelling amv"],
      ["Hoorn", 411, 12],
      ["Alkmaar", 395, 102],
      ...total,
    ];
    const line = [
      ["", "Regulier", "Amv"],
      ["Taakstelling Noord-Holland", 692, 114],
    ];
    expect(soorten({ V: bare, P: line })).toEqual(["totaal", "amv"]);
  },
);
