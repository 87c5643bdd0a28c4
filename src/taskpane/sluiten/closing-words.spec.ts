// SPDX-License-Identifier: EUPL-1.2

import { closing } from "../../domain/measures/closing";
import { modelOf } from "../../domain/rules/lib/rules.fixture";
import { closingSentence, withoutBodSentence } from "./closing-words";

const GOOI = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"];
function of(restopgave: string | number, bod: string | number, without = "") {
  const { index } = modelOf({
    Keten: [
      ["Gemeente", "Restopgave regulier", "Bod regulier"],
      ...GOOI.map((naam, at) => [naam, at === 0 ? restopgave : 0, at === 0 ? bod : naam === without ? "" : 0]),
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

test("a bod that is lacking is named, and does not make it close", () => {
  expect(closingSentence(of(80, 80, "Huizen"))).toBe("Wat is toegezegd, is genoeg: restopgave 80 − bod 80 = 0.");
  expect(withoutBodSentence(of(80, 80, "Huizen"))).toBe("Nog geen bod bekend van Huizen. Dat telt niet mee.");
  expect(withoutBodSentence(of(80, 80))).toBeNull();
});
