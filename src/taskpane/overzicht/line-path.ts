// SPDX-License-Identifier: EUPL-1.2

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The path of a line through places, for `d` of an SVG path; a null is a gap in it, "" where there is no place.
 * A stepped line keeps its height until the next place. A place alone is a point.
 */
export function linePath(places: readonly (Place | null)[], stepped: boolean): string {
  return places
    .map((place, at) => {
      if (place === null) return "";
      const before = places[at - 1] ?? null;
      if (before !== null) return `${stepped ? `L${pair(place.x, before.y)}` : ""}L${pair(place.x, place.y)}`;
      return `M${pair(place.x, place.y)}${(places[at + 1] ?? null) === null ? "Z" : ""}`;
    })
    .join("");
}

/** To the thousandth of a pixel. */
const pair = (...numbers: readonly number[]): string => numbers.map((one) => Math.round(one * 1_000) / 1_000).join(",");
