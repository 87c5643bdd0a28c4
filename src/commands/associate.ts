// SPDX-License-Identifier: EUPL-1.2

import { realClock, type Clock } from "../workbook/async/clock";
import type { Wish } from "../workbook/async/wish";
import type { Session } from "../workbook/session.types";

/** Longer than this the button is not kept disabled, in milliseconds: what still goes on is told in the pane. */
const LONGEST_MS = 30_000;

/** Gives the ribbon its commands, by the names in the manifest. */
export function associateCommands(session: Session, wish: Wish, clock: Clock = realClock): void {
  Office.actions.associate("valideer", (event: Office.AddinCommands.Event) => void run(validateInPane, event));
  Office.actions.associate("legUit", (event: Office.AddinCommands.Event) => void run(explainInPane, event));

  async function run(command: () => Promise<unknown>, event: Office.AddinCommands.Event): Promise<void> {
    let stop = (): void => undefined;
    const tooLong = new Promise<void>((resolve) => (stop = clock.after(LONGEST_MS, resolve)));
    try {
      await Promise.race([command(), tooLong]);
    } catch {
      // What fails is told in the pane.
    } finally {
      stop();
      // Excel keeps the button disabled until it is told that the command is done.
      event.completed();
    }
  }

  /** Where the pane is not there yet, it explains as soon as it is. */
  function explainInPane(): Promise<void> {
    wish.ask();
    return show();
  }

  /** Where Excel cannot show the pane, or does not answer, the user opens it and finds the result there. */
  function validateInPane(): Promise<unknown> {
    const shown = show();
    return Promise.allSettled([shown, session.validate()]);
  }
}

/** A promise also where this Excel has no such thing. */
async function show(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
