// SPDX-License-Identifier: EUPL-1.2

import type { SheetChart, Sparkline, TableDefinition } from "hucre";
import type { FileName, FilePicture, FilePlace } from "../../xlsx/workbook-file";
import type { SheetArea } from "../engine/areas";

/** Properties as they were set, by the path from the object: "title.text". */
export type SetProperties = Record<string, unknown>;

export interface RecordedSeries {
  readonly properties: SetProperties;
  values: SheetArea | null;
  categories: SheetArea | null;
}

export interface RecordedChart {
  readonly id: string;
  readonly type: string;
  readonly seriesBy: string;
  readonly properties: SetProperties;
  readonly series: RecordedSeries[];
  /** The cells that it covers. */
  position: SheetArea | null;
  source: SheetArea;
  /** Within its cells, as a file has it; without one it fills them. */
  place?: FilePlace;
  /** Of a chart that a file had: what the file says of it, and by which `key` it is seen that nothing was set since. */
  readonly file?: { readonly chart: SheetChart; xml: string; readonly key: string };
}

export interface RecordedTable {
  readonly id: string;
  readonly hasHeaders: boolean;
  readonly properties: SetProperties;
  area: SheetArea;
  /** What a file says of it beyond that. */
  readonly file?: TableDefinition;
}

/** What lies over the cells and is kept for the file: pictures and texts. */
export interface RecordedPicture {
  readonly what: FilePicture;
  area: SheetArea;
}

/** What may be filled in: `rule` and `errorAlert` as Office.js has them, whether the add-in asked for it or a file had it. */
export interface RecordedValidation {
  readonly properties: SetProperties;
  area: SheetArea;
}

export interface RecordedLink extends SheetArea {
  readonly link: Excel.RangeHyperlink;
}

/** A note at one cell. */
export interface RecordedNote extends SheetArea {
  readonly text: string;
}

/** A small chart within a cell. */
export interface RecordedSparkline extends SheetArea {
  /** The cells that it shows, with their tab. */
  dataRange: string;
  readonly file: Sparkline;
}

/** All that lies on the sheets and moves with their lines. */
export interface Recorded {
  charts: RecordedChart[];
  tables: RecordedTable[];
  validations: RecordedValidation[];
  /** One per sheet. */
  filters: SheetArea[];
  /** One per cell. */
  links: RecordedLink[];
  /** One per cell. */
  notes: RecordedNote[];
  pictures: RecordedPicture[];
  /** One per cell. */
  sparklines: RecordedSparkline[];
  /** What the user gave a name. */
  names: FileName[];
  /** By sheet. */
  readonly pageLayouts: Map<string, SetProperties>;
}
