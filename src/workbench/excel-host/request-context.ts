// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "../engine/engine";
import { typeIn } from "../engine/type-in";
import type { ConditionalFormats } from "./conditional-formats";
import { sizeOf, cellsIn, type Counters } from "./counters";
import type { DataTypes } from "./data-types";
import type { LocalWays } from "./local-ways";
import type { OfficeErrors } from "./office-errors";
import type { Records } from "./records";
import type { Faults } from "./faults";
import type { RequestFault } from "./misbehaviour";

/** What the objects of one host share. */
export interface HostParts {
  readonly engine: Engine;
  readonly errors: OfficeErrors;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly conditionalFormats: ConditionalFormats;
  readonly records: Records;
  readonly ways: LocalWays;
  readonly dataTypes: DataTypes;
  /** The most that one sync may answer, in bytes. */
  readonly answerLimit: number;
  /** To be called after a sync that wrote something, also where it failed halfway. */
  readonly written: () => void;
}

interface Step {
  /** find: looks up an object, without its values, so that no formula has to be calculated first. */
  readonly kind: "find" | "read" | "write";
  readonly run: () => void | Promise<void>;
}

/** The queue behind a RequestContext: nothing happens before `sync`. */
export class RequestQueue {
  readonly parts: HostParts;
  #steps: Step[] = [];
  #answer = 0;
  #forgets: (() => void)[] = [];
  #held: (() => void)[] = [];

  constructor(parts: HostParts) {
    this.parts = parts;
  }

  read(run: () => void): void {
    this.#steps.push({ kind: "read", run });
  }

  find(run: () => void): void {
    this.#steps.push({ kind: "find", run });
  }

  write(run: Step["run"]): void {
    this.#steps.push({ kind: "write", run });
  }

  /** What is to be done where this sync fails. */
  onFailure(forget: () => void): void {
    this.#forgets.push(forget);
  }

  /** What is to be done when the run on this context ends. */
  onRunEnd(forget: () => void): void {
    this.#held.push(forget);
  }

  runEnds(): void {
    const held = this.#held;
    this.#held = [];
    for (const forget of held) forget();
  }

  /** To be called by steps for each value that they bring. */
  answered(value: unknown): void {
    const { counters, errors, answerLimit } = this.parts;
    const size = sizeOf(value);
    this.#answer += size;
    counters.readBytes += size;
    counters.readCells += cellsIn(value);
    counters.largestAnswer = Math.max(counters.largestAnswer, this.#answer);
    if (this.#answer > answerLimit) throw errors.create("ResponsePayloadSizeLimitExceeded");
  }

  /**
   * Runs what was queued, in order; the first failure drops the rest. As in Excel, what is read after a write sees
   * the formulas calculated. A fault that was planned for this sync cuts it short, or loses its answer.
   */
  async sync(): Promise<void> {
    // The caller goes on only after this turn, as with a real round trip.
    await Promise.resolve();
    const { engine, counters, errors, faults } = this.parts;
    const steps = this.#steps;
    const forgets = this.#forgets;
    this.#steps = [];
    this.#forgets = [];
    this.#answer = 0;
    if (steps.length === 0) return;
    counters.syncs += 1;
    const fault = faults.next(steps.filter(({ kind }) => kind === "write").length);
    for (const { tab, address, value } of faults.typedBefore()) typeIn(engine, tab, address, value);
    await faults.taken();
    if (engine.editing) throw errors.create("InvalidOperationInCellEditMode");
    try {
      await this.#run(fault === null ? steps : stepsBefore(fault, steps));
      if (fault !== null) throw errors.create(fault.code ?? "GeneralException");
    } catch (error) {
      for (const forget of forgets) forget();
      throw error;
    } finally {
      if (steps.some(({ kind }) => kind === "write")) this.parts.written();
    }
  }

  async #run(steps: readonly Step[]): Promise<void> {
    const { engine } = this.parts;
    let written = false;
    for (const { kind, run } of steps) {
      if (kind === "read" && written) await engine.calculation.idle();
      written = kind === "write" || (written && kind === "find");
      await run();
    }
    if (written) await engine.calculation.idle();
  }
}

/** What is still done of a sync that fails; nothing is read, because no answer comes. */
function stepsBefore(fault: RequestFault, steps: readonly Step[]): Step[] {
  const writes = fault.kind === "whole" ? 0 : fault.kind === "part" ? fault.writes : Infinity;
  let done = 0;
  return steps.filter(({ kind }) => {
    if (kind === "write") done += 1;
    return kind !== "read" && done <= writes && writes > 0;
  });
}
