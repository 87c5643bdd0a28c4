// SPDX-License-Identifier: EUPL-1.2

/** A part of the page that F6 goes to. */
export interface Region {
  /** True where the focus is in it. */
  readonly hasFocus: () => boolean;
  readonly focus: () => void;
}

/** F6 goes to the next region and Shift+F6 to the one before, as in Excel. The answer says what to do with a key. */
export function walkRegions(regions: readonly Region[]): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const at = regions.findIndex((region) => region.hasFocus());
    const step = event.shiftKey ? -1 : 1;
    // From nowhere it goes to the first, or backwards to the last.
    const next = at === -1 ? (event.shiftKey ? regions.length - 1 : 0) : (at + step + regions.length) % regions.length;
    regions[next]?.focus();
  };
}
