// SPDX-License-Identifier: EUPL-1.2
import type { FixtureCell } from "../../sheet/snapshot.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { taakNietGedekt } from "./taak-niet-gedekt";

const head = ["Van", "Naar", "Soort", "Aantal", "Status"];
const V = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/50 0/0", "Schagen 300/0 250/0"]);

test("inside the provincie, a proposal, and places of a group without a taakstelling", () => {
  expect(check(taakNietGedekt, { V, U: [head, ["Alkmaar", "Hoorn", "amv", 5, "akkoord"]] })).toEqual([]);
  expect(check(taakNietGedekt, { V, U: [head, ["Alkmaar", "Utrecht", "amv", 5, "concept"]] })).toEqual([]);
  expect(check(taakNietGedekt, { V, U: [head, ["Alkmaar", "Utrecht", "noodopvang", 5, "akkoord"]] })).toEqual([]);
});

test("of a soort beside the taakstelling", () => {
  expect(check(taakNietGedekt, { V, U: [head, ["Alkmaar", "Utrecht", "Oekraïne", 5, "akkoord"]] })).toMatchObject([
    { at: "U!B2", params: { moved: [{ soort: "Oekraïne", aantal: 5, own: -5, others: 5 }] } },
  ]);
});

test("to another provincie and from another, with what is left of the task of each", () => {
  const found = check(taakNietGedekt, {
    V,
    U: [head, ["Alkmaar", "Utrecht", "amv", 5, "akkoord"], ["Zeist", "Hoorn", "amv", 8, "akkoord"]],
  });
  expect(found).toMatchObject([
    { at: "U!B2", params: { moved: [{ soort: "amv", aantal: 5, own: 3, others: -3 }] } },
    { at: "U!B3", params: { moved: [{ soort: "amv", aantal: 8, own: -3, others: 3 }] } },
  ]);
  expect(found[0]?.sentence).toContain("de taak amv van de provincie Noord-Holland 3 hoger");
});

test("places of another soort do not cover it, and equal places do", () => {
  const across = (soort: string): FixtureCell[][] => [
    head,
    ["Alkmaar", "Utrecht", "amv", 5, "akkoord"],
    ["Utrecht", "Alkmaar", soort, 5, "akkoord"],
  ];
  expect(check(taakNietGedekt, { V, U: across("regulier") })[0]?.sentence).toContain("5 lager");
  expect(check(taakNietGedekt, { V, U: across("amv") })[0]?.sentence).toContain(
    "is de taak amv van de provincie Noord-Holland ongewijzigd",
  );
});
