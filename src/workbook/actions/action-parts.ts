// SPDX-License-Identifier: EUPL-1.2

import { actionFailure } from "../excel/failures";
import type { InTurn } from "../async/one-after-another";
import type { Reading } from "../session/reading";
import type { StateStore } from "../session/state-store";
import type { Stopper } from "../async/stopper";

/** What the actions of a session share. */
export interface ActionParts {
  readonly store: StateStore;
  readonly reading: Reading;
  readonly inTurn: InTurn;
  /** For actions that take long. */
  readonly stopper: Stopper;
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
