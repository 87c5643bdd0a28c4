// SPDX-License-Identifier: EUPL-1.2

import type { ValidationResult } from "../domain/findings";
import type { Model } from "../domain/model";

/**
 * Where the workbook stands, as far as the add-in knows. `failed`: the last reading failed for good, so that a model
 * from before may no longer be what the sheets say. While the user edits a cell an earlier model stays `ready`.
 */
export type Phase = "starting" | "reading" | "ready" | "failed";

export interface SessionState {
  readonly phase: Phase;
  /** Null until the first reading is done. */
  readonly model: Model | null;
  /** The last validation, or null before the first. */
  readonly validation: ValidationResult | null;
  /** Names of the tabs that changed after the last validation. */
  readonly changedSinceValidation: readonly string[];
  /** A Dutch sentence that says what is and what to do; null where nothing failed. */
  readonly failure: string | null;
}

/**
 * The one in-memory truth about the open workbook: it reads it, follows its changes and
 * tells its listeners. Functions, pane and ribbon share one session.
 */
export interface Session {
  state(): SessionState;
  /** Calls back after each change of the state; the answer stops that. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Reads the workbook and starts to follow it. Settles when the first reading is done or failed; never rejects. */
  start(): Promise<void>;
  /** Reads what changed, checks all rules, and keeps the result in the state. Never rejects: see `failure`. */
  validate(): Promise<void>;
  /** Selects a cell and brings its tab to the front; answers null, or a Dutch sentence when that cannot be done. */
  jump(tab: string, address: string): Promise<string | null>;
  /** Stops following. */
  dispose(): Promise<void>;
}
