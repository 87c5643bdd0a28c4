// SPDX-License-Identifier: EUPL-1.2

import { FORGET } from "../../domain/journal/words";
import { sentenceOf, type ActionParts } from "./action-parts";
import { forgetStored } from "../stored/forget";
import { markFindings } from "../writing/marks";
import type { Session } from "../session.types";
import { startWithoutWorkbook } from "../session/startup";

/** Taking away all that the add-in keeps in the workbook. Marks go first: without what is kept nobody would know of them. */
export function forgetActions({ store, reading, mutex }: ActionParts): Pick<Session, "forgetAll"> {
  return {
    forgetAll: () =>
      mutex(() =>
        sentenceOf(async () => {
          const { marked, sentence } = await Excel.run((context) => markFindings(context, []));
          store.update({ marked });
          if (marked || sentence !== null) return FORGET.marksStay(sentence ?? "");
          await Excel.run(forgetStored);
          await startWithoutWorkbook();
          await reading.read("all");
          return null;
        }),
      ),
  };
}
