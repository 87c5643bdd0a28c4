// SPDX-License-Identifier: EUPL-1.2

import type { EngineCell } from "../../engine/cells";
import type { Stream } from "./stream";

interface Use {
  readonly cell: EngineCell;
  streams: Set<Stream>;
}

interface Call {
  readonly cell: EngineCell;
  readonly pass: number;
  readonly streams: Set<Stream>;
}

/**
 * Which cells use which streams. A cell uses what it called in the last calculation that evaluated it;
 * a stream that no cell uses any more is handed to `onUnused`.
 */
export class CellStreams {
  readonly #uses = new Map<string, Use>();
  readonly #users = new Map<Stream, Set<string>>();
  readonly #onUnused: (stream: Stream) => void;
  #calls = new Map<string, Call>();

  constructor(onUnused: (stream: Stream) => void) {
    this.#onUnused = onUnused;
  }

  /** @param pass calls of an earlier pass of the same calculation do not count */
  called(cell: EngineCell, stream: Stream, pass: number): void {
    const key = keyOf(cell);
    const call = this.#calls.get(key);
    if (call?.pass === pass) call.streams.add(stream);
    else this.#calls.set(key, { cell, pass, streams: new Set([stream]) });
    if (!this.#users.has(stream)) this.#users.set(stream, new Set());
  }

  /** To be told when a calculation is done. */
  settle(): void {
    const calls = this.#calls;
    this.#calls = new Map();
    for (const [key, { cell, streams }] of calls) {
      const before = this.#uses.get(key)?.streams;
      this.#uses.set(key, { cell, streams });
      for (const stream of streams) this.#users.get(stream)?.add(key);
      for (const stream of before ?? []) if (!streams.has(stream)) this.#users.get(stream)?.delete(key);
    }
    this.#dropUnused();
  }

  /** The cells that `leaves` holds for have no such formula any more. */
  release(leaves: (cell: EngineCell) => boolean): void {
    for (const uses of [this.#uses, this.#calls]) {
      for (const [key, { cell, streams }] of uses) {
        if (!leaves(cell)) continue;
        uses.delete(key);
        for (const stream of streams) this.#users.get(stream)?.delete(key);
      }
    }
    if (this.#calls.size === 0) this.#dropUnused();
  }

  cellsOf(streams: Iterable<Stream>): EngineCell[] {
    const keys = new Set([...streams].flatMap((stream) => [...(this.#users.get(stream) ?? [])]));
    return [...keys].flatMap((key) => this.#uses.get(key)?.cell ?? []);
  }

  streamsAt(cell: EngineCell): Iterable<Stream> {
    return this.#uses.get(keyOf(cell))?.streams ?? [];
  }

  uses(): Iterable<{ readonly cell: EngineCell; readonly streams: Iterable<Stream> }> {
    return this.#uses.values();
  }

  #dropUnused(): void {
    const unused = [...this.#users].flatMap(([stream, cells]) => (cells.size === 0 ? [stream] : []));
    for (const stream of unused) {
      this.#users.delete(stream);
      this.#onUnused(stream);
    }
  }
}

export function keyOf({ sheetId, row, column }: EngineCell): string {
  return `${sheetId} ${row} ${column}`;
}
