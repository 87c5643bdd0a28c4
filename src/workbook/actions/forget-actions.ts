// SPDX-License-Identifier: EUPL-1.2

import type { ActionParts } from "./action-parts";
import type { Actions } from "../session.types";
import { forgetStored } from "../writing/forget";

/** Taking away all that the add-in keeps in the workbook. */
export function forgetActions({ store, reading, startup, run, mutex }: ActionParts) {
  return {
    forgetAll: () =>
      mutex(async () => {
        const { done, sentence } = await run(forgetStored);
        if (!done) {
          store.update({ marked: true });
          return sentence;
        }
        await startup.forget(async () => {
          await reading.read("all");
          return store.state().failure === null;
        });
        return sentence;
      }),
  } satisfies Partial<Actions>;
}
