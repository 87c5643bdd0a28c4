// SPDX-License-Identifier: EUPL-1.2

/** What a drawing looks like: all that its classes may say of it. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
] as const;

/**
 * A copy of a drawing that stands in the page, with what its classes say as attributes: it looks the same without the page's styles,
 * also where a page allows no styles in a text. `recolour` has the colours that are others in the copy.
 */
export function withInlineStyles(drawing: SVGElement, recolour: ReadonlyMap<string, string>): SVGElement {
  const copy = drawing.cloneNode(true) as SVGElement;
  inline(drawing, copy, recolour);
  const copies = copy.querySelectorAll<SVGElement>("*");
  for (const [at, shape] of drawing.querySelectorAll<SVGElement>("*").entries()) {
    const own = copies[at];
    if (own !== undefined) inline(shape, own, recolour);
  }
  return copy;
}

function inline(shape: SVGElement, copy: SVGElement, recolour: ReadonlyMap<string, string>): void {
  const style = getComputedStyle(shape);
  for (const name of LOOKS) {
    const value = style.getPropertyValue(name);
    if (value !== "") copy.setAttribute(name, recolour.get(value) ?? value);
  }
  for (const name of ["class", "style", "id", "role", "aria-label", "aria-hidden", "focusable"])
    copy.removeAttribute(name);
}
