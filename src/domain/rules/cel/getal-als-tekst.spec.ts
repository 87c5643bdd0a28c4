// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check } from "../lib/rules.fixture";
import { getalAlsTekst } from "./getal-als-tekst";

const header = ["Gemeente", "Taakstelling", "Gerealiseerd 1-9-2025"];

test("a number as text among real numbers has a sure fix", () => {
  const [finding] = check(getalAlsTekst, {
    Voortgang: [header, ["Alkmaar", 395, "150"], ["Hoorn", 399, 0], ["Schagen", 300, 250]],
  });
  expect(finding).toMatchObject({ at: "Voortgang!C2", found: "150", fix: { sure: true, value: 150 } });
});

test("tables that are text throughout are normal, as in the ministry's report", () => {
  expect(check(getalAlsTekst, NOORD_HOLLAND)).toEqual([]);
  expect(check(getalAlsTekst, { Voortgang: [header, ["Alkmaar", "395", "150"], ["Hoorn", "399", "0"]] })).toEqual([]);
});

test("a typed missing value among numbers is no number", () => {
  expect(
    check(getalAlsTekst, { Voortgang: [header, ["Alkmaar", 395, "n.v.t."], ["Hoorn", 399, 0], ["Schagen", 300, 250]] }),
  ).toEqual([]);
});
