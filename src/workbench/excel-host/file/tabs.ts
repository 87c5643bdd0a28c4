// SPDX-License-Identifier: EUPL-1.2

import { spellReference } from "../../../xlsx/whole/references";
import type { SheetArea } from "../../engine/areas";

/** The tabs of the open workbook, by id and by name. */
export interface Tabs {
  /** Null where there is no such tab. */
  idOf(name: string): string | null;
  nameOf(sheetId: string): string;
  /** "'Blad 1'!$A$1:$A$9" */
  spell(area: SheetArea): string;
}

export function tabsOf(sheets: readonly { readonly id: string; readonly name: string }[]): Tabs {
  const byName = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const byId = new Map(sheets.map(({ id, name }) => [id, name]));
  const nameOf = (sheetId: string): string => byId.get(sheetId) ?? "";
  return {
    idOf: (name) => byName.get(name.toLowerCase()) ?? null,
    nameOf,
    spell: ({ sheetId, ...area }) => spellReference({ tab: nameOf(sheetId), areas: [area] }),
  };
}
