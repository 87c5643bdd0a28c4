// SPDX-License-Identifier: EUPL-1.2

import { closing } from "../../domain/measures/closing";
import { modelOf } from "../../domain/rules/lib/rules.fixture";
import { closingSentence, withoutBodSentence } from "./closing-words";

const GOOI = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"];
function of(restopgave: string | number, bod: string | number, without?: readonly [string, string | number]) {
  const { index } = modelOf({
    Keten: [
      ["Gemeente", "Restopgave regulier", "Bod regulier"],
      ...GOOI.map((naam, at) =>
        at === 0 ? [naam, restopgave, bod] : naam === without?.[0] ? [naam, without[1], ""] : [naam, 0, 0],
      ),
    ],
  });
  const gebied = index.gebieden.regios.find(({ naam }) => naam === "Gooi en Vechtstreek")!;
  return closing(index, { gebied, soort: "regulier", cyclus: null });
}

test.each([
  [7700, 6460, "Er is 1.240 te weinig toegezegd: restopgave 7.700 − bod 6.460."],
  [7700, 7820, "Er is 120 meer toegezegd dan gevraagd: restopgave 7.700 − bod 7.820."],
  [7700, 7700, "Het sluit: restopgave 7.700 − bod 7.700 = 0."],
  ["", 7700, "Of het sluit, is niet bekend: van 1 gebied ontbreekt de restopgave."],
])("%s less %s", (restopgave, bod, sentence) => {
  expect(closingSentence(of(restopgave, bod))).toBe(sentence);
});

test.each([
  [80, 60, 105, "Zeker 20 te weinig, en 105 van Huizen nog onbekend: restopgave 80 − bod 60.", null],
  [80, 80, 105, "Wat is toegezegd, is genoeg, en 105 van Huizen nog onbekend: restopgave 80 − bod 80 = 0.", null],
  [80, 90, 105, "Er is 10 meer toegezegd dan gevraagd, en 105 van Huizen nog onbekend: restopgave 80 − bod 90.", null],
  [80, 80, 0, "Wat is toegezegd, is genoeg: restopgave 80 − bod 80 = 0.", "Nog geen bod bekend van Huizen."],
  [80, 80, "", "Of het sluit, is niet bekend: van 1 gebied ontbreekt de restopgave.", null],
])("a bod that is lacking is never 0: %s, %s and %s without one", (restopgave, bod, huizen, sentence, without) => {
  const closing = of(restopgave, bod, ["Huizen", huizen]);
  expect([closingSentence(closing), withoutBodSentence(closing)]).toEqual([sentence, without]);
});

test("of the known part it says that it is a part, and of no bod that there is none", () => {
  const { index } = modelOf({
    Keten: [
      ["Gemeente", "Restopgave regulier", "Bod regulier"],
      ["Blaricum", 40, ""],
      ["Huizen", 30, ""],
    ],
  });
  const gebied = index.gebieden.regios.find(({ naam }) => naam === "Gooi en Vechtstreek")!;
  const closed = closing(index, { gebied, soort: "regulier", cyclus: null });
  expect(closingSentence(closed)).toBe(
    "De restopgave is 70, zonder 4 gebieden waarvan die niet bekend is. Er is nog geen bod bekend.",
  );
});
