// SPDX-License-Identifier: EUPL-1.2

import { ICommandService, LifecycleService, LifecycleStages, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { CalculationMode } from "@univerjs/sheets-formula";
import { SetCellEditVisibleOperation, type IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import { Engine } from "../engine/engine";
import { LOCALE, LOCALES } from "./locale";

export interface Grid {
  readonly univer: Univer;
  readonly engine: Engine;
}

/** The engine with a grid to look at and type in: formula bar, tabs and menus, without a toolbar. */
export async function createGrid(container: HTMLElement): Promise<Grid> {
  const univer = new Univer({ locale: LOCALE, locales: LOCALES, logLevel: LogLevel.WARN });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const engine = new Engine(univer);
  tellEditing(univer, engine);
  // In a page Univer listens for things to calculate only after it has drawn for the first time.
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, engine };
}

/** Excel refuses add-ins while a cell is being edited, and so does the host; only the page can know. */
function tellEditing(univer: Univer, engine: Engine): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted((command) => {
      if (command.id === SetCellEditVisibleOperation.id)
        engine.setEditing((command.params as IEditorBridgeServiceVisibleParam).visible);
    });
}
