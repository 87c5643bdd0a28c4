// SPDX-License-Identifier: EUPL-1.2
import { asideText, piecesOf } from "./aside";

const SINCE = "2025-12-05";

it.each([
  [[]],
  [[{ since: null, text: "{kapot\n\nnog een regel" }]],
  [[{ since: SINCE, text: "een\n#apart 2025-12-06 3\ntwee" }]],
  [
    [
      { since: null, text: "oud" },
      { since: SINCE, text: "é\u2028\n" },
      { since: SINCE, text: "#apart" },
    ],
  ],
])("gives back each text as it was: %j", (pieces) => {
  expect(piecesOf(asideText(pieces))).toEqual(pieces);
});

it("takes what an earlier version put aside as one piece, and what it put behind ours as another", () => {
  expect(piecesOf('{kapot\n{"version":1}')).toEqual([{ since: null, text: '{kapot\n{"version":1}' }]);
  expect(piecesOf(`${asideText([{ since: SINCE, text: "a\nb" }])}\n{kapot`)).toEqual([
    { since: SINCE, text: "a\nb" },
    { since: null, text: "{kapot" },
  ]);
});

it("loses nothing of a head that says more than there is", () => {
  expect(piecesOf("#apart 2025-12-05 99\nabc").map(({ text }) => text)).toEqual(["abc"]);
});
