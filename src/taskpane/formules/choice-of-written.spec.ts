// SPDX-License-Identifier: EUPL-1.2
import { argumentOf } from "./argument";
import { namedFunction } from "./catalogue";
import { choiceOfWritten } from "./choice-of-written";
import { ENGLISH, formulaText } from "./formula-text";

const parameter = (of: string, name: string) => namedFunction(of)!.parameters.find((one) => one.name === name)!;
const written = (text: string) => ({ kind: "written", text });

test.each([
  ["GAP", "gebied", '"Alkmaar"', { kind: "text", text: "Alkmaar" }],
  ["GAP", "gebied", '"zeg ""ja"""', { kind: "text", text: 'zeg "ja"' }],
  ["GAP", "gebied", "$A5", { kind: "cells", typed: "$A5", tab: "Monitor" }],
  ["GAP", "gebied", "'Regio''s'!A2:A5", { kind: "cells", typed: "'Regio''s'!A2:A5", tab: "Monitor" }],
  ["GAP", "gebied", "", null],
  ["GAP", "gebied", "A5#", written("A5#")],
  ["GAP", "gebied", "Gemeenten", written("Gemeenten")],
  ["GAP", "gebied", 'A5&"x"', written('A5&"x"')],
  ["GAP", "gebied", "'[Oud.xlsx]Monitor'!A5", written("'[Oud.xlsx]Monitor'!A5")],
  ["GAP", "gebied", "361", written("361")],
  ["GAP", "gebied", '""', written('""')],
  ["GAP", "soort", "B$1", { kind: "cells", typed: "B$1", tab: "Monitor" }],
  ["GAP", "soort", "B1:B3", written("B1:B3")],
  ["GAP", "cyclus", "2", { kind: "number", number: 2 }],
  ["GAP", "cyclus", '"2"', written('"2"')],
  ["GAP", "peildatum", "DATE(2025,9,1)", { kind: "date", typed: "1-9-2025" }],
  ["GAP", "peildatum", "DATE(2025,2,31)", written("DATE(2025,2,31)")],
  ["GAP", "peildatum", '"1-9-2025"', { kind: "date", typed: "1-9-2025" }],
  ["GAP", "peildatum", '"binnenkort"', written('"binnenkort"')],
  ["GAP", "peildatum", "45901", written("45901")],
  ["GAP", "peildatum", "TODAY()", written("TODAY()")],
  ["GAP", "peildatum", "$B$1", { kind: "cells", typed: "$B$1", tab: "Monitor" }],
])("%s %s %s", (of, name, text, choice) => {
  const got = choiceOfWritten(text, parameter(of, name), "Monitor");
  expect(got).toEqual(choice);
  // What goes back is what was there; a date as text goes back as a date.
  const argument = argumentOf(got);
  if (argument === "unfinished") throw new Error(`${text} is unfinished`);
  const back = formulaText(of, [argument], ENGLISH, "Monitor");
  expect(back).toBe(text === '"1-9-2025"' ? "=SPREIDING.GAP(DATE(2025,9,1))" : `=SPREIDING.GAP(${text})`);
});
