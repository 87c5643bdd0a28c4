// SPDX-License-Identifier: EUPL-1.2

import { ownValue } from "../../../domain/sheet/own-value";
import type { Choice } from "./choices";
import { SHOWN_WORDS } from "./words";

/** Letters that are typed within this time are one beginning of a word. */
const TYPING_MS = 700;
let made = 0;

/** A list of choices for the mouse and the keyboard: arrows, Home, End, first letters, Enter, Esc. */
export class ListBox {
  readonly element = document.createElement("ul");
  readonly #choices: readonly Choice[];
  readonly #options: HTMLElement[];
  readonly #done: (choice: Choice | null) => void;
  #at: number;
  #typed = "";
  #typedAt = 0;

  /**
   * @param current the number of the choice that the cell holds, -1 for none
   * @param done is called once, with what was chosen, or null where the list is left
   */
  constructor(choices: readonly Choice[], current: number, done: (choice: Choice | null) => void) {
    made += 1;
    this.#choices = choices;
    this.#at = Math.max(0, current);
    let open = true;
    this.#done = (choice) => {
      if (open) done(choice);
      open = false;
    };
    this.element.className = "shown-list";
    this.element.role = "listbox";
    this.element.tabIndex = -1;
    this.element.ariaLabel = SHOWN_WORDS.choices;
    this.#options = choices.map(({ text }, index) => {
      const option = document.createElement("li");
      option.role = "option";
      option.id = `keuze-${String(made)}-${String(index)}`;
      option.textContent = text;
      option.addEventListener("pointermove", () => this.#walk(index));
      option.addEventListener("click", () => this.#done(this.#choices[index] ?? null));
      return option;
    });
    this.element.append(...this.#options);
    this.element.addEventListener("keydown", (event) => this.#press(event));
    this.element.addEventListener("blur", () => this.#done(null));
  }

  /** To be called when it is in the page. */
  focus(): void {
    this.element.focus({ preventScroll: true });
    this.#walk(this.#at);
  }

  #press(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.#at + 1),
      ArrowUp: Math.max(0, this.#at - 1),
      Home: 0,
      End: last,
    };
    const to = ownValue(moves, event.key);
    const chooses = event.key === "Enter" || event.key === "Tab" || (event.key === " " && !this.#isTyping());
    if (event.key === "Escape" || (event.key === "ArrowUp" && event.altKey)) this.#done(null);
    else if (chooses) this.#done(this.#choices[this.#at] ?? null);
    else if (to !== undefined) this.#walk(to);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.#type(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #type(letter: string): void {
    this.#typed = this.#isTyping() ? this.#typed + letter : letter;
    this.#typedAt = performance.now();
    const found = this.#choices.findIndex(({ text }) => text.toLowerCase().startsWith(this.#typed.toLowerCase()));
    if (found >= 0) this.#walk(found);
  }

  /** A space is part of what is being typed then. */
  #isTyping(): boolean {
    return this.#typed !== "" && performance.now() - this.#typedAt <= TYPING_MS;
  }

  #walk(to: number): void {
    this.#at = to;
    for (const [index, option] of this.#options.entries()) option.ariaSelected = String(index === to);
    const option = this.#options[to];
    if (option === undefined) return;
    this.element.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
}
