// SPDX-License-Identifier: EUPL-1.2

import { withFormulas } from "../../xlsx/whole/chart-formulas";
import type { FileName } from "../../xlsx/workbook-file";
import type { SheetArea } from "../engine/areas";
import type { MovedCells } from "../engine/changes";
import { CellSteps } from "./cell-steps";
import { ChartAreas } from "./chart-areas";
import { LineSteps, type Lying } from "./line-steps";
import { movedArea, type SheetLines } from "./lines";
import { AT_A_CELL, SPARKLINES, VALIDATIONS } from "./lying";
import { PAPER, type LaidOut } from "./lying-paper";
import type { Recorded, RecordedChart, RecordedLink, RecordedNote, RecordedPicture, SetProperties } from "./recorded";

/** Tables and pictures: one that lay wholly in lines that went stays where it was. */
const AREAS: Lying<{ area: SheetArea }, SheetArea> = {
  state: ({ area }) => area,
  set: (one, area) => void (one.area = area),
  moved: (area, lines) => movedArea(area, lines) ?? area,
};

const NAMES: Lying<FileName, string> = {
  state: ({ range }) => range,
  set: (name, range) => void (name.range = range),
  moved: (range, lines) => lines.formula(range, lines.area),
};

type FileChart = NonNullable<RecordedChart["file"]>;

/** What a file says of a chart names cells too. */
const CHART_TEXTS: Lying<FileChart, string> = {
  state: ({ xml }) => xml,
  set: (file, xml) => void (file.xml = xml),
  moved: (xml, lines) => withFormulas(xml, (formula) => lines.formula(formula, lines.area)),
};

/** Whatever its cells are. */
const liesOnSheet = ({ what }: RecordedPicture): boolean =>
  (what.kind === "image" ? what.image : what.text).place?.kind === "absolute";

/**
 * Moves what lies on the sheets with rows and columns: it moves, grows or shrinks with its cells, and what it says names the same cells. A note,
 * a link or a list that lay wholly in lines that went, goes with them; other things stay. Where the user takes that back all is as it was.
 */
export class RecordSteps {
  readonly #charts = new ChartAreas();
  readonly #validations = new LineSteps(VALIDATIONS);
  readonly #notes = new LineSteps<RecordedNote, SheetArea>(AT_A_CELL);
  readonly #links = new LineSteps<RecordedLink, SheetArea>(AT_A_CELL);
  readonly #sparklines = new LineSteps(SPARKLINES);
  readonly #filters = new LineSteps<SheetArea, SheetArea>({
    ...AT_A_CELL,
    moved: (area, lines) => movedArea(area, lines) ?? area,
  });
  readonly #areas = new LineSteps(AREAS);
  readonly #names = new LineSteps(NAMES);
  readonly #chartTexts = new LineSteps(CHART_TEXTS);
  readonly #paper = new LineSteps(PAPER);
  readonly #movedNotes = new CellSteps<RecordedNote>();
  readonly #movedLinks = new CellSteps<RecordedLink>();
  #laidOut = new WeakMap<SetProperties, LaidOut>();

  linesChanged(records: Recorded, lines: SheetLines): void {
    records.validations = this.#validations.linesChanged(records.validations, lines);
    records.notes = this.#notes.linesChanged(records.notes, lines);
    records.links = this.#links.linesChanged(records.links, lines);
    records.sparklines = this.#sparklines.linesChanged(records.sparklines, lines);
    records.filters = this.#filters.linesChanged(records.filters, lines);
    this.#areas.linesChanged([...records.tables, ...records.pictures.filter((one) => !liesOnSheet(one))], lines);
    this.#names.linesChanged(records.names, lines);
    this.#chartTexts.linesChanged(
      records.charts.flatMap(({ file }) => file ?? []),
      lines,
    );
    this.#paper.linesChanged(
      [...records.pageLayouts].map(([sheetId, layout]) => this.#layout(sheetId, layout)),
      lines,
    );
    this.#charts.linesChanged(records.charts, lines);
  }

  /** Other records stay where they lie. */
  cellsMoved(records: Recorded, cells: MovedCells): void {
    records.notes = this.#movedNotes.cellsMoved(records.notes, cells);
    records.links = this.#movedLinks.cellsMoved(records.links, cells);
  }

  /** One for each layout, by which a later step finds it again. */
  #layout(sheetId: string, layout: SetProperties): LaidOut {
    const known = this.#laidOut.get(layout) ?? { sheetId, layout };
    this.#laidOut.set(layout, known);
    return known;
  }

  clear(): void {
    for (const one of [this.#validations, this.#notes, this.#links, this.#filters, this.#areas]) one.clear();
    for (const one of [
      this.#movedNotes,
      this.#movedLinks,
      this.#sparklines,
      this.#names,
      this.#chartTexts,
      this.#paper,
      this.#charts,
    ])
      one.clear();
    this.#laidOut = new WeakMap();
  }
}
