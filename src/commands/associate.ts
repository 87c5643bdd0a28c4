// SPDX-License-Identifier: EUPL-1.2

import type { Session } from "../workbook/session.types";

/** Gives the ribbon its commands, by the names in the manifest. */
export function associateCommands(session: Session): void {
  Office.actions.associate("valideer", (event: Office.AddinCommands.Event) => void validateInPane(session, event));
}

async function validateInPane(session: Session, event: Office.AddinCommands.Event): Promise<void> {
  // Where Excel cannot show the pane, the user opens it and finds the result there.
  await Office.addin.showAsTaskpane().catch(() => undefined);
  // What fails is told there too.
  await session.validate().catch(() => undefined);
  // Excel keeps the button disabled until it is told that the command is done.
  event.completed();
}
