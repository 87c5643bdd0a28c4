// SPDX-License-Identifier: EUPL-1.2
import type { Wanted } from "./choices";
import { figuresOf } from "./gebied-figures";
import { choicesOf, modelOf, publishedTab } from "./published-model.fixture";
import { describeWholeSides } from "./whole-sides";

type Cells = readonly [name: string, task: string | null, stand: string | null];

/** The published table, with other cells for some gemeenten and rows below it. */
function sentences(
  changed: readonly Cells[],
  below: readonly (readonly string[])[] = [],
  wanted: Partial<Wanted> = {},
) {
  const rows = publishedTab().map((row) => {
    const [naam = "", task = "", stand = ""] = row;
    const cells = changed.find(([name]) => name === naam);
    return cells === undefined ? row : [naam, cells[1] ?? task, cells[2] ?? stand];
  });
  const model = modelOf({ Voortgang: [...rows, ...below] });
  return describeWholeSides(model.index, figuresOf(model.index, choicesOf(model, wanted)));
}

const OWN = ["Noord-Holland", "14910/1380", "11519/771"];

test("nothing where nobody is missing, and nothing that needs words where the own row says the same", () => {
  expect(sentences([], [OWN])).toEqual([]);
  expect(sentences([], [["Noord-Holland", "15000/1380", "11519/771"]])).toEqual([]);
  expect(sentences([["Hoorn", "", null]], [["Noord-Holland", "14511/1380", "11519/771"]])).toEqual([]);
});

test("without the taakstelling of a gemeente: what the own row says, in its cell", () => {
  const said = (name: string): string => `In Voortgang!B46 staat bij “${name}” 14.910: 399 meer dan de 14.511 hier.`;
  for (const name of ["Noord-Holland", "Provincie Noord-Holland", "Totaal", "Totaal plaatsen"])
    expect(sentences([["Hoorn", "", null]], [[name, "14910/1380", "11519/771"]])).toEqual([said(name)]);
  expect(sentences([["Hoorn", "", null]], [["Noord-Holland", "14000/1380", "11519/771"]])).toEqual([
    "In Voortgang!B46 staat bij “Noord-Holland” 14.000: 511 minder dan de 14.511 hier.",
  ]);
});

test("a row of another part, or rows that differ, say nothing of the whole", () => {
  for (const name of ["Subtotaal", "Totaal zuid", "Totaal excl. Hoorn", "Flevoland", "Gemiddelde"])
    expect(sentences([["Hoorn", "", null]], [[name, "14910/1380", "11519/771"]])).toEqual([]);
  expect(sentences([["Hoorn", "", null]], [OWN, ["Totaal", "14900/1380", "11519/771"]])).toEqual([]);
});

test("without the realisatie of a gemeente: its taakstelling, which TAAKSTELLING does count", () => {
  expect(sentences([["Haarlem", null, ""]])).toEqual([
    "De hele taakstelling van Noord-Holland is 14.910: 13.947 hier en 963 van Haarlem.",
  ]);
  expect(
    sentences([
      ["Haarlem", null, ""],
      ["Hoorn", null, "n.v.t."],
    ]),
  ).toEqual(["De hele taakstelling van Noord-Holland is 14.910: 13.548 hier en 1.362 van Haarlem en Hoorn."]);
});

test("a whole that is not known either is not called whole", () => {
  expect(
    sentences([
      ["Haarlem", null, ""],
      ["Alkmaar", "", null],
    ]),
  ).toEqual([
    "Van de taakstelling van Noord-Holland is 14.515 bekend: 13.552 hier en 963 van Haarlem.",
    "Van de realisatie van Noord-Holland is 10.725 bekend: 10.575 hier en 150 van Alkmaar.",
  ]);
});

test("of both soorten together, from one row", () => {
  expect(sentences([["Hoorn", "", null]], [OWN], { soort: "totaal" })).toEqual([
    "In Voortgang!B46 staat bij “Noord-Holland” 16.290: 399 meer dan de 15.891 hier.",
  ]);
});

test("of a regio without the rows of the provincie, and nothing of one gemeente", () => {
  const regio = sentences([["Haarlem", null, ""]], [OWN], { gebied: "Kennemerland (Noord-Holland)" });
  expect(regio).toEqual(["De hele taakstelling van Kennemerland is 3.023: 2.060 hier en 963 van Haarlem."]);
  expect(sentences([["Haarlem", null, ""]], [OWN], { gebied: "GM0392" })).toEqual([]);
});
