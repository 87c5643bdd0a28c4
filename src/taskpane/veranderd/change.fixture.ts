// SPDX-License-Identifier: EUPL-1.2

import type { Change } from "../../domain/compare/compare.types";

/** The realisatie regulier of Huizen, from 0 to 200; the parts that a spec is about are its own. */
export const changeOf = (parts: Partial<Change> = {}): Change => {
  const { old = 0, new: next = 200 } = parts;
  return {
    grootheid: "realisatie",
    gebied: "Huizen",
    code: "GM0406",
    level: "gemeente",
    soort: "regulier",
    cyclus: null,
    oldDate: "2025-07-01",
    newDate: "2025-09-01",
    old,
    new: next,
    difference: old === null || next === null ? null : next - old,
    kind: "changed",
    oldAt: { tab: "Juli", row: 20, column: 2 },
    newAt: { tab: "September", row: 21, column: 2 },
    ...parts,
  };
};

/** Haarlem, Huizen and Opmeer changed, Texel went with two numbers, Bergen is written otherwise for two numbers. */
export const FIVE_LINES: readonly Change[] = [
  changeOf({ gebied: "Haarlem", code: "GM0392", old: 794, new: 1004 }),
  changeOf(),
  changeOf({ gebied: "Alkmaar", code: "GM0361", grootheid: "taakstelling", old: 459, new: 359 }),
  changeOf({ gebied: "Texel", code: "GM0448", kind: "gone", old: 12, new: null, newDate: null, newAt: null }),
  changeOf({
    gebied: "Texel",
    code: "GM0448",
    kind: "gone",
    grootheid: "taakstelling",
    old: 87,
    new: null,
    newDate: null,
    newAt: null,
  }),
  ...(["realisatie", "taakstelling"] as const).map((grootheid) =>
    changeOf({
      gebied: "Bergen (NH.)",
      code: "GM0373",
      kind: "spelling",
      grootheid,
      old: 50,
      new: 50,
      spelling: { old: "Bergen NH", new: "Bergen (NH.)" },
    }),
  ),
];
