// SPDX-License-Identifier: EUPL-1.2

import { ICommandService } from "@univerjs/core";
import type { SheetArea } from "../../engine/areas";
import type { EngineCell } from "../../engine/cells";
import type { ExcelHost } from "../../excel-host/host";
import type { Grid } from "../grid";
import { redraw } from "./canvas";
import { CellLooks } from "./cell-looks";
import { CellRules } from "./cell-rules";
import { DropDown } from "./drop-down";
import type { DrawnFormats } from "./formats";
import { NoteCard } from "./note-card";
import type { NotShown } from "./not-shown";

/**
 * Shows what the records of the host hold beside values and looks: tables, conditional formats, lists and notes. Whoever put them there, and
 * without changing the workbook: what is drawn can be neither undone nor saved.
 */
export class Shown {
  readonly #grid: Grid;
  readonly #host: ExcelHost;
  readonly #looks: CellLooks;
  readonly #rules: CellRules;
  readonly #note: NoteCard;
  readonly #dropDown: DropDown;
  readonly #stops: (() => void)[] = [];
  readonly #onNotShown: (found: readonly NotShown[]) => void;
  #formats: Promise<DrawnFormats> | null = null;
  #notDrawn: readonly NotShown[] = [];
  #selected: EngineCell | null = null;
  #due = false;
  #closed = false;

  /**
   * @param sheet the element around the grid
   * @param onNotShown hears what of the records the grid does not show, whenever that changes
   */
  constructor(grid: Grid, host: ExcelHost, sheet: HTMLElement, onNotShown: (found: readonly NotShown[]) => void) {
    this.#grid = grid;
    this.#host = host;
    this.#onNotShown = onNotShown;
    const overlay = document.createElement("div");
    overlay.className = "shown";
    sheet.append(overlay);
    this.#looks = new CellLooks(grid);
    this.#rules = new CellRules(grid, host.records, document.body);
    this.#note = new NoteCard(grid, overlay, ({ sheetId, row, column }) => this.#looks.noteAt(sheetId, row, column));
    this.#dropDown = new DropDown(grid, overlay);
    const { engine } = grid;
    const open = (event: KeyboardEvent): void => {
      if (!event.altKey || event.key !== "ArrowDown" || engine.editing || !this.#dropDown.available) return;
      const at = document.activeElement;
      if (at !== document.body && !sheet.contains(at)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#dropDown.open();
    };
    window.addEventListener("keydown", open, true);
    const places = grid.univer
      .__getInjector()
      .get(ICommandService)
      .onCommandExecuted(() => this.#placeSoon());
    const resized = new ResizeObserver(() => this.#placeSoon());
    resized.observe(sheet);
    this.#stops.push(
      host.onWritten(() => this.#update()),
      engine.onChange(({ kind }) => {
        if (kind !== "edited" && kind !== "calculated") this.#update();
      }),
      () => window.removeEventListener("keydown", open, true),
      () => places.dispose(),
      () => resized.disconnect(),
      () => overlay.remove(),
    );
    engine.onSelect((area) => this.#select(area));
    engine.onActivate(() => this.#select(engine.selection()[0] ?? null));
    this.#select(engine.selection()[0] ?? null);
    this.#update();
  }

  dispose(): void {
    this.#closed = true;
    this.#note.dispose();
    this.#dropDown.dispose();
    for (const stop of this.#stops) stop();
  }

  /** Once for all that happens in this turn. */
  #update(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (!this.#closed) this.#draw();
    });
  }

  #draw(): void {
    this.#looks.read(this.#host.records);
    redraw(this.#grid);
    this.#refreshSelected();
    const formats = this.#host.conditionalFormats.all();
    // Most workbooks have none: what works them out is loaded when one comes.
    if (formats.length > 0 || this.#formats !== null) {
      this.#formats ??= import(/* webpackChunkName: "opmaak" */ "./formats").then(
        ({ DrawnFormats: Drawn }) => new Drawn(this.#grid),
      );
      void this.#formats.then((drawn) => {
        if (this.#closed) return;
        this.#notDrawn = drawn.draw(this.#host.conditionalFormats.all());
        this.#tell();
      });
    }
    this.#tell();
  }

  #tell(): void {
    this.#onNotShown([...this.#notDrawn, ...this.#rules.notShown()]);
  }

  #select(area: SheetArea | null): void {
    const isOne = area !== null && this.#isOneCell(area);
    this.#selected = isOne ? { sheetId: area.sheetId, row: area.row, column: area.column } : null;
    this.#refreshSelected();
  }

  #refreshSelected(): void {
    this.#note.select(this.#selected);
    this.#dropDown.show(this.#selected === null ? null : this.#rules.choicesAt(this.#selected));
  }

  /** One cell, or cells that are merged into one. */
  #isOneCell({ sheetId, row, column, rowCount, columnCount }: SheetArea): boolean {
    if (rowCount === 1 && columnCount === 1) return true;
    return this.#grid.engine
      .merges(sheetId)
      .some(
        (one) =>
          one.row === row && one.column === column && one.rowCount === rowCount && one.columnCount === columnCount,
      );
  }

  #placing = false;

  /** Scrolling, zooming and lines that come or go move cells: arrow and note go along, once a frame. */
  #placeSoon(): void {
    if (this.#placing) return;
    this.#placing = true;
    requestAnimationFrame(() => {
      this.#placing = false;
      if (this.#closed) return;
      this.#note.place();
      this.#dropDown.place();
    });
  }
}
