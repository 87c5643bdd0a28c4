// SPDX-License-Identifier: EUPL-1.2

/** The light theme, and what is different in the dark one, of the tokens that a text names. */
export declare function themesFor(
  text: string,
): readonly [light: Readonly<Record<string, string | number>>, darkOnly: Readonly<Record<string, string | number>>];
