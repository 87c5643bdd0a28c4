// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../engine/areas";
import { ChartAreas } from "./chart-areas";
import { movedArea, type SheetLines } from "./lines";
import type { Property } from "./property";

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
}

export interface RecordedTable {
  readonly id: string;
  readonly hasHeaders: boolean;
  readonly properties: SetProperties;
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

/**
 * What the open workbook was asked for, or had in its file, beside values, formulas and looks: charts, tables, choices in cells, notes, filters,
 * where links lead, the layout on paper. It is kept as it was asked, so that tests can hold it against the documentation of Excel; the page
 * draws from it.
 */
export class Records {
  charts: RecordedChart[] = [];
  tables: RecordedTable[] = [];
  validations: RecordedValidation[] = [];
  /** One per sheet. */
  filters: SheetArea[] = [];
  /** One per cell. */
  links: RecordedLink[] = [];
  /** One per cell. */
  notes: RecordedNote[] = [];
  /** By sheet. */
  readonly pageLayouts = new Map<string, SetProperties>();
  readonly #chartAreas = new ChartAreas();
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

  /**
   * Rows or columns came in or went away: what lies on the sheet moves, grows or shrinks with its cells, and the lists name the same cells.
   * What lay wholly in lines that went stays as it is, but for a note.
   */
  linesChanged(lines: SheetLines): void {
    for (const { properties, area } of this.validations) moveFormulas(properties, (one) => lines.formula(one, area));
    this.notes = this.notes.flatMap((note) => {
      const area = movedArea(note, lines);
      return area === null ? [] : [{ ...note, ...area }];
    });
    this.#move((one) => movedArea(one, lines) ?? one);
    this.#chartAreas.linesChanged(this.charts, lines);
  }

  sheetRemoved(sheetId: string): void {
    this.tables = this.tables.filter(({ area }) => area.sheetId !== sheetId);
    this.validations = this.validations.filter(({ area }) => area.sheetId !== sheetId);
    this.charts = this.charts.filter(({ source }) => source.sheetId !== sheetId);
    this.filters = this.filters.filter((filter) => filter.sheetId !== sheetId);
    this.links = this.links.filter((link) => link.sheetId !== sheetId);
    this.notes = this.notes.filter((note) => note.sheetId !== sheetId);
    this.pageLayouts.delete(sheetId);
  }

  #move(to: (area: SheetArea) => SheetArea): void {
    const moved = <T extends SheetArea | null>(one: T): T => (one === null ? one : (to(one) as T));
    for (const one of [...this.tables, ...this.validations]) one.area = moved(one.area);
    this.filters = this.filters.map(moved);
    this.links = this.links.map((link) => ({ ...link, ...moved<SheetArea>(link) }));
  }

  clear(): void {
    this.#chartAreas.clear();
    this.charts = [];
    this.tables = [];
    this.validations = [];
    this.filters = [];
    this.links = [];
    this.notes = [];
    this.pageLayouts.clear();
  }
}

/** The formulas that a validation's rule holds, at any depth: texts that start with "=". */
function moveFormulas(properties: SetProperties, to: (formula: string) => string): void {
  const moved = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? to(value) : value;
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved(one)]));
  };
  if ("rule" in properties) properties["rule"] = moved(properties["rule"]);
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
