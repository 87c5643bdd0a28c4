// SPDX-License-Identifier: EUPL-1.2

import { CommandType, ICommandService, type IAccessor, type Univer } from "@univerjs/core";
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from "@univerjs/ui";
import { Observable } from "rxjs";
import { callsOwnFunction } from "../../domain/sheet/own-functions";
import type { Engine } from "../engine/engine";

const EXPLAIN = "spreiding.operation.explain";
/** As in the manifest, for Excel. */
export const EXPLAIN_LABEL = "Leg deze formule uit (herkomst)";

/** True where the first selected cell has a formula of this add-in. */
export function isExplained(engine: Engine): boolean {
  const [area] = engine.selection();
  if (area === undefined) return false;
  const { sheetId, row, column } = area;
  const [[formula] = []] = engine.read(sheetId).formulas({ row, column, rowCount: 1, columnCount: 1 });
  return typeof formula === "string" && callsOwnFunction(formula);
}

/** Puts "Leg deze formule uit" in the menu of cells, where the cell has something to explain. */
export function addExplainMenu(univer: Univer, engine: Engine, explain: () => void): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).registerCommand({
    id: EXPLAIN,
    type: CommandType.OPERATION,
    handler: () => {
      explain();
      return true;
    },
  });
  const item = (_: IAccessor) => ({
    id: EXPLAIN,
    type: MenuItemType.BUTTON,
    title: EXPLAIN_LABEL,
    // Asked anew each time that the menu opens.
    hidden$: new Observable<boolean>((asked) => asked.next(!isExplained(engine))),
  });
  injector
    .get(IMenuManagerService)
    .mergeMenu({
      [ContextMenuPosition.MAIN_AREA]: {
        [ContextMenuGroup.OTHERS]: { [EXPLAIN]: { order: -1, menuItemFactory: item } },
      },
    });
}
