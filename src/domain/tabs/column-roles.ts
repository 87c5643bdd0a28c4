// SPDX-License-Identifier: EUPL-1.2

import type { ColumnRole } from "./table";

/** Columns that are read as words. */
export const TEXT_ROLES = new Set<ColumnRole | null>([
  "gemeente",
  "code",
  "regio",
  "provincie",
  "label",
  "soort",
  "moment",
  "locatie",
  "van",
  "naar",
  "status",
  "stap",
  "cyclus",
]);
/** Columns with the name of a gebied or a place. */
export const NAME_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  "gemeente",
  "code",
  "regio",
  "provincie",
  "locatie",
  "van",
]);

/** Columns with the name of a gebied. */
export const GEBIED_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  "gemeente",
  "regio",
  "provincie",
]);
