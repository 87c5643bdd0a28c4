// SPDX-License-Identifier: EUPL-1.2

import { ICommandService, LifecycleService, LifecycleStages, LogLevel, ThemeService, Univer } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { CalculationMode } from "@univerjs/sheets-formula";
import { SetCellEditVisibleOperation, type IEditorBridgeServiceVisibleParam } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import { Engine } from "../engine/engine";
import { followScheme, isDark } from "./color-scheme";
import { drawAhead } from "./drawn-ahead";
import { openMenuByKey } from "./menu-key";
import { FIND_REPLACE_PLUGINS, mendFindReplace } from "./find-replace";
import { LOCALE, LOCALES } from "./locale";

export interface Grid {
  readonly univer: Univer;
  readonly engine: Engine;
  /** Gives the keyboard to the cells. */
  readonly focus: () => void;
  /** Settles when the grid is gone: a calculation that runs is waited for. */
  readonly close: () => Promise<void>;
  /** True as soon as it goes away: what waits for a frame has nothing to draw on then. */
  readonly closed: boolean;
}

/** The engine with a grid to look at and type in: formula bar, tabs and menus, without a toolbar. */
export async function createGrid(container: HTMLElement): Promise<Grid> {
  const univer = new Univer({ locale: LOCALE, locales: LOCALES, logLevel: LogLevel.WARN, darkMode: isDark() });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    // It takes 1.000 for one and text dates for numbers, as in America; CellLooks marks what a Dutch Excel marks.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  for (const plugin of FIND_REPLACE_PLUGINS) univer.registerPlugin(plugin);
  drawAhead(univer);
  const engine = new Engine(univer);
  tellEditing(univer, engine);
  // In a page Univer listens for things to calculate only after it has drawn for the first time.
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  const stopFollowing = followScheme((dark) => univer.__getInjector().get(ThemeService).setDarkMode(dark));
  const focus = (): void => univer.__getInjector().get(ILayoutService).focus();
  const stopFinding = mendFindReplace(univer, engine, { sheet: container, focus });
  const stopMenu = openMenuByKey(univer, engine, container, focus);
  let closed = false;
  return {
    univer,
    engine,
    focus,
    get closed() {
      return closed;
    },
    async close() {
      closed = true;
      stopFollowing();
      stopFinding();
      stopMenu();
      await engine.dispose();
    },
  };
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
