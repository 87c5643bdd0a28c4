// SPDX-License-Identifier: EUPL-1.2

import { element } from "./element";

/** Asks whether these parts of the file may stay behind. Esc is no; afterwards the focus is where it was. */
export function mayStayBehind(parts: readonly string[]): Promise<boolean> {
  const dialog = element("behind", HTMLDialogElement);
  const anyway = element("behind-save", HTMLButtonElement);
  element("behind-parts", HTMLElement).replaceChildren(
    ...parts.map((part) => {
      const item = document.createElement("li");
      item.textContent = part;
      return item;
    }),
  );
  anyway.onclick = () => dialog.close(anyway.id);
  element("behind-back", HTMLButtonElement).onclick = () => dialog.close();
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === anyway.id);
  });
}
