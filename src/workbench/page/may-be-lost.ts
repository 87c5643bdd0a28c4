// SPDX-License-Identifier: EUPL-1.2

import { element } from "./element";

/** Asks whether the changes in the workbook of this name may go away. Esc is no; afterwards the focus is where it was. */
export function mayBeLost(name: string): Promise<boolean> {
  const dialog = element("lost", HTMLDialogElement);
  const lose = element("lose", HTMLButtonElement);
  element("lost-title", HTMLElement).textContent = `Wijzigingen in “${name}” gaan verloren.`;
  lose.onclick = () => dialog.close(lose.id);
  element("keep", HTMLButtonElement).onclick = () => dialog.close();
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === lose.id);
  });
}
