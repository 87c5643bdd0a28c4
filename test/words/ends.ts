// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { dateCell } from "../faults/sheet";

/** What the end of a locatie says: far enough for five years, too near, no end, or not known. */
export type End = "far" | "near" | "none" | "unknown";

const each = (end: End, ...cells: FixtureCell[]): readonly (readonly [FixtureCell, End])[] =>
  cells.map((cell) => [cell, end] as const);

/** Seen from 1-9-2025. */
export const ENDS: readonly (readonly [FixtureCell, End])[] = [
  ...each("far", dateCell("2031-01-01"), "1-1-2035", "31 december 2034", dateCell("2030-09-01"), "2036-01-01"),
  ...each("near", dateCell("2027-01-01"), "1-1-2028", "31 december 2026", dateCell("2030-08-31")),
  ...each("none", "", "onbepaalde tijd", "Onbepaalde tijd", "onbepaald", "permanent", "Permanent", "doorlopend"),
  ...each("none", "voor onbepaalde tijd", "geen einddatum", "blijvend"),
  ...each(
    "unknown",
    "n.t.b.",
    "onbekend",
    "Onbekend",
    "nog niet bekend",
    "?",
    "zie contract",
    "31-11-2031",
    "p.m.",
    "n.n.b.",
  ),
  ...each("unknown", "na 2030 misschien", "#VALUE!", "tot nader order", "2030 of 2031", "30-2-2032"),
];
