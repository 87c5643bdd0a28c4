// SPDX-License-Identifier: EUPL-1.2

import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Scene, type Viewport } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "../grid";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A place in the window, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function openUnit({ univer }: Grid): string {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? "";
}

function render(grid: Grid) {
  return grid.univer.__getInjector().get(IRenderManagerService).getRenderById(openUnit(grid));
}

const asked = new WeakSet<Grid>();

/** Draws the sheet in front anew, once for all that is asked before the next frame. */
export function redraw(grid: Grid): void {
  if (asked.has(grid)) return;
  asked.add(grid);
  requestAnimationFrame(() => {
    asked.delete(grid);
    if (grid.closed) return;
    const now = render(grid);
    now?.with(SheetSkeletonManagerService).reCalculate();
    now?.mainComponent?.makeDirty();
  });
}

/** Where a cell of the sheet in front is in the window, with the cells that it is merged with; null where it is out of view. */
export function placeOf(grid: Grid, { row, column }: Cell): Place | null {
  const now = render(grid);
  const skeleton = now?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = now?.engine.getCanvasElement();
  if (!now || !skeleton || !canvas) return null;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, endX, startY, endY } = cell.isMergedMainCell || cell.isMerged ? cell.mergeInfo : cell;
  const pane = paneOf(now.scene, skeleton.worksheet.getFreeze(), { row, column });
  if (!pane) return null;
  const box = canvas.getBoundingClientRect();
  const { scaleX, scaleY } = now.scene.getAncestorScale();
  const [scrollX, scrollY] = [pane.viewportScrollX, pane.viewportScrollY];
  const edge = { left: box.left + pane.left, top: box.top + pane.top };
  const place = {
    left: box.left + (startX - scrollX) * scaleX,
    right: box.left + (endX - scrollX) * scaleX,
    top: box.top + (startY - scrollY) * scaleY,
    bottom: box.top + (endY - scrollY) * scaleY,
  };
  const inView =
    place.right > edge.left &&
    place.bottom > edge.top &&
    place.left < edge.left + (pane.width ?? 0) &&
    place.top < edge.top + (pane.height ?? 0);
  return inView ? place : null;
}

/** The part of the window in which a cell is: panes that are frozen scroll on their own. */
function paneOf(
  scene: Scene,
  { startRow, startColumn }: { startRow: number; startColumn: number },
  { row, column }: Cell,
): Viewport | undefined {
  const [above, before] = [row < startRow, column < startColumn];
  const key = above
    ? before
      ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP
      : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP
    : before
      ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT
      : SHEET_VIEWPORT_KEY.VIEW_MAIN;
  return scene.getViewport(key);
}
