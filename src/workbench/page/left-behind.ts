// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../domain/sheet/format";
import { overlaps } from "../../domain/sheet/area-relations";
import type { SheetArea } from "../engine/areas";
import type { Change } from "../engine/changes";
import type { ConditionalFormats } from "../excel-host/conditional-formats";
import { within } from "../excel-host/cell-steps";
import type { Records } from "../excel-host/records";

/** What lies on the sheets beside the cells. */
export interface Beside {
  readonly records: Records;
  readonly conditionalFormats: ConditionalFormats;
}

/**
 * Cells that are cut and pasted, or dragged, take values, looks, notes and links along, and nothing else: what stays behind, as a sentence.
 *
 * @returns null where the change says nothing about that, "" where nothing stays behind
 */
export function leftBehind(change: Change, { records, conditionalFormats }: Beside): string | null {
  if (change.kind !== "moved" || change.cells === null) return null;
  const { area, to, takenBack } = change.cells;
  if (takenBack) return "";
  const lies = (one: SheetArea | null): boolean => one !== null && one.sheetId === area.sheetId && overlaps(one, area);
  const came = (one: SheetArea): boolean => to !== null && within(one, to);
  const kinds: readonly (readonly [words: string, areas: readonly (SheetArea | null)[]])[] = [
    ["notities", records.notes.filter((one) => !came(one))],
    ["koppelingen", records.links.filter((one) => !came(one))],
    ["keuzelijsten en andere controles", records.validations.map((one) => one.area)],
    ["opmaakregels", conditionalFormats.all().flatMap(({ areas }) => areas)],
    ["tabellen", records.tables.map((one) => one.area)],
    [
      "grafieken",
      records.charts.flatMap(({ series }) => series.flatMap(({ values, categories }) => [values, categories])),
    ],
  ];
  const staying = kinds.flatMap(([words, areas]) => (areas.some(lies) ? [words] : []));
  return staying.length === 0
    ? ""
    : `U hebt cellen verplaatst. In de werkbank gaan ${formatList(staying)} van die cellen niet mee. In Excel wel.`;
}
