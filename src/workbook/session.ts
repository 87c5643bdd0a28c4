// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../domain/build-model";
import { validateSteps } from "../domain/rules/validate";
import { acceptanceActions } from "./acceptance-actions";
import { oneAfterAnother } from "./one-after-another";
import { forgetActions } from "./forget-actions";
import { newTabActions } from "./new-tab-actions";
import { createReading, type ReadingParts } from "./reading";
import { reportActions } from "./report-actions";
import { selectCell } from "./select";
import type { Session } from "./session.types";
import { settingsActions } from "./settings-actions";
import { createStateStore } from "./state-store";
import { writeActions } from "./write-actions";

export interface SessionOptions extends Partial<ReadingParts> {
  readonly today: ReadingParts["today"];
  readonly now?: () => Date;
  /** The version of the add-in, for the report. */
  readonly version?: string;
}

/** The session of the open workbook; Office is ready. See Session for what it does. */
export function createSession({ today, build = buildModel, validate = validateSteps, now = () => new Date(), version = "" }: SessionOptions): Session {
  const store = createStateStore();
  const reading = createReading(store, { today, build, validate });
  /** What is kept in the workbook is read, changed and written: two at once would lose one of the changes. */
  const inTurn = oneAfterAnother();
  const parts = { store, reading, inTurn, time: () => now().toISOString(), version };
  return {
    version,
    state: store.state,
    subscribe: store.subscribe,
    async start() {
      store.update({ phase: "reading" });
      await reading.read("all");
    },
    validate: () => reading.validate(),
    cancel: () => reading.cancel(),
    jump: selectCell,
    ...writeActions(parts),
    ...acceptanceActions(parts),
    ...settingsActions(parts),
    ...reportActions(parts),
    ...newTabActions(parts),
    ...forgetActions(parts),
    dispose: () => reading.dispose(),
  };
}
