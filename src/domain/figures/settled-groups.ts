// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { Figure } from "../tabs/records";
import type { Entry } from "./claims";

/** What tells the numbers of one gemeente and soort apart: a peildatum, a cyclus, or null where none is named. */
type GroupKey = CalendarDate | number | null;
export type Settle = (
  figures: readonly Figure[],
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  key: GroupKey,
) => Entry | null;

export interface SettledGroups {
  add(gemeente: Gemeente, soort: SoortOfTotaal, key: GroupKey, figure: Figure): void;
  /** Null where no figure was added. */
  get(gemeente: Gemeente, soort: SoortOfTotaal, key: GroupKey): Entry | null;
}

interface Group {
  readonly figures: Figure[];
  /** Undefined until it is asked for: most numbers of a large workbook never are. */
  entry: Entry | null | undefined;
}

/** Figures about the same number together, settled at the first question. Maps in maps: a key made of texts costs more than it finds. */
export function settledGroups(settle: Settle): SettledGroups {
  const all = new Map<string, Map<SoortOfTotaal, Map<GroupKey, Group>>>();
  return {
    add(gemeente, soort, key, figure) {
      const soorten = ensure(all, gemeente.code, () => new Map<SoortOfTotaal, Map<GroupKey, Group>>());
      const keys = ensure(soorten, soort, () => new Map<GroupKey, Group>());
      ensure(keys, key, (): Group => ({ figures: [], entry: undefined })).figures.push(figure);
    },
    get(gemeente, soort, key) {
      const group = all.get(gemeente.code)?.get(soort)?.get(key);
      if (group === undefined) return null;
      if (group.entry === undefined) group.entry = settle(group.figures, gemeente, soort, key);
      return group.entry;
    },
  };
}

function ensure<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
