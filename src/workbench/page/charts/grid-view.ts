// SPDX-License-Identifier: EUPL-1.2

import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type IRender } from "@univerjs/preset-sheets-core";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Observable } from "rxjs";
import type { Area } from "../../../domain/sheet/snapshot";
import type { Box, Pane } from "./place";

/** What of the sheet in front is where on the page. */
export interface GridView {
  readonly sheetId: string;
  /** 1 at 100 %. */
  readonly zoom: number;
  readonly panes: readonly Pane[];
  /** The element with the canvas, from whose corner all is measured. */
  readonly container: HTMLElement;
  boxOf(area: Area): Box;
}

const PANES = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
] as const;

/** What Univer shows of the open workbook now; null while it shows none. */
export function gridView(univer: Univer): GridView | null {
  const render = renderOf(univer);
  const container = render?.engine.getCanvasElement().parentElement;
  if (!render || !container) return null;
  const current = render.with(SheetSkeletonManagerService).getCurrentParam();
  if (!current) return null;
  const { skeleton, sheetId } = current;
  const panes = PANES.flatMap((key): Pane[] => {
    const viewport = render.scene.getViewport(key);
    if (!viewport?.isActive) return [];
    const { left, top, viewportScrollX: scrollX, viewportScrollY: scrollY } = viewport;
    const bar = viewport.getScrollBar();
    // The scroll bars are drawn in the canvas, in the pane itself: a chart may not lie over them.
    const width = (viewport.width ?? 0) - (bar?.hasVerticalThumb() === true ? bar.barSize : 0);
    const height = (viewport.height ?? 0) - (bar?.hasHorizonThumb() === true ? bar.barSize : 0);
    return [{ key, left, top, width, height, scrollX, scrollY }];
  });
  return {
    sheetId,
    zoom: render.scene.scaleX,
    panes: panes.filter(({ width, height }) => width > 0 && height > 0),
    container,
    boxOf({ row, column, rowCount, columnCount }) {
      const [left, top] = [skeleton.getOffsetByColumn(column - 1), skeleton.getOffsetByRow(row - 1)];
      const width = skeleton.getOffsetByColumn(column + columnCount - 1) - left;
      return { left, top, width, height: skeleton.getOffsetByRow(row + rowCount - 1) - top };
    },
  };
}

/** Tells of each picture that Univer makes of the open workbook, just after it made it. */
export const frames = (univer: Univer): Observable<unknown> | null => renderOf(univer)?.engine.endFrame$ ?? null;

function renderOf(univer: Univer): IRender | null {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return workbook ? (injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) ?? null) : null;
}
