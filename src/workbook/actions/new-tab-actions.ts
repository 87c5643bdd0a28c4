// SPDX-License-Identifier: EUPL-1.2

import type { ActionParts } from "./action-parts";
import { overWhereNameTaken } from "../sheets/make-sheets";
import { addTabs } from "../sheets/add-tabs";
import type { Actions } from "../session.types";

/** Putting new tabs in the workbook; it is read again afterwards. */
export function newTabActions({ store, reading, run, mutex, version }: ActionParts) {
  return {
    addTabs: (tabs) =>
      mutex(async () => {
        const date1904 = store.state().model?.snapshot.date1904 ?? false;
        const outcome = await run((context) => overWhereNameTaken(() => addTabs(context, tabs, date1904, version)));
        if (outcome.names.length > 0) await reading.read("all");
        return outcome;
      }),
  } satisfies Partial<Actions>;
}
