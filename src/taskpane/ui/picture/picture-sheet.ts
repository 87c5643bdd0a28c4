// SPDX-License-Identifier: EUPL-1.2

import { withInlineStyles } from "./inline-styles";
import type { PictureHead } from "./picture-text";
import type { SheetLook } from "./sheet-look";

const SVG = "http://www.w3.org/2000/svg";
/** In pixels of the picture before it is made twice as sharp. */
const WIDTH = 480;
const MARGIN = 16;
const LINE = 18;
const SWATCH = 12;
/** A letter is seldom wider than this part of its height. */
const LETTER = 0.56;

export interface Sheet extends PictureHead {
  /** In the page, so that its styles are known. */
  readonly drawing: SVGSVGElement;
  readonly legend: readonly { readonly swatch: SVGSVGElement; readonly word: string }[];
}

/** A picture that stands on its own: heading, what it is of, the drawing, its legend and its notes, on a ground. */
export function pictureSheet({ title, about, notes, drawing, legend }: Sheet, look: SheetLook): SVGSVGElement {
  const sheet = element("svg", { xmlns: SVG, "font-family": look.font, fill: look.text });
  const ground = sheet.appendChild(element("rect", { x: 0, y: 0, width: WIDTH, fill: look.ground }));
  const copyOf = (one: SVGSVGElement): SVGElement => withInlineStyles(one, look.recolour);
  let y = MARGIN;
  const say = (text: string, size: number, weight: number): void => {
    for (const line of wrapped(text, size)) {
      y += Math.round(size * 1.4);
      const words = element("text", { x: MARGIN, y: y - 4, "font-size": size, "font-weight": weight });
      words.textContent = line;
      sheet.append(words);
    }
  };
  say(title, 18, 600);
  say(about, 13, 400);
  y += MARGIN / 2;
  y += place(sheet, copyOf(drawing), { x: MARGIN, y, width: WIDTH - 2 * MARGIN }) + MARGIN / 2;
  let x = MARGIN;
  for (const { swatch, word } of legend) {
    const width = SWATCH + 6 + word.length * 13 * LETTER + MARGIN;
    if (x > MARGIN && x + width > WIDTH) {
      x = MARGIN;
      y += LINE;
    }
    place(sheet, copyOf(swatch), { x, y: y + 2, width: SWATCH });
    const words = element("text", { x: x + SWATCH + 6, y: y + SWATCH + 1, "font-size": 13 });
    words.textContent = word;
    sheet.append(words);
    x += width;
  }
  if (legend.length > 0) y += LINE;
  for (const note of notes) say(note, 13, 400);
  const height = Math.ceil(y + MARGIN);
  ground.setAttribute("height", String(height));
  for (const [name, value] of Object.entries({ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` }))
    sheet.setAttribute(name, String(value));
  return sheet;
}

/** Answers how high it is at this width. */
function place(
  sheet: SVGElement,
  drawing: SVGElement,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): number {
  const [, , wide = 1, high = 1] = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const height = (width * high) / wide;
  for (const [name, value] of Object.entries({ x, y, width, height })) drawing.setAttribute(name, String(value));
  drawing.setAttribute("overflow", "visible");
  sheet.append(drawing);
  return height;
}

function wrapped(text: string, size: number): readonly string[] {
  const room = Math.floor((WIDTH - 2 * MARGIN) / (size * LETTER));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

function element<Name extends "svg" | "rect" | "text">(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
