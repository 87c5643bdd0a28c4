// SPDX-License-Identifier: EUPL-1.2

import { ask } from "./ask";
import { element } from "./element";

/** Asks whether the changes in the workbook of this name may go away. Esc is no; afterwards the focus is where it was. */
export function mayBeLost(name: string): Promise<boolean> {
  element("lost-title", HTMLElement).textContent = `Wijzigingen in “${name}” gaan verloren.`;
  return ask({ dialog: "lost", yes: "lose", no: "keep" });
}
