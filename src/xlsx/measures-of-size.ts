// SPDX-License-Identifier: EUPL-1.2

/** Width of a digit in Calibri 11, in which a file counts the width of columns. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 96 / 72;

export const charactersToPixels = (width: number): number => Math.round(width * PIXELS_PER_CHARACTER);
export const pixelsToCharacters = (pixels: number): number => pixels / PIXELS_PER_CHARACTER;
export const pointsToPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const pixelsToPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;
