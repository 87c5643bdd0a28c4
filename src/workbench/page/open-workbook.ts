// SPDX-License-Identifier: EUPL-1.2

import functions from "../../functions/functions.json";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import { createExcelHost, type ExcelHost } from "../excel-host/host";
import { showCharts } from "./charts/show-charts";
import { addExplainMenu } from "./explain-menu";
import { focusPane } from "./regions";
import { createGrid, type Grid } from "./grid";
import { createHandle } from "./handle";
import { saveFile } from "./save-file";
import { sayLeftBehind } from "./say-left-behind";
import { sayNotShown } from "./say-not-shown";
import { Shown } from "./shown/shown";

declare global {
  interface Window {
    /** For the pane: see office-from-parent.js. */
    officeHost: ExcelHost;
  }
}

const PANE_PAGE = "taskpane-in-workbench.html";

/** A workbook in the grid with the pane beside it. Each has a host and a pane of its own, as in Excel. */
export class OpenWorkbook {
  readonly #grid: Grid;
  readonly #sheet: HTMLElement;
  readonly #pane: HTMLIFrameElement;
  readonly #shown: Shown;

  private constructor(grid: Grid, sheet: HTMLElement, pane: HTMLIFrameElement) {
    this.#shown = new Shown(grid, window.officeHost, sheet, (found) => sayNotShown(found, grid.engine));
    this.#grid = grid;
    this.#sheet = sheet;
    this.#pane = pane;
  }

  /** Settles when the formulas of the file are calculated; the pane starts then. */
  static async open(file: WorkbookFile, sheet: HTMLElement, pane: HTMLIFrameElement): Promise<OpenWorkbook> {
    const grid = await createGrid(sheet);
    window.officeHost = createExcelHost(grid.engine, { functions });
    await grid.engine.load(file);
    window.workbench = createHandle(grid);
    const opened = new OpenWorkbook(grid, sheet, pane);
    addExplainMenu(grid.univer, grid.engine, () => opened.#explain());
    opened.#navigate(PANE_PAGE);
    showCharts(grid, window.officeHost);
    sayLeftBehind(grid.engine, window.officeHost);
    return opened;
  }

  get name(): string {
    return this.#grid.engine.name;
  }

  /** Gives it to the browser as a file. */
  save(): Promise<void> {
    const { engine } = this.#grid;
    const host = window.officeHost;
    return saveFile({
      editing: engine.editing,
      settled: () => host.settled(),
      save: () => host.save(),
      saved: () => host.saved(),
    });
  }

  /** True where something would be lost with it. */
  get changed(): boolean {
    return window.officeHost.changed;
  }

  /** Settles when the grid is gone: a calculation that runs is waited for. */
  async close(): Promise<void> {
    this.#navigate("about:blank");
    this.#shown.dispose();
    await this.#grid.close();
    this.#sheet.replaceChildren();
  }

  /** Gives the keyboard to the cells. */
  focus(): void {
    this.#grid.focus();
  }

  /** As Excel does where its menu of a cell has the command; a pane that is not there yet has none. */
  #explain(): void {
    window.officeHost.office.actions.get("legUit")?.({ completed: () => undefined });
    focusPane(this.#pane);
  }

  /** Without a step in the history, which the user would have to go back through. */
  #navigate(page: string): void {
    this.#pane.contentWindow?.location.replace(page);
  }
}
