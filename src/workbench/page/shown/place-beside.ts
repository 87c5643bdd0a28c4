// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "./canvas";

const GAP = 2;

/** Puts something below a cell, or above it where there is more room, and within the sheet. */
export function keepInView(element: HTMLElement, cell: Place, sheet: HTMLElement): void {
  const edge = sheet.getBoundingClientRect();
  const [below, above] = [edge.bottom - cell.bottom - GAP, cell.top - edge.top - GAP];
  const height = element.offsetHeight;
  const isBelow = height <= below || below >= above;
  const left = Math.max(edge.left, Math.min(cell.left, edge.right - element.offsetWidth));
  const top = isBelow ? cell.bottom + GAP : Math.max(edge.top, cell.top - GAP - height);
  Object.assign(element.style, { left: `${String(left)}px`, top: `${String(top)}px` });
}

/** Puts something to the right of a cell, or to its left where there is no room. */
export function putBeside(element: HTMLElement, cell: Place, sheet: HTMLElement): void {
  const edge = sheet.getBoundingClientRect();
  const right = cell.right + 4 * GAP;
  const fits = right + element.offsetWidth <= edge.right;
  const left = fits ? right : Math.max(edge.left, cell.left - element.offsetWidth - 4 * GAP);
  const top = Math.max(edge.top, Math.min(cell.top, edge.bottom - element.offsetHeight));
  Object.assign(element.style, { left: `${String(left)}px`, top: `${String(top)}px` });
}
