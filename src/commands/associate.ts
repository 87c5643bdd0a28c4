// SPDX-License-Identifier: EUPL-1.2

import type { Session } from "../workbook/session.types";

/** Gives the ribbon its commands, by the names in the manifest. */
export function associateCommands(session: Session): void {
  Office.actions.associate("valideer", async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await session.validate();
    } finally {
      // Excel disables the button until it is told that the command is done.
      event.completed();
    }
  });
}
