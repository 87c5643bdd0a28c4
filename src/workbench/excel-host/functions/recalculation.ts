// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import type { EngineCell } from "../../engine/cells";
import type { Engine } from "../../engine/engine";
import type { Stream } from "./stream";
import { addAll } from "../../../domain/sheet/extremes";

/**
 * Calculates cells again whose functions have a new result: all that came in together in one go, and never while a
 * calculation runs, which would start that from the beginning.
 */
export class Recalculation {
  readonly #engine: Engine;
  readonly #cellsOf: (streams: Iterable<Stream>) => readonly EngineCell[];
  readonly #onStarted: () => void;
  readonly #changed = new Set<Stream>();
  #areas: SheetArea[] = [];
  #scheduled: Promise<void> | null = null;

  /** @param onStarted called when what came in is handed to the engine */
  constructor(engine: Engine, cellsOf: (streams: Iterable<Stream>) => readonly EngineCell[], onStarted: () => void) {
    this.#engine = engine;
    this.#cellsOf = cellsOf;
    this.#onStarted = onStarted;
  }

  get pending(): boolean {
    return this.#scheduled !== null;
  }

  /** Settles when all that came in is handed to the engine. */
  async idle(): Promise<void> {
    while (this.#scheduled !== null) await this.#scheduled;
  }

  streams(streams: Iterable<Stream>): void {
    for (const stream of streams) this.#changed.add(stream);
    this.#schedule();
  }

  cells(cells: readonly EngineCell[]): void {
    addAll(this.#areas, columnsOf(cells));
    this.#schedule();
  }

  #schedule(): void {
    this.#scheduled ??= this.#run();
  }

  async #run(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.#engine.calculation.idle();
    const areas = [...this.#areas, ...columnsOf(this.#cellsOf(this.#changed))];
    this.#areas = [];
    this.#changed.clear();
    this.#scheduled = null;
    this.#engine.calculation.markDirty(areas.filter(({ sheetId }) => this.#engine.hasSheet(sheetId)));
    this.#onStarted();
  }
}

/** Cells below each other as one area: Univer compares each area with all others. */
export function columnsOf(cells: readonly EngineCell[]): SheetArea[] {
  const sorted = [...cells].sort((a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row);
  const areas: SheetArea[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = areas.at(-1);
    const next =
      last !== undefined && last.sheetId === sheetId && last.column === column && row <= last.row + last.rowCount;
    if (next) areas[areas.length - 1] = { ...last, rowCount: row - last.row + 1 };
    else areas.push({ sheetId, row, column, rowCount: 1, columnCount: 1 });
  }
  return areas;
}
