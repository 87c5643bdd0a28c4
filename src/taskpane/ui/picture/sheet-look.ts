// SPDX-License-Identifier: EUPL-1.2

import { THEMES } from "../theme/themes";

/** The colours and the letter of a picture that stands on its own. */
export interface SheetLook {
  readonly ground: string;
  readonly text: string;
  readonly font: string;
  /** The colours of a drawing in the page that are others on the sheet. */
  readonly recolour: ReadonlyMap<string, string>;
}

const { colorNeutralBackground1: GROUND = "white", colorNeutralForeground1: TEXT = "black" } = THEMES.light;

/**
 * The letters of the light theme on white, for paper. Forced colours are those of a screen, mostly light on black: what they made of a
 * drawing goes back.
 */
export function sheetLook(model: HTMLElement): SheetLook {
  const look = { ground: GROUND, text: TEXT, font: getComputedStyle(model).fontFamily };
  const isForced = typeof window.matchMedia === "function" && window.matchMedia("(forced-colors: active)").matches;
  if (!isForced) return { ...look, recolour: new Map() };
  const probe = model.appendChild(document.createElement("span"));
  probe.style.color = "CanvasText";
  probe.style.backgroundColor = "Canvas";
  const { color, backgroundColor } = getComputedStyle(probe);
  const recolour = new Map([
    [color, TEXT],
    [backgroundColor, GROUND],
  ]);
  probe.remove();
  return { ...look, recolour };
}
