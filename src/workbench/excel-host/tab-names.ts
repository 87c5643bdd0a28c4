// SPDX-License-Identifier: EUPL-1.2

/** Texts between quotes, which refer to nothing. */
const TEXTS = /("(?:[^"]|"")*")/;
/** The name of a tab before an address or a name, with its quotes or without. */
const TAB =
  /(?:(?<!')'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.\]'#])([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)?/giu;

/** A formula that names the cells of a tab by another name of that tab. */
export function withTabNamed(formula: string, from: string, to: string): string {
  return eachTab(formula, (named, whole, address) =>
    isSame(named, from) ? `'${to.replaceAll("'", "''")}'!${address}` : whole,
  );
}

/** A formula with "#REF!" in place of the cells of tabs that are not there. */
export function withoutTabs(formula: string, isThere: (tab: string) => boolean): string {
  return eachTab(formula, (named, whole) => (named.includes("]") || isThere(named) ? whole : "#REF!"));
}

/** Excel does not look at capitals. */
export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function eachTab(formula: string, to: (named: string, whole: string, address: string) => string): string {
  return formula
    .split(TEXTS)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(TAB, (whole: string, quoted?: string, bare?: string, address = "") =>
            to(quoted?.replaceAll("''", "'") ?? bare ?? "", whole, address as string),
          ),
    )
    .join("");
}
