// SPDX-License-Identifier: EUPL-1.2

/** A reference that a file keeps with the number of another workbook: `[1]Blad1!A1`. `[0]` is the workbook itself. */
const OUTSIDE = /(?:'[^'[]*\[[1-9]\d*\](?:[^']|'')*'|\[[1-9]\d*\][\p{L}\p{N}_.\\]*)!/u;

/** What refers to another workbook, which a file that is written anew does not know: Excel would take it for damaged. */
export const refersOutside = (formula: string): boolean => OUTSIDE.test(formula);
