// SPDX-License-Identifier: EUPL-1.2

import { element } from "./element";

/** Shows a dialog of the page and tells whether its `yes` was chosen. Esc is no; afterwards the focus is where it was. */
export function ask({
  dialog,
  yes,
  no,
}: {
  readonly dialog: string;
  readonly yes: string;
  readonly no: string;
}): Promise<boolean> {
  const asked = element(dialog, HTMLDialogElement);
  element(yes, HTMLButtonElement).onclick = () => asked.close(yes);
  element(no, HTMLButtonElement).onclick = () => asked.close();
  asked.returnValue = "";
  asked.showModal();
  return new Promise((resolve) => {
    asked.onclose = () => resolve(asked.returnValue === yes);
  });
}
