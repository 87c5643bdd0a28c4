// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../noord-holland.fixture";
import { check, voortgang } from "../rules.fixture";
import { nietGelezen } from "./niet-gelezen";

const source = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);
const budget = [["Post", "Bedrag"], ["Inhuur", 1200], ["Zaal", 300], ["Drukwerk", 80]];

test("a hidden tab with data that was not recognised", () => {
  expect(check(nietGelezen, { Voortgang: source, Oud: { rows: budget, visible: false } })).toMatchObject([{ tab: "Oud", params: { reason: "verborgen-tabblad", rows: [2, 3, 4] } }]);
});

test("a tab that the user set aside", () => {
  const found = check(nietGelezen, { Voortgang: source, Begroting: budget }, { settings: { tabKinds: { Begroting: "geen" } } });
  expect(found).toMatchObject([{ tab: "Begroting", params: { reason: "overgeslagen" } }]);
  expect(found[0]?.sentence).toBe("U hebt het tabblad “Begroting” overgeslagen. 3 rijen met getallen niet gecontroleerd.");
});

test("rows with numbers that belong to no row of a table", () => {
  const found = check(nietGelezen, { Voortgang: [...source, ["", "", ""], ["", "", ""], ["", "12/4", "3/1"]] });
  expect(found).toMatchObject([{ at: "Voortgang!A6:C6", params: { reason: "rijen", rows: [6] } }]);
});

test("all was read, or there is nothing to read", () => {
  expect(check(nietGelezen, NOORD_HOLLAND)).toEqual([]);
  expect(check(nietGelezen, { Voortgang: [...source, ["", "", ""], ["Bron: ministerie van AenM", "", ""]], Leeg: { rows: [], visible: false } })).toEqual([]);
});
