// SPDX-License-Identifier: EUPL-1.2

import {
  BooleanNumber,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SelectRangeCommand,
  SetSelectionsOperation,
  SetWorksheetHideMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type ISetSelectionsOperationParams,
  type ISetWorksheetActiveOperationParams,
} from "@univerjs/sheets";
import { IFunctionService, ISheetRowFilteredService } from "@univerjs/engine-formula";
import type { Area } from "../../domain/sheet/snapshot";
import { areaOf, rangeOf, type SheetArea } from "./areas";
import { Calculation } from "./calculation";
import type { EngineCell } from "./cells";
import { watchChanges, type Change } from "./changes";
import { showInDutch } from "../notation/dutch-display";
import { typeInDutch } from "../notation/dutch-typing";
import { defineFunction, type EngineFunction } from "./engine-functions";
import { outdateKeptResults } from "./kept-results";
import { mendClasses, mendServices } from "./mend-univer";
import { SheetReader } from "./sheet-reader";
import { SheetWriter } from "./sheet-writer";
import { UniverContext } from "./univer-context";
import { watchUserChanges } from "./user-changes";
import { abilitiesFor } from "./abilities";
import { hasUnknownParts } from "./unknown-parts";
import { recalculateVacatedSpills, spills } from "./vacated-spills";
import { sheetAsFile, type SheetCells } from "./sheet-as-file";
import { SheetsBeside } from "./sheets-beside";
import { emptySheet, sheetIdOf, workbookData } from "./workbook-data";
import type { WorkbookFile } from "../../xlsx/workbook-file";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** One open workbook with formulas that are calculated: what the Excel host stands on. */
export class Engine {
  readonly calculation: Calculation;
  readonly #context: UniverContext;
  readonly #listeners = new Set<(change: Change) => void>();
  #opened = 0;
  #lastSheet = 0;
  #loading = false;
  #changedSinceOpening = false;
  #file: Omit<WorkbookFile, "sheets"> = { name: "", date1904: false };
  #beside = new SheetsBeside({ name: "", date1904: false, sheets: [] });
  #editing = false;

  /**
   * @param univer with the plugins for sheets, formulas and number formats; those who act as the user send it commands
   * @param atOnce see Calculation
   */
  constructor(
    readonly univer: Univer,
    atOnce = false,
  ) {
    mendClasses();
    this.#context = new UniverContext(univer);
    // Before Univer's own services hear of a command: they write the new formula before the old one can be compared.
    watchChanges(this.#context, (change) => this.#changed(change));
    watchUserChanges(this.#context, () => (this.#changedSinceOpening ||= !this.#loading));
    // Univer starts its services with the first workbook.
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {});
    mendServices(this.#context);
    this.calculation = new Calculation(this.#context, atOnce);
    this.#context.injector
      .get(ISheetRowFilteredService)
      .register((_, sheetId, row) => this.#beside.isFiltered(sheetId, row) && this.isRowHidden(sheetId, row));
    recalculateVacatedSpills(this.#context, this.calculation);
    showInDutch(this.#context, () => this.#file.date1904);
    typeInDutch(this.#context, () => this.#file.date1904);
  }

  /** The file's name. */
  get name(): string {
    return this.#file.name;
  }

  /** What the file that was opened says of the workbook as a whole. */
  get file(): Omit<WorkbookFile, "sheets"> {
    return this.#file;
  }

  /** Opens a workbook in place of the one that is open. Settles when all its formulas are calculated. */
  async load(file: WorkbookFile): Promise<void> {
    const instances = this.#context.injector.get(IUniverInstanceService);
    await this.calculation.idle();
    instances.disposeUnit(this.#context.workbook.getUnitId());
    for (const listener of this.#listeners) listener({ kind: "opened", file });
    this.#opened += 1;
    const { sheets, ...whole } = file;
    this.#file = whole;
    this.#loading = true;
    const functions = this.#context.injector.get(IFunctionService);
    const abilities = abilitiesFor(file, (name) => functions.hasExecutor(name));
    const isKept = (formula: string): boolean => hasUnknownParts(formula, abilities);
    this.#beside = new SheetsBeside(file);
    this.#lastSheet = this.#beside.lastNumber;
    const data = workbookData(`workbook-${this.#opened}`, file, isKept, this.#beside.wholeLooks);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.calculation.calculateAll();
    await this.calculation.idle();
    this.#loading = false;
    this.#changedSinceOpening = false;
  }

  /** True where the user or the add-in wrote something since the workbook was opened, or the user is typing. */
  get changed(): boolean {
    return this.#changedSinceOpening || this.#editing;
  }

  /** What is there now is in a file. */
  saved(): void {
    this.#changedSinceOpening = false;
  }

  sheets(): SheetInfo[] {
    return this.#context.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
        protected: this.#beside.protectedSheets.has(id),
      };
    });
  }

  /** @throws where there is no such sheet */
  sheet(sheetId: string): SheetInfo {
    const found = this.sheets().find(({ id }) => id === sheetId);
    if (found === undefined) throw new Error(`no sheet ${sheetId}`);
    return found;
  }

  hasSheet(sheetId: string): boolean {
    return this.#context.hasSheet(sheetId);
  }

  activeSheetId(): string {
    return this.#context.workbook.getActiveSheet().getSheetId();
  }

  read(sheetId: string): SheetReader {
    return new SheetReader(this.#context, sheetId);
  }

  write(sheetId: string): SheetWriter {
    return new SheetWriter(this.#context, sheetId);
  }

  merges(sheetId: string): Area[] {
    const shown = this.#context.sheet(sheetId).getMergeData().map(areaOf);
    return [...shown, ...(this.#beside.toldMerges.get(sheetId) ?? [])];
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.#context.sheet(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.#context.sheet(sheetId).getColVisible(column);
  }

  /** The cells and lines of a sheet as a file takes them. */
  sheetAsFile(sheetId: string): SheetCells {
    return sheetAsFile(this.#context, sheetId, this.#beside.wholeLooks);
  }

  /** The cells with a formula. */
  formulaCells(sheetId: string): EngineCell[] {
    const cells: EngineCell[] = [];
    this.#context
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (cell?.f || cell?.si) cells.push({ sheetId, row, column });
      });
    return cells;
  }

  /** The areas that formulas of the sheet spill over, their own cell included. */
  spills(sheetId: string): SheetArea[] {
    return [...spills(this.#context).values()].filter((area) => area.sheetId === sheetId);
  }

  /** How many columns reach to the last one with a cell in it. */
  usedColumns(sheetId: string): number {
    return this.#context.sheet(sheetId).getCellMatrix().getDataRange().endColumn + 1;
  }

  columnWidth(sheetId: string, column: number): number {
    return this.#context.sheet(sheetId).getColumnWidth(column);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.#context.sheet(sheetId).getRowHeight(row);
  }

  /** How many rows and columns stay in view when scrolling. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.#context.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** True where no sheet can be added, removed or renamed. */
  get structureProtected(): boolean {
    return this.#file.structureProtected === true;
  }

  /** Adds an empty sheet at the end; the answer is its id. */
  addSheet(name: string): string {
    // Excel never gives the id of a sheet that was deleted to another one.
    this.#lastSheet += 1;
    const id = sheetIdOf(this.#lastSheet);
    this.#command(InsertSheetMutation.id, { index: this.sheets().length, sheet: emptySheet(id, name) });
    return id;
  }

  removeSheet(sheetId: string): void {
    this.#command(RemoveSheetCommand.id, { subUnitId: sheetId });
  }

  setHidden(sheetId: string, hidden: boolean): void {
    this.#command(SetWorksheetHideMutation.id, {
      subUnitId: sheetId,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  /** The selected areas of the sheet in front, A1 where nothing was selected yet. */
  selection(): SheetArea[] {
    const sheetId = this.activeSheetId();
    const selections = this.#context.injector.get(SheetsSelectionsService).getCurrentSelections();
    const areas = selections.map(({ range }) => ({ sheetId, ...areaOf(range) }));
    return areas.length > 0 ? areas : [{ sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  }

  activate(sheetId: string): void {
    this.#command(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  /** Selects an area of the sheet in front and scrolls to it. */
  select({ sheetId, ...area }: SheetArea): void {
    this.#command(SelectRangeCommand.id, { subUnit: sheetId, range: rangeOf(area), reveal: true });
  }

  onSelect(listener: (area: SheetArea) => void): void {
    this.#context.commands.onCommandExecuted((command) => {
      if (command.id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = command.params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (range) listener({ sheetId: subUnitId, ...areaOf(range) });
    });
  }

  /** Calls back when another sheet comes to the front. */
  onActivate(listener: (sheetId: string) => void): void {
    this.#context.commands.onCommandExecuted((command) => {
      if (command.id === SetWorksheetActiveOperation.id)
        listener((command.params as ISetWorksheetActiveOperationParams).subUnitId);
    });
  }

  defineFunction(definition: EngineFunction): void {
    defineFunction(this.#context, definition);
  }

  /** Calls back at the moment of each change; of the opening of a workbook only that it begins. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** True while the user is typing in a cell. */
  get editing(): boolean {
    return this.#editing;
  }

  /** For the page, which knows. */
  setEditing(editing: boolean): void {
    this.#editing = editing;
  }

  /** As the user does by Controleren, Blad beveiligen. */
  setProtected(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.#beside.protectedSheets.add(sheetId);
    else this.#beside.protectedSheets.delete(sheetId);
  }

  /** At once, or after the calculation that is running: its timers would find Univer gone. */
  async dispose(): Promise<void> {
    if (this.calculation.busy) await this.calculation.idle();
    this.univer.dispose();
  }

  #command(id: string, params: object): void {
    this.#context.commands.syncExecuteCommand(id, { unitId: this.#context.workbook.getUnitId(), ...params });
  }

  #changed(change: Change): void {
    if (this.#loading) return;
    outdateKeptResults(this.#context, change);
    for (const listener of this.#listeners) listener(change);
  }
}
