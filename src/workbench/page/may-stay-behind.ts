// SPDX-License-Identifier: EUPL-1.2

import { ask } from "./ask";
import { element } from "./element";

/** Asks whether these parts of the file may stay behind. Esc is no; afterwards the focus is where it was. */
export function mayStayBehind(parts: readonly string[]): Promise<boolean> {
  element("behind-parts", HTMLElement).replaceChildren(
    ...parts.map((part) => {
      const item = document.createElement("li");
      item.textContent = part;
      return item;
    }),
  );
  return ask({ dialog: "behind", yes: "behind-save", no: "behind-back" });
}
