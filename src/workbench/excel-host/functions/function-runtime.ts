// SPDX-License-Identifier: EUPL-1.2

import { includesCell } from "../../../domain/sheet/area-relations";
import { callsOwnFunction } from "../../../domain/sheet/own-functions";
import type { EngineCell } from "../../engine/cells";
import type { Change } from "../../engine/changes";
import type { Engine } from "../../engine/engine";
import { NO_RESULT_YET, type FunctionArgument, type FunctionResult } from "../../engine/engine-functions";
import type { Faults } from "../faults";
import { shapeArguments } from "./arguments";
import { CellStreams, keyOf } from "./cell-streams";
import { CustomFunctionError, ERROR_CODES } from "./custom-error";
import type { DataTypes } from "../data-types";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { Recalculation } from "./recalculation";
import { Stream, type AssociatedFunction } from "./stream";

/**
 * The custom functions runtime: makes the functions of the metadata known to the engine under a namespace, and keeps
 * one stream per function and arguments, whatever the number of cells that use it.
 */
export class FunctionRuntime {
  readonly #engine: Engine;
  readonly #metadata: FunctionsMetadata;
  readonly #dataTypes: DataTypes;
  readonly #faults: Faults;
  readonly #associated = new Map<string, AssociatedFunction>();
  readonly #streams = new Map<string, Stream>();
  readonly #recalculation: Recalculation;
  readonly #waiting = new Set<() => void>();
  readonly #cells = new CellStreams((stream) => this.#end(stream));
  /** Sheets in which cells moved, while these have not called again. */
  readonly #moved = new Set<string>();
  /** Cells that called a function before the page associated it. */
  readonly #early = new Map<string, Map<string, EngineCell>>();

  /** Cells that Excel asks no function for, by what they show. */
  readonly #stuck = new Map<string, { readonly cell: EngineCell; readonly shows: FunctionResult }>();

  constructor(
    engine: Engine,
    metadata: FunctionsMetadata,
    namespace: string,
    { dataTypes, faults }: { readonly dataTypes: DataTypes; readonly faults: Faults },
  ) {
    this.#faults = faults;
    this.#engine = engine;
    this.#metadata = metadata;
    this.#dataTypes = dataTypes;
    this.#recalculation = new Recalculation(
      engine,
      (streams) => this.#cells.cellsOf(streams),
      () => this.#recalculating(),
    );
    for (const one of metadata.functions) {
      engine.defineFunction({
        name: `${namespace}.${one.name}`.toUpperCase(),
        description: one.description ?? "",
        parameters: one.parameters.map(({ name, description = "", optional = false }) => ({
          name,
          description,
          optional,
        })),
        evaluate: (cell, args) => this.#evaluate(one, cell, args),
      });
    }
    engine.calculation.onDone(() => this.#settle());
    engine.onChange((change) => this.#follow(change));
  }

  /** The global `CustomFunctions`. */
  globals(): object {
    const associate = (ids: string | Record<string, AssociatedFunction>, one?: AssociatedFunction): void => {
      const all = typeof ids === "string" ? { [ids]: one as AssociatedFunction } : ids;
      for (const [id, called] of Object.entries(all)) this.#associate(id, called);
    };
    return { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODES };
  }

  /** True where a cell still waits for a result, or for the recalculation that shows it. */
  get pending(): boolean {
    return this.#recalculation.pending || [...this.#streams.values()].some((stream) => stream.pending);
  }

  /** True where a result that came in is not yet being calculated with. */
  get behind(): boolean {
    return this.#recalculation.pending;
  }

  /** Settles when all results that came in are handed to the engine; cells may wait for more. */
  caughtUp(): Promise<void> {
    return this.#recalculation.idle();
  }

  /** Settles when no cell waits any more. */
  idle(): Promise<void> {
    return this.pending ? new Promise((resolve) => void this.#waiting.add(resolve)) : Promise.resolve();
  }

  /**
   * From now on these cells show no answer of a function, until a formula is entered in them: Excel does so with formulas that it read before
   * the add-in was there, and calculating again does not help (OfficeDev/office-js 6355, 6611).
   */
  stick(cells: readonly EngineCell[], shows: "#NAME?" | "#BUSY!"): void {
    const result = shows === "#BUSY!" ? NO_RESULT_YET : { error: ERROR_CODES.invalidName };
    for (const cell of cells) this.#stuck.set(keyOf(cell), { cell, shows: result });
    this.#recalculation.cells(cells);
  }

  /** As Excel does with a workbook that is closed: no formula of it lives on. */
  close(): void {
    this.#cells.release(() => true);
    for (const stream of [...this.#streams.values()]) this.#end(stream);
  }

  /** As Excel does with a page that it unloads: what its functions would still give reaches no cell. */
  lose(): void {
    this.#associated.clear();
    for (const stream of this.#streams.values()) stream.abandon();
  }

  /** Names of the functions that cells wait for. */
  waitingFor(): string[] {
    return [
      ...new Set([...this.#streams.values()].flatMap((stream) => (stream.pending ? [stream.metadata.name] : []))),
    ];
  }

  /** How many streams there are: one per function and distinct arguments. */
  get streamCount(): number {
    return this.#streams.size;
  }

  /** The sentence that belongs to the error in a cell, or null where there is none. */
  errorMessageAt(cell: EngineCell): string | null {
    for (const use of this.#cells.uses()) {
      if (use.cell.sheetId !== cell.sheetId) continue;
      for (const { result } of use.streams) {
        const message = result?.messages[cell.row - use.cell.row]?.[cell.column - use.cell.column];
        if (message !== undefined) return message;
      }
    }
    return null;
  }

  #associate(id: string, called: AssociatedFunction): void {
    this.#associated.set(id, called);
    const early = this.#early.get(id)?.values() ?? [];
    this.#early.delete(id);
    const outdated = [...this.#streams.values()].filter((stream) => stream.metadata.id === id);
    this.#recalculation.cells([...early, ...this.#cells.cellsOf(outdated)]);
    for (const stream of outdated) this.#end(stream);
  }

  #evaluate(metadata: FunctionMetadata, cell: EngineCell, args: readonly FunctionArgument[]): FunctionResult {
    const stuck = this.#stuck.get(keyOf(cell));
    if (stuck !== undefined) return stuck.shows;
    const called = this.#associated.get(metadata.id);
    if (called === undefined) {
      const early = this.#early.get(metadata.id) ?? new Map<string, EngineCell>();
      this.#early.set(metadata.id, early.set(JSON.stringify(cell), cell));
      return { error: ERROR_CODES.invalidName };
    }
    const shaped = shapeArguments(args, metadata.parameters, this.#metadata, this.#dataTypes);
    if (!shaped.ok) return { error: shaped.error };
    const stream = this.#streamFor(metadata, called, shaped.values);
    this.#cells.called(cell, stream, this.#engine.calculation.pass);
    return stream.result?.grid ?? NO_RESULT_YET;
  }

  #streamFor(metadata: FunctionMetadata, called: AssociatedFunction, values: readonly unknown[]): Stream {
    const key = `${metadata.id} ${JSON.stringify(values)}`;
    const known = this.#streams.get(key);
    if (known !== undefined) return known;
    const stream = new Stream(
      key,
      metadata,
      (changed) => this.#recalculation.streams([changed]),
      () => this.#faults.now.results === "refused",
    );
    this.#streams.set(key, stream);
    stream.start(called, values);
    return stream;
  }

  #end(stream: Stream): void {
    if (this.#streams.get(stream.key) === stream) this.#streams.delete(stream.key);
    stream.cancel();
    this.#progress();
  }

  #recalculating(): void {
    if (!this.#engine.calculation.busy) this.#settle();
    this.#progress();
  }

  #progress(): void {
    if (this.pending) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }

  #follow(change: Change): void {
    if (change.kind === "opened") {
      this.#early.clear();
      this.#moved.clear();
      this.#stuck.clear();
      this.#cells.release(() => true);
    } else if (change.kind === "removed") {
      this.#cells.release(({ sheetId }) => sheetId === change.sheetId);
    } else if (change.kind === "edited") {
      const { area } = change;
      const inside = (cell: EngineCell): boolean => cell.sheetId === area.sheetId && includesCell(area, cell);
      for (const [key, { cell }] of this.#stuck) if (inside(cell)) this.#stuck.delete(key);
      this.#cells.release((cell) => inside(cell) && !this.#calls(cell));
    } else if (change.kind === "moved") {
      this.#moved.add(change.sheetId);
      this.#recalculation.cells(this.#engine.formulaCells(change.sheetId).filter((cell) => this.#calls(cell)));
    }
  }

  #settle(): void {
    this.#cells.settle();
    // Only when the cells have called from their new places: streams move along with them.
    if (this.#recalculation.pending || this.#moved.size === 0) return;
    this.#cells.release((cell) => this.#moved.has(cell.sheetId) && !this.#calls(cell));
    this.#moved.clear();
  }

  #calls(cell: EngineCell): boolean {
    const [[formula] = []] = this.#engine.read(cell.sheetId).formulas({ ...cell, rowCount: 1, columnCount: 1 });
    return typeof formula === "string" && formula.startsWith("=") && callsOwnFunction(formula);
  }
}
