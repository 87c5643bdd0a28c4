// SPDX-License-Identifier: EUPL-1.2

import { createGebieden } from "./create-gebieden";
import { foundGebied, foundGemeente } from "./found-gebied";
import type { NamedGebied } from "./gebied";

const named = (text: string): NamedGebied => ({
  text,
  resolution: createGebieden().resolve(text),
  at: { tab: "V", row: 0, column: 0 },
});

test.each([
  ["Alkmaar", "Alkmaar", "Alkmaar"],
  ["Kennemerland", "Kennemerland", undefined],
  ["Noord-Holland", "Noord-Holland", undefined],
  // Gone up in another gemeente, and no name at all.
  ["Beemster", undefined, undefined],
  ["Totaal", undefined, undefined],
])("%s", (text, gebied, gemeente) => {
  expect(foundGebied(named(text))?.naam).toBe(gebied);
  expect(foundGemeente(named(text))?.naam).toBe(gemeente);
});
