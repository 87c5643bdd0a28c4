// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "../engine/engine";
import { element } from "./element";
import { notShownSentence, type NotShown } from "./shown/not-shown";

/** Says in the page's bar what of the open workbook the grid does not show. */
export function sayNotShown(found: readonly NotShown[], engine: Engine): void {
  const line = element("not-shown", HTMLElement);
  const said = notShownSentence(found, (sheetId) => engine.sheets().find(({ id }) => id === sheetId)?.name ?? "");
  if (line.textContent !== said) line.textContent = said;
  line.hidden = said === "";
}
