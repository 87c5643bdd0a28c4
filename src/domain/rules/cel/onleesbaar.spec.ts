// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { onleesbaar } from "./onleesbaar";

test("a range is no number: it is named, and says that it does not count", () => {
  const [finding, ...others] = check(onleesbaar, {
    Voortgang: [
      ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
      ["Alkmaar", 395, "100-150"],
      ["Hoorn", 399, 0],
      ["Schagen", 300, 250],
    ],
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ at: "Voortgang!C2", found: "100-150", fix: null });
  expect(finding?.sentence).toBe(
    "“100-150” in de kolom “Gerealiseerd 1-9-2025” is niet te lezen als aantal plaatsen. Deze cel telt niet mee.",
  );
});

test("a piece of a free text that has no form is named; the rest was read", () => {
  const found = check(onleesbaar, {
    Mutaties: [["Verwachte mutaties na cyclus", "Hoorn (+100), Huizen (circa 200), Schagen (+50)"]],
  });
  expect(found.map(({ at, found: text }) => [at, text])).toEqual([["Mutaties!B1", "Huizen (circa 200)"]]);
});

test("a text in the place of an end date is named", () => {
  const found = check(onleesbaar, {
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Looptijd tot"],
      ["Hoorn", "Hotel", "regulier", 100, "1-1-2025", "zodra verkocht"],
    ],
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ at: "Locaties!F2", params: { wanted: "datum", header: "Looptijd tot" } });
});

test.each(["-", "n.v.t.", "onbekend", "", "1.160", "4.837 (96%)", "- (0%)"])(
  "%p is readable or typed as missing",
  (text) => {
    expect(
      check(onleesbaar, {
        Voortgang: [
          ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"],
          ["Alkmaar", 395, text],
          ["Hoorn", 399, 0],
        ],
      }),
    ).toEqual([]);
  },
);

test("a date in the place of a pair is another rule", () => {
  const rows = [
    ...voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]),
    ["Schagen", "300/0", { value: 45877, format: "d-mmm" }],
  ];
  expect(check(onleesbaar, { Voortgang: rows })).toEqual([]);
});

test("a number that is no date is named once", () => {
  const found = check(onleesbaar, {
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Hoorn", "Hotel", "regulier", 100, "1-1-2025", 5],
    ],
  });
  expect(found.map(({ at }) => at)).toEqual(["Locaties!F2"]);
});
