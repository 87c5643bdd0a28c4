// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../lib/noord-holland.fixture";
import { check, voortgang } from "../lib/rules.fixture";
import { prognoseVerBovenTaakstelling } from "./prognose-ver-boven-taakstelling";

const stand = voortgang([
  "Hollands Kroon 255/24 150/24",
  "Haarlem 963/0 794/0",
  "Hoorn 399/0 0/0",
  "Opmeer 125/0 200/0",
  "Uithoorn 125/31 30/0",
]);
const withMutaties = (text: string, label = "Verwachte mutaties vóór einde cyclus op 1/2/2026") => ({
  Voortgang: stand,
  Mutaties: [[label, text]],
});

test("in the published tables: Hollands Kroon, whose increase equals its taakstelling", () => {
  const [finding, ...others] = check(prognoseVerBovenTaakstelling, NOORD_HOLLAND);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ at: "Mutaties!B1", found: "+255", expected: "+105" });
  expect(finding?.sentence).toBe(
    "Hollands Kroon regulier: 150 + 255 = 405, dat is 159 % van de taakstelling (255). De toename is gelijk aan de taakstelling. Is het totaal bedoeld? Dan is de toename +105.",
  );
});

test("far above without being equal is named too, without a guess", () => {
  expect(check(prognoseVerBovenTaakstelling, withMutaties("Hoorn (+900)"))).toMatchObject([
    { expected: null, params: { prognose: 900, meantAsTotal: false } },
  ]);
});

test.each([
  ["a bit above", "Haarlem(+210)"],
  ["the whole taakstelling where nothing was realised", "Hoorn (+399)"],
  ["less, although above", "Opmeer(-20)"],
  ["up to the taakstelling", "Hollands Kroon (+105)"],
])("%s stays silent", (_, text) => {
  expect(check(prognoseVerBovenTaakstelling, withMutaties(text))).toEqual([]);
});

test("what comes after the cyclus is for the next taakstelling", () => {
  expect(check(prognoseVerBovenTaakstelling, withMutaties("Uithoorn(+250)", "Verwachte mutaties na cyclus"))).toEqual(
    [],
  );
});
