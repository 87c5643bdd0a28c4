// SPDX-License-Identifier: EUPL-1.2

type Tokens = Readonly<Record<string, string | number>>;

/** The light theme, and what is different in the dark one, of the tokens that a text asks for. */
export declare function themesFor(text: string): readonly [light: Tokens, darkOnly: Tokens];
