// SPDX-License-Identifier: EUPL-1.2

/** A part of the grid that scrolls by itself, in pixels of the page from the corner of the canvas. */
export interface Pane {
  /** As Univer calls it: "viewMain", "viewMainLeft", "viewMainTop" or "viewMainLeftTop". */
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far its cells are scrolled, before zooming. */
  readonly scrollX: number;
  readonly scrollY: number;
}

/** Where cells lie from the corner of the sheet, headings included, before zooming. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From the corner of a pane, after zooming. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Null where nothing of the box is in view in the pane. */
export function placeIn(pane: Pane, box: Box, zoom: number): Place | null {
  const x = (box.left - pane.scrollX) * zoom - pane.left;
  const y = (box.top - pane.scrollY) * zoom - pane.top;
  const isInView =
    box.width > 0 &&
    box.height > 0 &&
    x < pane.width &&
    y < pane.height &&
    x + box.width * zoom > 0 &&
    y + box.height * zoom > 0;
  return isInView ? { x, y } : null;
}
