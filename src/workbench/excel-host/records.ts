// SPDX-License-Identifier: EUPL-1.2

import type { FileName, SheetBeside } from "../../xlsx/workbook-file";
import type { SheetArea } from "../engine/areas";
import type { MovedCells } from "../engine/changes";
import type { SheetLines } from "./lines";
import type { Property } from "./property";
import { RecordSteps } from "./record-steps";
import type {
  Recorded,
  RecordedChart,
  RecordedLink,
  RecordedNote,
  RecordedPicture,
  RecordedSparkline,
  RecordedTable,
  RecordedValidation,
  SetProperties,
} from "./recorded";

/**
 * What the open workbook was asked for, or had in its file, beside values, formulas and looks: charts, tables, choices in cells, notes, filters,
 * where links lead, the layout on paper. It is kept as it was asked, so that tests can hold it against the documentation of Excel; the page
 * draws from it.
 */
export class Records implements Recorded {
  charts: RecordedChart[] = [];
  tables: RecordedTable[] = [];
  validations: RecordedValidation[] = [];
  /** One per sheet. */
  filters: SheetArea[] = [];
  /** One per cell. */
  links: RecordedLink[] = [];
  /** One per cell. */
  notes: RecordedNote[] = [];
  pictures: RecordedPicture[] = [];
  /** One per cell. */
  sparklines: RecordedSparkline[] = [];
  /** What the user gave a name. */
  names: FileName[] = [];
  /** What a file has of its sheets beyond all this. */
  readonly sheets = new Map<string, SheetBeside>();
  /** By sheet. */
  readonly pageLayouts = new Map<string, SetProperties>();
  readonly #steps = new RecordSteps();
  #made = 0;

  /** An id that nothing else has. */
  newId(): string {
    this.#made += 1;
    return `{00000000-0000-0000-0000-${String(this.#made).padStart(12, "0")}}`;
  }

  pageLayout(sheetId: string): SetProperties {
    const layout = this.pageLayouts.get(sheetId) ?? {};
    this.pageLayouts.set(sheetId, layout);
    return layout;
  }

  /** The choices in exactly these cells; those of others stay as they are. */
  validation(area: SheetArea): SetProperties {
    const isHere = (one: SheetArea): boolean =>
      one.sheetId === area.sheetId &&
      one.row === area.row &&
      one.column === area.column &&
      one.rowCount === area.rowCount &&
      one.columnCount === area.columnCount;
    const found = this.validations.find((one) => isHere(one.area)) ?? { area, properties: {} };
    if (!this.validations.includes(found)) this.validations.push(found);
    return found.properties;
  }

  /** Rows or columns came in or went away: what lies on the sheets goes along. */
  linesChanged(lines: SheetLines): void {
    this.#steps.linesChanged(this, lines);
  }

  /** Cells went elsewhere: their notes and links go along. */
  cellsMoved(cells: MovedCells): void {
    this.#steps.cellsMoved(this, cells);
  }

  sheetRemoved(sheetId: string): void {
    this.tables = this.tables.filter(({ area }) => area.sheetId !== sheetId);
    this.validations = this.validations.filter(({ area }) => area.sheetId !== sheetId);
    this.charts = this.charts.filter(({ source }) => source.sheetId !== sheetId);
    this.filters = this.filters.filter((filter) => filter.sheetId !== sheetId);
    this.links = this.links.filter((link) => link.sheetId !== sheetId);
    this.notes = this.notes.filter((note) => note.sheetId !== sheetId);
    this.pictures = this.pictures.filter(({ area }) => area.sheetId !== sheetId);
    this.sparklines = this.sparklines.filter((sparkline) => sparkline.sheetId !== sheetId);
    this.sheets.delete(sheetId);
    this.pageLayouts.delete(sheetId);
  }

  clear(): void {
    this.#steps.clear();
    this.charts = [];
    this.tables = [];
    this.validations = [];
    this.filters = [];
    this.links = [];
    this.notes = [];
    this.pictures = [];
    this.sparklines = [];
    this.names = [];
    this.sheets.clear();
    this.pageLayouts.clear();
  }
}

/** Properties that are kept as they are set, under a path; reading one gives what was set. */
export function recordedProperties<Api, Name extends keyof Api & string>(
  names: readonly Name[],
  path = "",
): { readonly [N in Name]: Property<SetProperties, Api[N]> } {
  const property = (name: Name): Property<SetProperties, Api[Name]> => ({
    get: (properties) => properties[path + name] as Api[Name],
    set: (properties, value) => void (properties[path + name] = value),
  });
  return Object.fromEntries(names.map((name) => [name, property(name)])) as {
    readonly [N in Name]: Property<SetProperties, Api[N]>;
  };
}
