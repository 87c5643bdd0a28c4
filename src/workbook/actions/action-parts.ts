// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "../async/clock";
import type { Mutex } from "../async/mutex";
import type { Asking } from "../session/asking";
import type { Making } from "../session/making";
import type { Reading } from "../session/reading";
import type { Startup } from "../session/startup";
import type { StateStore } from "../session/state-store";
import type { Cancellation } from "../async/cancellation";

/** What the actions of a session share. */
export interface ActionParts {
  readonly store: StateStore;
  readonly reading: Reading;
  readonly making: Making;
  readonly startup: Startup;
  /** In place of Excel.run, which waits for ever where Excel does not answer. */
  readonly run: Asking["run"];
  readonly mutex: Mutex;
  /** For actions that take long. */
  readonly cancellation: Cancellation;
  readonly clock: Clock;
  /** Now, as ISO 8601 in UTC. */
  readonly time: () => string;
  readonly version: string;
}
