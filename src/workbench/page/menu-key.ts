// SPDX-License-Identifier: EUPL-1.2

import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { ContextMenuPosition, IContextMenuService } from "@univerjs/ui";
import type { Engine } from "../engine/engine";
import { EXPLAIN_LABEL, isExplained } from "./explain-menu";

/** From the edge of the cells, in pixels: there it is still among them. */
const EDGE = 8;

/** Opens the menu of the selected cell by the menu key or Shift+F10, with the keyboard in it; the answer takes the keys away. */
export function openMenuByKey(univer: Univer, engine: Engine, sheet: HTMLElement, focusCells: () => void): () => void {
  const menu = univer.__getInjector().get(IContextMenuService);
  const focusFirst = (): boolean => {
    const [first] = itemsOfMenu();
    const isWhole = first !== undefined && (first.textContent === EXPLAIN_LABEL || !isExplained(engine));
    if (isWhole) first.focus();
    return isWhole;
  };
  // The menu is drawn after it is asked for: how long after, the machine says.
  const drawn = new MutationObserver(() => {
    if (focusFirst()) drawn.disconnect();
  });
  const onKey = (event: KeyboardEvent): void => {
    const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    if (isMenuKey && sheet.contains(document.activeElement) && !engine.editing) {
      event.preventDefault();
      event.stopPropagation();
      const at = placeOfSelection(univer, engine);
      const nothing = (): void => undefined;
      const click = { ...at, preventDefault: nothing, stopPropagation: nothing } as unknown as Parameters<
        typeof menu.triggerContextMenu
      >[0];
      menu.triggerContextMenu(click, ContextMenuPosition.MAIN_AREA);
      if (!focusFirst()) drawn.observe(document.body, { childList: true, subtree: true });
    } else if (menu.visible) {
      walkMenu(event, () => {
        menu.hideContextMenu();
        focusCells();
      });
    }
  };
  window.addEventListener("keydown", onKey, { capture: true });
  return () => {
    drawn.disconnect();
    window.removeEventListener("keydown", onKey, { capture: true });
  };
}

/** What explains comes first where it is there; it is the only one without a menu of its own. */
function itemsOfMenu(): readonly HTMLButtonElement[] {
  const all = Array.from(document.querySelectorAll<HTMLButtonElement>(".univer-min-w-52 button"));
  const explains = all.filter(({ textContent }) => textContent === EXPLAIN_LABEL);
  return [...explains, ...all.filter((one) => !explains.includes(one))];
}

function walkMenu(event: KeyboardEvent, close: () => void): void {
  const items = itemsOfMenu();
  const at = items.findIndex((item) => item === document.activeElement);
  if (at === -1) return;
  // Enter and space press the item, and are not for the cells.
  event.stopPropagation();
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const closes = event.key === "Escape" || event.key === "Tab";
  if (step === 0 && !closes) return;
  event.preventDefault();
  if (closes) close();
  else items[(at + step + items.length) % items.length]?.focus();
}

/** Under the right corner of the first selected cell, or where it would be if it were in view. */
function placeOfSelection(univer: Univer, engine: Engine): { clientX: number; clientY: number } {
  const injector = univer.__getInjector();
  const unit = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)
    ?.getUnitId();
  const render = injector.get(IRenderManagerService).getRenderById(unit ?? "");
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const [area] = engine.selection();
  if (render === null || render === undefined || skeleton === undefined || area === undefined)
    return { clientX: 0, clientY: 0 };
  const { endX, endY } = skeleton.getCellWithCoordByIndex(area.row, area.column);
  const { viewportScrollX = 0, viewportScrollY = 0 } = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? {};
  const frozen = engine.frozen(area.sheetId);
  const { left, top, right, bottom } = render.engine.getCanvasElement().getBoundingClientRect();
  const x = left + (endX - (area.column < frozen.columns ? 0 : viewportScrollX)) * render.scene.scaleX;
  const y = top + (endY - (area.row < frozen.rows ? 0 : viewportScrollY)) * render.scene.scaleY;
  return {
    clientX: Math.min(Math.max(x, left + EDGE), right - EDGE),
    clientY: Math.min(Math.max(y, top + EDGE), bottom - EDGE),
  };
}
