// SPDX-License-Identifier: EUPL-1.2

import { IConfirmService, type Univer } from "@univerjs/core";
import { IDialogService, IMessageService, INotificationService } from "@univerjs/ui";

/** What the grid speaks by. */
const SPEAKERS = [IDialogService, IConfirmService, IMessageService, INotificationService] as const;

/**
 * Makes what the grid speaks by before the grid is drawn. Univer makes each when the page is idle, or else when it first speaks: before
 * its part of the page is there to hear it, and a dialog that nobody heard counts as open ever after.
 */
export function drawAhead(univer: Univer): void {
  const injector = univer.__getInjector();
  // What is given stands in for it: it is made when something of it is asked.
  for (const speaker of SPEAKERS) Reflect.get(injector.get<object>(speaker), "dispose");
}
