// SPDX-License-Identifier: EUPL-1.2

import { realClock } from "../workbook/async/clock";
import { SILENCE_MS } from "../workbook/async/patience";

/** Says something where the pane is to come, with a way out; without the code of the pane, which may be what is missing. */
export function say(container: Element, sentence: string, again: () => void = () => location.reload()): void {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent = sentence;
  const button = document.createElement("button");
  button.textContent = "Probeer opnieuw";
  button.onclick = again;
  container.replaceChildren(text, button);
}

const STARTED = "data-started";

/** From here on the code of the page says itself what is late. */
export const setStarted = (container: Element): void => container.setAttribute(STARTED, "");
export const hasStarted = (container: Element): boolean => container.hasAttribute(STARTED);

/** Waits for what must come before there is a pane; where it stays away that is told, and it may still come. */
export async function waitFor<T>(work: Promise<T>, late: () => void): Promise<T> {
  const stop = realClock.after(SILENCE_MS, late);
  try {
    return await work;
  } finally {
    stop();
  }
}
