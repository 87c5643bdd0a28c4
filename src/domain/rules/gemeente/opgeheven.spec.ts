// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { opgeheven } from "./opgeheven";

test("a merged gemeente names its successor, without a fix: the places must be added up", () => {
  const [finding] = check(opgeheven, { Voortgang: voortgang(["Alkmaar 395/102 150/0", "Langedijk 100/0 0/0"]) });
  expect(finding).toMatchObject({ at: "Voortgang!A3", expected: "Dijk en Waard", fix: null });
  expect(finding?.sentence).toBe(
    "“Langedijk” bestaat sinds 1 januari 2022 niet meer. De plaatsen horen bij “Dijk en Waard”: tel ze daarbij op.",
  );
});

test("a gemeente that was divided names every successor and is carried to none", () => {
  const [finding] = check(opgeheven, { Voortgang: voortgang(["Tilburg 900/0 0/0", "Haaren 70/0 0/0"]) });
  expect(finding).toMatchObject({ at: "Voortgang!A3", expected: "Boxtel, Oisterwijk, Tilburg of Vught", fix: null });
  expect(finding?.sentence).toBe(
    "“Haaren” bestaat sinds 1 januari 2021 niet meer. Het gebied is verdeeld over “Boxtel”, “Oisterwijk”, “Tilburg” en “Vught”. Tel de plaatsen op bij de gemeente waarin zij nu liggen.",
  );
});

test("an older name is known by the gemeente of today, never by one that resembles it", () => {
  const found = check(opgeheven, {
    Voortgang: voortgang(["Lingewaard 260/0 0/0", "Lingewaal 70/0 0/0", "Apeldoorn 900/0 0/0", "GM0241 10/0 0/0"]),
  });
  expect(found.map(({ at, expected }) => [at, expected])).toEqual([
    ["Voortgang!A3", "West Betuwe"],
    ["Voortgang!A5", "Berg en Dal"],
  ]);
});

test("a place with the name of an earlier gemeente elsewhere is not said to be that gemeente", () => {
  expect(check(opgeheven, { Voortgang: voortgang(["Tilburg 900/0 0/0", "Vught 10/0 0/0", "Haren 7/0 0/0"]) })).toEqual(
    [],
  );
});

test("a gemeente that is only planned to merge still exists", () => {
  expect(check(opgeheven, { Voortgang: voortgang(["Wijdemeren 103/26 0/0", "Dijk en Waard 550/50 600/50"]) })).toEqual(
    [],
  );
});
