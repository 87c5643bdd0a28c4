// SPDX-License-Identifier: EUPL-1.2

/** All verdeelbesluiten of cyclus 1 together ask this many places. */
export const ALL_BESLUITEN = 101_500;

/** With room for a larger cyclus: a number above this is no number of places of one gebied. */
export const MOST_PLACES = 150_000;
