// SPDX-License-Identifier: EUPL-1.2

import type { ActionParts } from "./action-parts";
import type { Actions, Unreadable } from "../session.types";
import { STORED_SETTINGS } from "../stored/stored";

/** What the user does with what the workbook keeps and could not be read; the workbook is read again. */
export function unreadableActions({ reading, run, mutex }: ActionParts) {
  const act =
    (what: "restore" | "remove") =>
    ({ name, text }: Pick<Unreadable, "name" | "text">): Promise<string | null> =>
      mutex(async () => {
        const stored = STORED_SETTINGS[name];
        await run(async (context) => {
          stored.request(context);
          await context.sync();
          await stored[what](context, text);
        });
        await reading.read(new Set());
        return null;
      });
  return { putBackUnreadable: act("restore"), removeUnreadable: act("remove") } satisfies Partial<Actions>;
}
