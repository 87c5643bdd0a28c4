// SPDX-License-Identifier: EUPL-1.2
// Styles are worked out when the product is built, by a reader that knows no types: these words stand in a file without any.

export const LITTLE_ROOM = "(max-height: 520px), (max-width: 240px)";

/** For styles: little room, as in a pane at 200 % zoom. What stands above the work is then small, and goes along when one scrolls. */
export const TIGHT = `@media ${LITTLE_ROOM}`;

/** Half of a pane's width: a pane at 200 % zoom. */
export const NARROW = "@media (max-width: 240px)";
