// SPDX-License-Identifier: EUPL-1.2

/**
 * Excel drops an apostrophe in front as a sign that text follows ('s-Gravenhage), and may take a name with digits for a number or a date:
 * these are written as a formula.
 */
export function nameContent(name: string): string {
  return !/^\p{L}/u.test(name) || /\d/.test(name) ? `="${name.replaceAll('"', '""')}"` : name;
}
