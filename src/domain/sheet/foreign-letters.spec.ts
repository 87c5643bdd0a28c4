// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "./clean";
import { foreignLetters, latinLetters } from "./foreign-letters";

test.each([
  ["\u0425\u0435\u0435rlen", "Xeerlen"],
  ["\uff21\uff4c\uff4b\uff4d\uff41\uff41\uff52", "Alkmaar"],
  ["\u{1d400}\u{1d425}kmaar", "Alkmaar"],
  ["D\u0131emen", "Diemen"],
  ["H\u03bf\u043ern", "Hoorn"],
  ["Z\u0251\u0251nstad", "Zaanstad"],
  ["Le\u0456den", "Leiden"],
  ["\u13aalkmaar", "Alkmaar"],
  ["H\u0585\u0585rn", "Hoorn"],
  ["\u216calkmaar", "Lalkmaar"],
])("%s looks like %s", (written, meant) => {
  expect(latinLetters(written)).toBe(meant);
});

test.each(["Fryslân", "Súdwest-Fryslân", "\u0132sselstein", "\u0416 Ω", "€ 12 ½ №", "²⁾", "Σ totaal"])(
  "%s has no letter that only looks like another",
  (text) => {
    expect(latinLetters(text)).toBe(text);
    expect(foreignLetters(text)).toEqual([]);
  },
);

test("each has its place among the letters, its alphabet and the letter that is meant", () => {
  expect(foreignLetters("'s-Gr\u0430venh\u0251ge \uff2d")).toEqual([
    { letter: "\u0430", latin: "a", alphabet: "cyrillic", place: 4 },
    { letter: "\u0251", latin: "a", alphabet: "phonetic", place: 9 },
    { letter: "\uff2d", latin: "M", alphabet: "full-width", place: 12 },
  ]);
  expect(foreignLetters("\u{1d400}\u0131\u2160\u03bf").map(({ alphabet, place }) => [alphabet, place])).toEqual([
    ["mathematical", 1],
    ["turkish", 2],
    ["roman-numeral", 3],
    ["greek", 4],
  ]);
});

test("words are read in Latin letters", () => {
  expect(plainWords("T\u0430\u0430kstelling")).toBe("taakstelling");
  expect(plainWords("\uff34otaal")).toBe("totaal");
});
