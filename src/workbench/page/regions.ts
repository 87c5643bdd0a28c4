// SPDX-License-Identifier: EUPL-1.2

import { walkRegions, type Region } from "./walk-regions";

/** What takes the focus in the pane where nothing in it had it. */
const FIRST_IN_PANE = '[role="tab"][aria-selected="true"], button, [tabindex="0"]';

interface Parts {
  readonly bar: HTMLElement;
  readonly sheet: HTMLElement;
  readonly pane: HTMLIFrameElement;
  /** Gives the keyboard to the cells. */
  readonly focusCells: () => void;
}

/** Lets F6 and Shift+F6 go round the cells, the bar above them and the pane, from within the pane too. */
export function walkBetween({ bar, sheet, pane, focusCells }: Parts): void {
  const holds = (part: HTMLElement): boolean => part.contains(document.activeElement);
  const cells: Region = { hasFocus: () => holds(sheet), focus: focusCells };
  const buttons: Region = {
    hasFocus: () => holds(bar),
    focus: () => bar.querySelector<HTMLElement>("button:not([disabled])")?.focus(),
  };
  const inPane: Region = { hasFocus: () => document.activeElement === pane, focus: () => focusPane(pane) };
  const onKey = walkRegions([cells, buttons, inPane]);
  // Before the grid, which takes keys for itself.
  window.addEventListener("keydown", onKey, { capture: true });
  pane.addEventListener("load", () => pane.contentWindow?.addEventListener("keydown", onKey, { capture: true }));
}

/** Gives the keyboard to the pane: to what had it last, or to the tab that is in front. */
export function focusPane(pane: HTMLIFrameElement): void {
  pane.focus();
  pane.contentWindow?.focus();
  const page = pane.contentDocument;
  const last = page?.activeElement;
  if (last == null || last === page?.body) page?.querySelector<HTMLElement>(FIRST_IN_PANE)?.focus();
}
