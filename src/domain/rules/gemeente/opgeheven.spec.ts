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

test("a gemeente that is only planned to merge still exists", () => {
  expect(check(opgeheven, { Voortgang: voortgang(["Wijdemeren 103/26 0/0", "Dijk en Waard 550/50 600/50"]) })).toEqual(
    [],
  );
});
