// SPDX-License-Identifier: EUPL-1.2

import { COLUMN_ROLES, type ColumnRole } from "./table";

type Content = (typeof COLUMN_ROLES)[ColumnRole];

const rolesOf = (...contents: readonly Content[]): ReadonlySet<ColumnRole | null> =>
  new Set((Object.keys(COLUMN_ROLES) as ColumnRole[]).filter((role) => contents.includes(COLUMN_ROLES[role])));

/** Columns that are read as words. */
export const TEXT_ROLES = rolesOf("gebied", "name", "words");
/** Columns with the name of a gebied or a place. */
export const NAME_ROLES = rolesOf("gebied", "name");
/** Columns with the name of a gebied. */
export const GEBIED_ROLES = rolesOf("gebied");
/** Columns with a date in each cell. */
export const DATE_ROLES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  "peildatum",
  "datum",
  "opening",
  "einde",
]);
/** Columns of which a value that is merged over rows holds for each of them. A number is one of all together. */
export const SPREAD_ROLES: ReadonlySet<ColumnRole | null> = new Set([...TEXT_ROLES, ...DATE_ROLES]);
