// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "../engine/engine";
import { element } from "./element";
import { leftBehind, type Beside } from "./left-behind";

/** Says in the page's bar what stayed behind when the user moved cells, until something else is moved or opened. */
export function sayLeftBehind(engine: Engine, beside: Beside): void {
  const line = element("left-behind", HTMLElement);
  const say = (sentence: string): void => {
    line.textContent = sentence;
    line.hidden = sentence === "";
  };
  say("");
  engine.onChange((change) => {
    const sentence = leftBehind(change, beside);
    if (sentence !== null) say(sentence);
  });
}
