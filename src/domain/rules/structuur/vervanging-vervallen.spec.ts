// SPDX-License-Identifier: EUPL-1.2
import type { LeveringKey, LeveringWord } from "../../leveringen/levering";
import { check, voortgang } from "../lib/rules.fixture";
import { vervangingVervallen } from "./vervanging-vervallen";

const of = (tab: string, stand = "1-9-2025"): LeveringKey => ({ tab, nth: 1, kind: "voortgang", stand, among: 1 });
const says = (replacer: LeveringKey, replaces: LeveringKey): LeveringWord => ({
  ...{ ...replacer, sender: null, received: null },
  replaces,
});
const tabs = { Oud: voortgang(["Alkmaar 395/102 150/0"]), Nieuw: voortgang(["Alkmaar 395/102 160/0"]) };
const found = (...words: LeveringWord[]) =>
  check(vervangingVervallen, tabs, { words }).map(({ at, params }) => [at, params.because]);

test("another table came in the place of one of both, or they replace each other", () => {
  expect(found(says(of("Nieuw", "1-8-2025"), of("Oud")))).toEqual([["Oud!A1", "replacer-gone"]]);
  expect(found(says(of("Nieuw"), of("Oud", "1-8-2025")))).toEqual([["Oud!A1", "replaced-gone"]]);
  expect(found(says(of("Nieuw"), of("Oud")), says(of("Oud"), of("Nieuw")))).toEqual([
    ["Oud!A1", "circle"],
    ["Nieuw!A1", "circle"],
  ]);
});

test("a choice that holds, none, or one of which the old tab is gone", () => {
  expect(found(says(of("Nieuw"), of("Oud")))).toEqual([]);
  expect(found()).toEqual([]);
  expect(found(says(of("Nieuw"), of("Weg")))).toEqual([]);
});
