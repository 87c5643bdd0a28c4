// SPDX-License-Identifier: EUPL-1.2

import { kindOfName } from "./kind-of-name";

test.each([
  ["Mutaties 2026", "mutaties"],
  ["Doorstroomlocaties", "locaties"],
  ["Afspraken_uitruil", "uitruil"],
  ["Cyclus", "cyclus"],
  ["Recyclusplan", null],
  ["Begroting", null],
])("a tab “%s” promises %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
