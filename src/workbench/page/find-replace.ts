// SPDX-License-Identifier: EUPL-1.2

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  FindReplaceController,
  IFindReplaceService,
  OpenFindDialogOperation,
  OpenReplaceDialogOperation,
  UniverFindReplacePlugin,
  type IFindQuery,
  type IFindReplaceProvider,
} from "@univerjs/find-replace";
import { UniverSheetsFindReplacePlugin } from "@univerjs/sheets-find-replace";
import type { Engine } from "../engine/engine";
import { withReplaced } from "../notation/replaced-text";

/** As much of a model as says what a cell becomes. */
interface Replacing {
  _getReplacedCellData(
    match: Match,
    sheet: Sheet,
    inFormula: boolean,
    find: string,
    by: string,
    flags: string,
  ): unknown;
}
interface Match {
  readonly isFormula: boolean;
  readonly range: { readonly range: { readonly startRow: number; readonly startColumn: number } };
}
interface Sheet {
  getCellRaw(row: number, column: number): ICellData | null;
  getCell(row: number, column: number): ICellData | null;
}

const OPENS = new Map([
  ["f", OpenFindDialogOperation.id],
  ["h", OpenReplaceDialogOperation.id],
]);

export const FIND_REPLACE_PLUGINS = [UniverFindReplacePlugin, UniverSheetsFindReplacePlugin] as const;

interface Cells {
  readonly sheet: HTMLElement;
  /** Gives the keyboard to the cells. */
  readonly focus: () => void;
}

/**
 * Opens by Ctrl+F and Ctrl+H, replaces in the numbers and dates of cells as a Dutch user types them, and closes by Escape; the answer
 * takes the keys away.
 */
export function mendFindReplace(univer: Univer, engine: Engine, { sheet, focus }: Cells): () => void {
  const injector = univer.__getInjector();
  const date1904 = (): boolean => engine.file.date1904;
  const service = injector.get(IFindReplaceService);
  for (const provider of service.getProviders()) inDutch(provider, univer, date1904);
  // That of the sheets comes when all is drawn.
  const register = service.registerFindReplaceProvider.bind(service);
  let waiting: string | null = null;
  const open = (id: string): void => void injector.get(ICommandService).executeCommand(id);
  service.registerFindReplaceProvider = (provider) => {
    inDutch(provider, univer, date1904);
    const registered = register(provider);
    if (waiting !== null) open(waiting);
    waiting = null;
    return registered;
  };
  const onKey = (event: KeyboardEvent): void => {
    const opens = (event.ctrlKey || event.metaKey) && !event.altKey ? OPENS.get(event.key.toLowerCase()) : undefined;
    const { activeElement, body } = document;
    if (opens !== undefined && !engine.editing && (activeElement === body || sheet.contains(activeElement))) {
      event.preventDefault();
      event.stopPropagation();
      // Before the first click the grid has the keyboard and does not know it.
      focus();
      if (service.getProviders().size > 0) open(opens);
      else waiting = opens;
      return;
    }
    if (event.key !== "Escape" || !service.revealed) return;
    event.preventDefault();
    event.stopPropagation();
    injector.get(FindReplaceController).closePanel();
  };
  window.addEventListener("keydown", onKey, { capture: true });
  return () => window.removeEventListener("keydown", onKey, { capture: true });
}

function inDutch(provider: IFindReplaceProvider, univer: Univer, date1904: () => boolean): void {
  const find = provider.find.bind(provider);
  provider.find = async (query: IFindQuery) => {
    const models = await find(query);
    for (const model of models as unknown as Replacing[]) {
      const otherwise = model._getReplacedCellData.bind(model);
      model._getReplacedCellData = (match, sheet, inFormula, text, by, flags) => {
        const { startRow, startColumn } = match.range.range;
        const raw = sheet.getCellRaw(startRow, startColumn);
        const plain = !match.isFormula && raw !== null && raw.p == null;
        if (!plain) return otherwise(match, sheet, inFormula, text, by, flags);
        const workbook = univer
          .__getInjector()
          .get(IUniverInstanceService)
          .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
        const shown = String(sheet.getCell(startRow, startColumn)?.v ?? "");
        const change = { find: text, by, anyCase: flags.includes("i") };
        return workbook == null ? null : withReplaced(raw, shown, change, workbook.getStyles(), date1904());
      };
    }
    return models;
  };
}
