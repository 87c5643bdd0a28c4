// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { geenBekendTabblad } from "./geen-bekend-tabblad";

test("a workbook without any known tab says what is looked for", () => {
  const found = check(geenBekendTabblad, {
    Blad1: [
      ["Post", "Bedrag"],
      ["Inhuur", 1200],
    ],
    Blad2: [],
  });
  expect(found).toMatchObject([{ at: "Blad1!A1" }]);
  expect(found[0]?.sentence).toContain("Voortgang, Verdeelbesluit, Regio's, Provincie, Mutaties, Locaties");
});

test("one known tab is enough", () => {
  expect(check(geenBekendTabblad, { Blad1: [["Post"]], Blad2: voortgang(["Alkmaar 395/102 150/0"]) })).toEqual([]);
});
