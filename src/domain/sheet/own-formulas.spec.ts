// SPDX-License-Identifier: EUPL-1.2
import { ownFormulas } from "./own-formulas";
import { workbookOf } from "./snapshot.fixture";

it("finds the cells that call a function of this add-in, with what they show", () => {
  const { sheets } = workbookOf({
    Cijfers: [
      ["SPREIDING.GAP(A1)", { value: 5, formula: "=SUM(B1:B2)" }],
      [
        { value: "#NAME?", formula: '=_xldudf_SPREIDING_GAP("Urk")' },
        { value: 12, formula: "=1+SPREIDING.GAP(A1)", format: "@" },
      ],
    ],
  });
  expect(ownFormulas(sheets[0]!)).toEqual([
    expect.objectContaining({ tab: "Cijfers", address: "A2", value: "#NAME?", numberFormat: "General" }),
    expect.objectContaining({ address: "B2", formula: "=1+SPREIDING.GAP(A1)", value: 12, numberFormat: "@" }),
  ]);
});
