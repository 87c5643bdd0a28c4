// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente } from "./gebied";
import schrijfwijzen from "./data/schrijfwijzen.json";
import { normaliseName } from "./normalise";
import { GEMEENTEN, PROVINCIES } from "./register";
import { splitLevel, splitProvincie } from "./written-name";

/** All ways to write the gebieden of a workbook, normalised, with the gebieden that each may mean. */
export type NameTable = ReadonlyMap<string, readonly Gebied[]>;

/** An article that lists put behind the name: "Bilt, De". */
const ARTICLE = /^(de|den|het|'s)[ -](.+)$/i;

const REGISTER = registerNames();

export function nameTable(regios: readonly Gebied[]): NameTable {
  const table = new Map(REGISTER);
  for (const regio of regios) {
    add(table, regio.naam, regio);
    add(table, splitLevel(regio.naam).name, regio);
  }
  return table;
}

/** "Bergen" for "Bergen (NH.)": CBS adds letters where two gemeenten have, or once had, one name. */
export function bareName(gemeente: Gemeente): string {
  return splitProvincie(gemeente.naam)?.name ?? gemeente.naam;
}

function registerNames(): NameTable {
  const table = new Map<string, readonly Gebied[]>();
  for (const gemeente of GEMEENTEN) {
    add(table, bareName(gemeente), gemeente);
    const [, article, rest] = ARTICLE.exec(gemeente.naam) ?? [];
    if (article !== undefined && rest !== undefined) add(table, `${rest}, ${article}`, gemeente);
  }
  for (const provincie of PROVINCIES) add(table, provincie.naam, provincie);
  for (const { naam, code } of schrijfwijzen) {
    const gebied = [...GEMEENTEN, ...PROVINCIES].find((one) => one.code === code);
    if (gebied === undefined) throw new Error(`The register has no gebied ${code}`);
    add(table, naam, gebied);
  }
  return table;
}

function add(table: Map<string, readonly Gebied[]>, name: string, gebied: Gebied): void {
  const key = normaliseName(name);
  const known = table.get(key) ?? [];
  if (!known.includes(gebied)) table.set(key, [...known, gebied]);
}
