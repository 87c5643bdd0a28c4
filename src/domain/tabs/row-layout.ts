// SPDX-License-Identifier: EUPL-1.2

import { GROOTHEID_ROLES } from "./kinds/kind";
import { GEBIED_ROLES, NAME_ROLES } from "./column-roles";
import type { Column, ColumnRole } from "./table";
import { smallest } from "../sheet/extremes";

/** At which places among the cells of a row what stands: the same for all rows of a table. */
export interface RowLayout {
  /** The columns that may name the gebied of the row, first choice first. */
  readonly keys: readonly number[];
  /** The first of them from the left. */
  readonly firstKey: number | null;
  /** With the name of a gebied or a place. */
  readonly names: readonly number[];
  /** With the name of a gebied. */
  readonly gebieden: readonly number[];
  readonly label: number | null;
  readonly soort: number | null;
  readonly peildatum: number | null;
  readonly cyclus: number | null;
  readonly hasGrootheden: boolean;
}

/** @param keys the roles of the columns that may name the gebied of a row, first choice first */
export function layoutOf(columns: readonly Column[], keys: readonly ColumnRole[]): RowLayout {
  const first = (role: ColumnRole): number | null => {
    const place = columns.findIndex((column) => column.role === role);
    return place === -1 ? null : place;
  };
  const all = (roles: ReadonlySet<ColumnRole | null>): number[] =>
    columns.flatMap(({ role }, place) => (roles.has(role) ? [place] : []));
  const found = keys.map(first).filter((place) => place !== null);
  return {
    keys: found,
    firstKey: found.length === 0 ? null : smallest(found),
    names: all(NAME_ROLES),
    gebieden: all(GEBIED_ROLES),
    label: first("label"),
    soort: first("soort"),
    peildatum: first("peildatum"),
    cyclus: first("cyclus"),
    hasGrootheden: columns.some(({ role }) => (GROOTHEID_ROLES as readonly (string | null)[]).includes(role)),
  };
}
