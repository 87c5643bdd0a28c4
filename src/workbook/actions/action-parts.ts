// SPDX-License-Identifier: EUPL-1.2

import { actionFailure } from "../excel/failures";
import type { Clock } from "../async/clock";
import type { Mutex } from "../async/mutex";
import type { Reading } from "../session/reading";
import type { StateStore } from "../session/state-store";
import type { Cancellation } from "../async/cancellation";

/** What the actions of a session share. */
export interface ActionParts {
  readonly store: StateStore;
  readonly reading: Reading;
  readonly mutex: Mutex;
  /** For actions that take long. */
  readonly cancellation: Cancellation;
  readonly clock: Clock;
  /** Now, as ISO 8601 in UTC. */
  readonly time: () => string;
  readonly version: string;
}

/** Runs work that answers null or a sentence; a failure of Excel becomes a sentence. */
export async function sentenceOf(work: () => Promise<string | null>): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    return actionFailure(error);
  }
}
