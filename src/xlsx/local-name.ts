// SPDX-License-Identifier: EUPL-1.2

/** The name of an element without its prefix: "row" of "x:row". */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
