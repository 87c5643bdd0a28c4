// SPDX-License-Identifier: EUPL-1.2

import type { Problem } from "./problem";
import { describeProblem } from "./problem-words";
import { describeStatusCount } from "./status-words";

describe("the words of a problem", () => {
  it.each<[Problem, string]>([
    [
      { kind: "unknown-gebied", name: "Hollandsche Kron", nearest: "Hollands Kroon" },
      '"Hollandsche Kron" is geen gemeente, regio of provincie. Bedoelt u Hollands Kroon?',
    ],
    [{ kind: "unknown-gebied", name: "Xyz", nearest: null }, '"Xyz" is geen gemeente, regio of provincie.'],
    [{ kind: "missing-tab", tab: "voortgang" }, "Er is geen tabblad Voortgang in deze werkmap."],
    [
      {
        kind: "contradiction",
        first: { tab: "Stand 1 juli", row: 3, column: 1 },
        second: { tab: "Besluit", row: 0, column: 2 },
      },
      "Stand 1 juli!B4 en Besluit!C1 noemen een ander getal. Maak ze eerst gelijk.",
    ],
    [
      {
        kind: "contradiction",
        first: { tab: "jan", row: 1, column: 2 },
        second: { tab: "feb", row: 1, column: 2 },
        undated: true,
      },
      "jan!C2 en feb!C2 noemen een ander getal, en hun peildatum is niet bekend. Zijn zij van twee dagen, schrijf die dan in de kop of de titel, met het jaar.",
    ],
    [
      { kind: "merged-gebied", name: "Beemster", date: "2022-01-01", successors: ["Purmerend"] },
      "De gemeente Beemster bestaat niet meer: sinds 1-1-2022 hoort zij bij Purmerend. Vraag naar Purmerend.",
    ],
    [
      { kind: "merged-gebied", name: "Maasdonk", date: "2015-01-01", successors: ["'s-Hertogenbosch", "Oss"] },
      "De gemeente Maasdonk bestaat niet meer: sinds 1-1-2015 is zij verdeeld over 's-Hertogenbosch en Oss. Vraag naar 's-Hertogenbosch of Oss.",
    ],
    [
      { kind: "merged-later", name: "Haaren", date: "2021-01-01", successors: ["Boxtel", "Vught"] },
      "Haaren was tot 1-1-2021 een eigen gemeente en is nu verdeeld over Boxtel en Vught. Cijfers van vóór die dag worden niet gelezen.",
    ],
    [
      { kind: "several-cycli", cycli: [1, 2] },
      "De taakstelling verschilt tussen cyclus 1 en 2. Noem de cyclus in de formule of op het tabblad Voortgang, of zet de datum van elk verdeelbesluit op een tabblad Cyclus.",
    ],
    [
      { kind: "ambiguous-gebied", name: "Bergen", candidates: ["a", "b"] },
      '"Bergen" kan meer dan één gebied zijn: a en b. Schrijf de naam voluit of gebruik de code.',
    ],
  ])("%j", (problem, sentence) => {
    expect(describeProblem(problem)).toBe(sentence);
  });
});

describe("a count of gemeenten", () => {
  it.each([
    [13, 0, 44, 0, "13 van 44 voldoen"],
    [13, 5, 44, 0, "13 van 44 voldoen, waarvan 5 zonder taakstelling"],
    [1, 0, 9, 8, "1 van 9 voldoet, 8 onbekend"],
    [3, 1, 9, 2, "3 van 9 voldoen, waarvan 1 zonder taakstelling, 2 onbekend"],
  ])(
    "%d, %d of them without a taakstelling, of %d, %d unknown",
    (voldoen, zonderTaakstelling, van, onbekend, words) => {
      expect(describeStatusCount({ voldoen, zonderTaakstelling, van, onbekend, regel: "beide-soorten" })).toBe(words);
    },
  );

  it("under the rule of regulier alone", () => {
    expect(describeStatusCount({ voldoen: 16, zonderTaakstelling: 6, van: 44, onbekend: 0, regel: "regulier" })).toBe(
      "16 van 44 voldoen, waarvan 6 zonder reguliere taakstelling",
    );
  });
});
