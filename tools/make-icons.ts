// SPDX-License-Identifier: EUPL-1.2
/**
 * Draws the mark in every size that the manifest asks for: one place from which others are reached.
 * Run with `npm run icons`; the PNG files are kept in the repository, so that no build needs this.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "fast-png";

const SIZES = [16, 32, 64, 80, 128];
const BLUE = [21, 66, 115];
const WHITE = [255, 255, 255];
/** Samples per pixel in each direction: smooth edges without a drawing library. */
const SAMPLES = 8;

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** In a square of 1 by 1, on the sixteenths that keep the smallest size crisp. */
const DISCS: readonly Disc[] = [
  { x: 0.5, y: 0.5, radius: 3 / 16 },
  ...[
    [4, 4],
    [12, 4],
    [4, 12],
    [12, 12],
  ].map(([x = 0, y = 0]) => ({ x: x / 16, y: y / 16, radius: 1.75 / 16 })),
];
const CORNER = 3 / 16;

function inPlate(x: number, y: number): boolean {
  const dx = Math.max(CORNER - x, x - (1 - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (1 - CORNER), 0);
  return Math.hypot(dx, dy) <= CORNER;
}

function inMark(x: number, y: number): boolean {
  return DISCS.some((disc) => Math.hypot(x - disc.x, y - disc.y) <= disc.radius);
}

/** The shares of a pixel that the plate and the mark cover, between 0 and 1. */
function coverage(column: number, row: number, size: number): { plate: number; mark: number } {
  let plate = 0;
  let mark = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (inPlate(x, y)) plate += 1;
    if (inMark(x, y)) mark += 1;
  }
  return { plate: plate / SAMPLES ** 2, mark: mark / SAMPLES ** 2 };
}

function draw(size: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const { plate, mark } = coverage(pixel % size, Math.floor(pixel / size), size);
    const colour = BLUE.map((blue, channel) => Math.round(blue + ((WHITE[channel] ?? 0) - blue) * mark));
    data.set([...colour, Math.round(plate * 255)], pixel * 4);
  }
  return encode({ width: size, height: size, data, channels: 4, depth: 8 });
}

for (const size of SIZES) {
  writeFileSync(join(import.meta.dirname, "..", "assets", `icon-${String(size)}.png`), draw(size));
}
