// SPDX-License-Identifier: EUPL-1.2

import { sentenceOf, type ActionParts } from "./action-parts";
import type { Session } from "../session.types";
import { startWithoutWorkbook } from "../session/startup";
import { forgetStored } from "../writing/forget";

/** Taking away all that the add-in keeps in the workbook. */
export function forgetActions({ store, reading, mutex }: ActionParts): Pick<Session, "forgetAll"> {
  return {
    forgetAll: () =>
      mutex(() =>
        sentenceOf(async () => {
          const marksStay = await Excel.run(forgetStored);
          if (marksStay !== null) {
            store.update({ marked: true });
            return marksStay;
          }
          await startWithoutWorkbook();
          await reading.read("all");
          return null;
        }),
      ),
  };
}
