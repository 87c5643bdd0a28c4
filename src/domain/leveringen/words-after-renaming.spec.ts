// SPDX-License-Identifier: EUPL-1.2
import type { LeveringKey, LeveringWord } from "./levering";
import { wordsAfterRenaming } from "./words-after-renaming";

const key = (tab: string): LeveringKey => ({ tab, nth: 1, kind: "voortgang", stand: "1-9-2025", among: 1 });
const word = (tab: string, replaces: string | null): LeveringWord => ({
  ...key(tab),
  sender: "COA",
  received: null,
  replaces: replaces === null ? null : key(replaces),
});
const before = [
  { id: "1", name: "Nieuw" },
  { id: "2", name: "Oud" },
];

test("a word goes along with its tab, and with the tab that it replaces", () => {
  const after = [
    { id: "1", name: "Oktober" },
    { id: "2", name: "September" },
  ];
  expect(wordsAfterRenaming([word("Nieuw", "Oud")], before, after)).toEqual([word("Oktober", "September")]);
});

test("two tabs that exchange their names keep each its own", () => {
  const after = [
    { id: "1", name: "Oud" },
    { id: "2", name: "Nieuw" },
  ];
  expect(wordsAfterRenaming([word("Nieuw", "Oud")], before, after)).toEqual([word("Oud", "Nieuw")]);
});

test("a word that an earlier tab of the new name left gives way", () => {
  const after = [
    { id: "1", name: "September" },
    { id: "2", name: "Oud" },
  ];
  const words = [word("September", "Weg"), word("Nieuw", "Oud"), word("Oud", null)];
  expect(wordsAfterRenaming(words, before, after)).toEqual([word("September", "Oud"), word("Oud", null)]);
});

test("the same words where none of their tabs got another name", () => {
  const words = [word("Nieuw", "Oud")];
  expect(wordsAfterRenaming(words, before, before)).toBe(words);
});
