// SPDX-License-Identifier: EUPL-1.2

import { SHOWN_WORDS } from "./words";

type Alert = Partial<Excel.DataValidationErrorAlert>;

/**
 * Says in a dialog that a value does not fit its cell, with the words of the one who made the rule.
 *
 * @returns true where it is to stay: only a rule that stops leaves no choice. Esc takes it back.
 */
export function mayStay({ title, message, style = "Stop" }: Alert, parent: HTMLElement): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  const heading = document.createElement("h2");
  heading.id = "past-niet";
  heading.textContent = title === undefined || title === "" ? SHOWN_WORDS.notAllowed : title;
  const why = document.createElement("p");
  why.id = "past-niet-omdat";
  const words = message === undefined || message === "" ? SHOWN_WORDS.notAllowedWhy : message;
  const stops = style === "Stop";
  why.textContent = stops ? words : `${words} ${SHOWN_WORDS.goOn}`;
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.setAttribute("aria-describedby", why.id);
  const back = button(SHOWN_WORDS.back, () => dialog.close());
  back.autofocus = true;
  const answers = document.createElement("div");
  answers.className = "answers";
  answers.append(back, ...(stops ? [] : [button(SHOWN_WORDS.keep, () => dialog.close("keep"))]));
  dialog.append(heading, why, answers);
  parent.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      dialog.remove();
      resolve(dialog.returnValue === "keep");
    };
  });
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.onclick = press;
  return made;
}
