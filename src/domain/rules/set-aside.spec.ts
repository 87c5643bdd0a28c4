// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import { validate } from "./validate";

const VOORTGANG = [
  ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9/2025 (regulier/amv)"],
  ["Alkmaar", "395/102", "150/0"],
  ["Hoorn", "399/0", "0/0"],
];

/** Each with something that would count, or that a rule has something to say about. */
const ASIDE: readonly [string, Parameters<typeof workbookOf>[0][string]][] = [
  [
    "figures on a later peildatum",
    [
      ["Gemeente", "Gerealiseerd 1/12/2025 (regulier/amv)"],
      ["Alkmaar", "900/1"],
    ],
  ],
  [
    "another regio",
    [
      ["Gemeente", "Regio"],
      ["Alkmaar", "Elders"],
      ["Hoorn", "Elders"],
      ["Opmeer", "Elders"],
    ],
  ],
  [
    "most gemeenten of another provincie",
    [
      ["Gemeente", "Taakstelling regulier"],
      ["Utrecht", 1],
      ["Zeist", 1],
      ["Soest", 1],
      ["Houten", 1],
    ],
  ],
  [
    "cells that Excel does not know",
    [
      ["Naam", { value: "#NAME?", formula: "=ONBEKEND(A1)" }],
      ["Som", "=SOM(A1:A2)"],
    ],
  ],
  [
    "a table that lacks a column",
    [
      ["Soort", "Aantal"],
      ["amv", 3],
      ["regulier", 4],
      ["amv", 5],
    ],
  ],
  ["a hidden table", { rows: VOORTGANG, visible: false }],
];

test.each(ASIDE)("a tab that the user set aside says nothing: %s", (_, sheet) => {
  const settings = { ...DEFAULT_SETTINGS, tabKinds: { Locaties: "geen" as const } };
  const with_ = buildModel(workbookOf({ Voortgang: VOORTGANG, Locaties: sheet }), settings, "2025-10-01");
  const without = buildModel(workbookOf({ Voortgang: VOORTGANG }), settings, "2025-10-01");
  expect(validate(with_).findings.filter(({ rule }) => rule !== "dekking.niet-gelezen")).toEqual(
    validate(without).findings,
  );
  expect([with_.records, with_.provincie, with_.index.peildata, with_.index.unrecognised("locaties")]).toEqual([
    without.records,
    without.provincie,
    without.index.peildata,
    null,
  ]);
  expect(with_.gebieden.regios).toEqual(without.gebieden.regios);
});

test("of all these something is told where they are read", () => {
  for (const [what, sheet] of ASIDE) {
    const read = buildModel(workbookOf({ Voortgang: VOORTGANG, Locaties: sheet }), DEFAULT_SETTINGS, "2025-10-01");
    const without = buildModel(workbookOf({ Voortgang: VOORTGANG }), DEFAULT_SETTINGS, "2025-10-01");
    expect([what, read.provincie, read.gebieden.regios, validate(read).findings]).not.toEqual([
      what,
      without.provincie,
      without.gebieden.regios,
      validate(without).findings,
    ]);
  }
});
