// SPDX-License-Identifier: EUPL-1.2

/** A loader: Griffel's styles without those of the other direction. Throws where a rule cannot be told apart. */
declare function leftToRight(code: string): string;

export = leftToRight;
