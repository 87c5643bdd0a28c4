// SPDX-License-Identifier: EUPL-1.2
import { cellError } from "../../functions/custom-functions.fixture";
import type { CellAnswer } from "../../functions/preview";
import { showAnswer } from "./show-answer";

const error = (code: string, message?: string) => cellError(code, message) as unknown as CellAnswer;

test.each<[CellAnswer, Parameters<typeof showAnswer>[1], string]>([
  [-408, "places", "−408"],
  [14910, "places", "14.910"],
  [0.7725687, "fraction", "77,3 %"],
  [45901, "date", "1-9-2025"],
  ["13 van 44 voldoen", null, "13 van 44 voldoen"],
  ["", null, "(leeg)"],
])("%p as %p is %p", (answer, kind, text) => {
  expect(showAnswer(answer, kind, false)).toEqual({ text, meaning: null });
});

test("errors have their Dutch name and a sentence, their own where they bring one", () => {
  expect(showAnswer(error("#N/A", "Bedoelt u Hollands Kroon?"), "places", false)).toEqual({
    text: "#N/B",
    meaning: "Bedoelt u Hollands Kroon?",
  });
  expect(showAnswer(error("#DIV/0!"), "fraction", false)).toEqual({
    text: "#DEEL/0!",
    meaning: "De taakstelling is 0, dus er is geen realisatiegraad.",
  });
});
