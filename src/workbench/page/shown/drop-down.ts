// SPDX-License-Identifier: EUPL-1.2

import { ILayoutService } from "@univerjs/ui";
import type { SheetArea } from "../../engine/areas";
import type { Grid } from "../grid";
import { placeOf } from "./canvas";
import type { Choice } from "./choices";
import { ListBox } from "./list-box";
import { keepInView } from "./place-beside";
import { SHOWN_WORDS } from "./words";

const WIDTH = 24;

export interface CellChoices {
  readonly cell: SheetArea;
  /** What may be chosen now; asked for when the list opens. */
  choices(): readonly Choice[];
  /** What the cell shows. */
  text(): string;
  choose(choice: Choice): void;
}

/** The arrow beside a selected cell with a list, as in Excel, and the list itself. Alt+down opens it. */
export class DropDown {
  readonly #grid: Grid;
  readonly #parent: HTMLElement;
  readonly #button = document.createElement("button");
  #shown: CellChoices | null = null;
  #list: ListBox | null = null;

  /** @param parent where arrow and list are put in the page */
  constructor(grid: Grid, parent: HTMLElement) {
    this.#grid = grid;
    this.#parent = parent;
    this.#button.type = "button";
    this.#button.className = "shown-arrow";
    this.#button.ariaLabel = SHOWN_WORDS.open;
    this.#button.ariaHasPopup = "listbox";
    this.#button.ariaExpanded = "false";
    this.#button.hidden = true;
    // Before the list, if it is open, hears that it lost the focus and closes: a second press shall close it, not open it again.
    this.#button.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#button.addEventListener("click", () => (this.#list === null ? this.open() : this.#close(null)));
    parent.append(this.#button);
  }

  /** What is selected now; null for a cell without a list. */
  show(choices: CellChoices | null): void {
    this.#close(null);
    this.#shown = choices;
    this.place();
  }

  /** Puts the arrow where its cell is now. */
  place(): void {
    const place = this.#shown === null ? null : placeOf(this.#grid, this.#shown.cell);
    this.#button.hidden = place === null;
    if (place === null) {
      this.#close(null);
      return;
    }
    const edge = this.#parent.getBoundingClientRect().right;
    const left = this.#shown !== null && place.right + WIDTH > edge ? place.right - WIDTH : place.right + 1;
    Object.assign(this.#button.style, {
      left: `${String(left)}px`,
      top: `${String(Math.max(place.top, place.bottom - WIDTH))}px`,
    });
    if (this.#list === null) return;
    this.#list.element.style.minWidth = `${String(place.right - place.left)}px`;
    keepInView(this.#list.element, place, this.#parent);
  }

  get available(): boolean {
    return !this.#button.hidden;
  }

  open(): void {
    const shown = this.#shown;
    if (shown === null || this.#list !== null) return;
    const choices = shown.choices();
    const current = choices.findIndex(({ text }) => text === shown.text());
    this.#list = new ListBox(choices, current, (choice) => this.#close(choice));
    if (choices.length === 0) this.#list.element.append(emptyLine());
    this.#parent.append(this.#list.element);
    this.#button.ariaExpanded = "true";
    this.place();
    this.#list.focus();
  }

  dispose(): void {
    this.#shown = null;
    this.#list?.element.remove();
    this.#button.remove();
  }

  #close(choice: Choice | null): void {
    const [list, shown] = [this.#list, this.#shown];
    if (list === null) return;
    this.#list = null;
    const hadFocus = list.element.contains(document.activeElement);
    list.element.remove();
    this.#button.ariaExpanded = "false";
    // Typing goes on in the grid.
    if (hadFocus) this.#grid.univer.__getInjector().get(ILayoutService).focus();
    if (choice !== null) shown?.choose(choice);
  }
}

function emptyLine(): HTMLElement {
  const line = document.createElement("li");
  line.role = "option";
  line.ariaDisabled = "true";
  line.textContent = SHOWN_WORDS.noChoices;
  return line;
}
