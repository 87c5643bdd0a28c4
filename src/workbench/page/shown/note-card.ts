// SPDX-License-Identifier: EUPL-1.2

import { HoverManagerService } from "@univerjs/sheets-ui";
import type { EngineCell } from "../../engine/cells";
import type { Grid } from "../grid";
import { placeOf } from "./canvas";
import { putBeside } from "./place-beside";
import { SHOWN_WORDS } from "./words";

/** The text of a note beside its cell, while the cell is selected or the mouse is on it. A screen reader hears it too. */
export class NoteCard {
  readonly #grid: Grid;
  readonly #parent: HTMLElement;
  readonly #textAt: (cell: EngineCell) => string | null;
  readonly #card = document.createElement("div");
  readonly #hover: { unsubscribe(): void };
  #selected: EngineCell | null = null;
  #hovered: EngineCell | null = null;

  constructor(grid: Grid, parent: HTMLElement, textAt: (cell: EngineCell) => string | null) {
    this.#grid = grid;
    this.#parent = parent;
    this.#textAt = textAt;
    this.#card.className = "shown-note";
    this.#card.role = "status";
    this.#card.ariaLabel = SHOWN_WORDS.note;
    this.#card.hidden = true;
    parent.append(this.#card);
    this.#hover = grid.univer
      .__getInjector()
      .get(HoverManagerService)
      .currentCell$.subscribe((hovered) => {
        const at = hovered?.location;
        this.#hovered = at ? { sheetId: at.subUnitId, row: at.row, column: at.col } : null;
        this.place();
      });
  }

  /** The selected cell; null where there is more than one. */
  select(cell: EngineCell | null): void {
    this.#selected = cell;
    this.place();
  }

  /** Shows the note that is to be seen now, where its cell is now. */
  place(): void {
    const cell = [this.#hovered, this.#selected].find((one) => one !== null && this.#textAt(one) !== null) ?? null;
    const text = cell === null ? null : this.#textAt(cell);
    const place =
      cell === null || cell.sheetId !== this.#grid.engine.activeSheetId() ? null : placeOf(this.#grid, cell);
    this.#card.hidden = text === null || place === null;
    if (text === null || place === null) return void (this.#card.textContent = "");
    if (this.#card.textContent !== text) this.#card.textContent = text;
    putBeside(this.#card, place, this.#parent);
  }

  dispose(): void {
    this.#hover.unsubscribe();
    this.#card.remove();
  }
}
