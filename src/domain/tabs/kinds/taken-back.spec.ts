// SPDX-License-Identifier: EUPL-1.2

import { takesCondition } from "./condition";
import { takesBack } from "./taken-back";

test.each<[string, ReturnType<typeof takesBack>]>([
  ["vervallen", "sure"],
  ["Geannuleerd", "sure"],
  ["gaat niet door", "sure"],
  ["gaan helaas niet door", "sure"],
  ["Project is door de gemeente ingetrokken", "sure"],
  ["Vervallen per raadsbesluit van 12 maart 2025", "sure"],
  ["afgevallen (geluid)", "perhaps"],
  ["vergunning ingetrokken", "perhaps"],
  ["vervalt?", "perhaps"],
  ["bezwaar ingetrokken", null],
  ["niet vervallen", null],
  ["was vervallen, gaat toch door", null],
  ["in plaats van de vervallen locatie", null],
  ["gaat door", null],
  ["gesloten", null],
  ["gepland", null],
  ["", null],
])("“%s” takes a row back: %s", (text, expected) => {
  expect(takesBack(text)).toBe(expected);
});

test.each<[string, boolean]>([
  ["mits de raad instemt", true],
  ["instemming van de raad, nog niet voldaan", true],
  ["geldt zodra is voldaan aan het convenant", true],
  ["deels vervuld", true],
  ["voorwaarde vervuld", false],
  ["instemming van de raad: voldaan op 12-3-2025", false],
  ["goedkeuring provincie", true],
  ["geen", false],
  ["n.v.t.", false],
  ["aan voldaan", false],
  ["-", false],
])("“%s” makes a condition: %s", (text, expected) => {
  expect(takesCondition(text)).toBe(expected);
});
