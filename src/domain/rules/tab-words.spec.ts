// SPDX-License-Identifier: EUPL-1.2
import type { TabSummary } from "../findings";
import { readWords } from "./tab-words";

test.each<[Partial<TabSummary>, string]>([
  [{ kind: "voortgang", rows: 1, peildatum: "2025-09-01" }, "Voortgang, 1 rij, peildatum 1-9-2025"],
  [{ kind: "voortgang, locaties" }, "Voortgang en Locaties, 7 rijen"],
  [{ soorten: ["Oekraïne"] }, "Voortgang, Oekraïne, telt niet mee, 7 rijen"],
  [{ soorten: ["Oekraïne", "statushouders"] }, "Voortgang, Oekraïne en statushouders, telt niet mee, 7 rijen"],
])("%j is told as %s", (tab, words) => {
  expect(readWords({ name: "Blad1", kind: "voortgang", rows: 7, peildatum: null, ...tab })).toBe(words);
});
