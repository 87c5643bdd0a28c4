// SPDX-License-Identifier: EUPL-1.2
import { createGebieden } from "../gemeenten/create-gebieden";
import { check, voortgang } from "./lib/rules.fixture";
import { totaal } from "./rekenen/totaal";

const gemeentenIn = (provincie: string): string[] =>
  createGebieden()
    .gemeenten.filter((gemeente) => gemeente.provincie === provincie)
    .map(({ naam }) => naam);

const head = ["Gemeente", "Taakstelling regulier"];

describe.each(["Utrecht", "Groningen"])("gemeente and provincie %s", (naam) => {
  const names = gemeentenIn(naam);
  const rows = names.map((name, at): (string | number)[] => [name, 100 + at]);
  const sum = names.reduce((all, _name, at) => all + 100 + at, 0);
  const own = 100 + names.indexOf(naam);
  const V = (...more: (string | number)[][]) => ({ V: [head, ...rows, ...more] });

  it.each([
    `Totaal ${naam}`,
    `${naam} totaal`,
    `TOTAAL ${naam.toUpperCase()}`,
    `Totaal provincie ${naam}`,
    `Heel ${naam}`,
  ])("below all gemeenten “%s” is the total of the provincie", (label) => {
    expect(check(totaal, V([label, sum]))).toEqual([]);
    expect(check(totaal, V([label, sum - 10]))[0]?.sentence).toContain("een verschil van −10.");
    expect(check(totaal, V([label, own]))).toMatchObject([{ params: { computed: sum, rows: names.length } }]);
  });

  it("so it is on top of them, and below two soorten each", () => {
    const top = (total: number) => ({ V: [head, [`Totaal ${naam}`, total], ...rows] });
    expect(check(totaal, top(sum))).toEqual([]);
    expect(check(totaal, top(own))).toMatchObject([{ params: { computed: sum } }]);
    const soorten = (total: number, order: readonly string[]) => ({
      V: [
        ["Gemeente", "Soort", "Taakstelling"],
        ...order.flatMap((name) => [
          [name, "regulier", 10],
          [name, "amv", 2],
        ]),
        [`Totaal ${naam}`, "regulier", total],
        [`Totaal ${naam}`, "amv", 2 * names.length],
      ],
    });
    for (const order of [names, [...names.filter((name) => name !== naam), naam]]) {
      expect(check(totaal, soorten(10 * names.length, order))).toEqual([]);
      expect(check(totaal, soorten(10, order))).toMatchObject([{ params: { computed: 10 * names.length } }]);
    }
  });

  it("a total that says it is of the gemeente is", () => {
    expect(check(totaal, V([`Totaal gemeente ${naam}`, own]))).toEqual([]);
    expect(check(totaal, V([`Totaal gemeente ${naam}`, own + 1]))).toMatchObject([{ params: { computed: own } }]);
  });

  it.each([
    ["alone", []],
    [
      "below another group with a total",
      [
        ["Other", "A", "regulier", 10],
        ["Other", "B", "regulier", 20],
        ["Totaal Other", "", "", 30],
      ],
    ],
    ["below gemeenten of one locatie each", [["Other", "A", "regulier", 10]]],
  ] as const)("below its own locaties it is the gemeente: %s", (_what, before) => {
    const other = names.find((name) => name !== naam) ?? "";
    const L = (total: number) => ({
      L: [
        ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
        ...before.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("Other", other) : cell))),
        [naam, "X", "regulier", 100, "1-1-2025", ""],
        [naam, "Y", "regulier", 200, "1-1-2025", ""],
        [`Totaal ${naam}`, "", "", total, "", ""],
      ],
    });
    expect(check(totaal, L(300))).toEqual([]);
    expect(check(totaal, L(315))).toMatchObject([{ params: { computed: 300, rows: 2 } }]);
  });
});

test("a regio of the workbook with the name of a gemeente in it", () => {
  const indeling = [
    ["Gemeente", "Regio"],
    ["Amersfoort", "Amersfoort"],
    ["Baarn", "Amersfoort"],
    ["Soest", "Amersfoort"],
    ["Zeist", "Zuidoost"],
  ];
  const lines = ["Amersfoort 100/0 0/0", "Baarn 20/0 0/0", "Soest 30/0 0/0"];
  const V = (total: string, ...more: string[]) => ({
    I: indeling,
    V: voortgang([...lines, `Totaal Amersfoort ${total}`, ...more]),
  });
  expect(check(totaal, V("150/0 0/0", "Zeist 5/0 0/0", "Totaal Utrecht 155/0 0/0"))).toEqual([]);
  expect(check(totaal, V("100/0 0/0"))).toMatchObject([{ params: { computed: 150, rows: 3 } }]);
});

test("a name that only a gemeente has stays that gemeente", () => {
  const lines = ["Haarlem 100/0 0/0", "Velsen 20/0 0/0"];
  expect(check(totaal, { V: voortgang([...lines, "Totaal Haarlem 100/0 0/0"]) })).toEqual([]);
});
