// SPDX-License-Identifier: EUPL-1.2

/** About the width of a letter of the picture, in its units. */
export const LETTER = 5.8;
/** Between two words. */
export const GAP = 6;
