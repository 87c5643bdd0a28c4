// SPDX-License-Identifier: EUPL-1.2

import { sentenceOf, type ActionParts } from "./action-parts";
import { addTabs } from "../sheets/add-tabs";
import type { NewTabsOutcome, Session } from "../session.types";

/** Putting new tabs in the workbook; it is read again afterwards. */
export function newTabActions({ store, reading, mutex }: ActionParts): Pick<Session, "addTabs"> {
  return {
    addTabs: (tabs) =>
      mutex(async (): Promise<NewTabsOutcome> => {
        let names: readonly string[] = [];
        const sentence = await sentenceOf(async () => {
          const date1904 = store.state().model?.snapshot.date1904 ?? false;
          const outcome = await Excel.run((context) => addTabs(context, tabs, date1904));
          names = outcome.names;
          return outcome.sentence;
        });
        if (names.length > 0) await reading.read("all");
        return { names, sentence };
      }),
  };
}
