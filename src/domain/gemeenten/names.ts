// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "./gebied";
import schrijfwijzen from "./data/schrijfwijzen.json";
import { normaliseName } from "./normalise";
import { officialNames } from "./official-names";
import { GEMEENTEN, PROVINCIES } from "./register";
import { splitLevel, splitProvincie } from "./written-name";

/** All ways to write the gebieden of a workbook, normalised, with the gebieden that each may mean. */
export type NameTable = ReadonlyMap<string, readonly Gebied[]>;

const ARTICLE = /^(de|den|het|it|'s)[ -](.+)$/i;

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
export function bareName(naam: string): string {
  return splitProvincie(naam)?.name ?? naam;
}

/** The name as lists put it, "Bilt, De"; none where it has no article. */
export function withArticleBehind(naam: string): readonly string[] {
  const [, article, rest] = ARTICLE.exec(naam) ?? [];
  return article === undefined || rest === undefined ? [] : [`${rest}, ${article}`];
}

function registerNames(): NameTable {
  const table = new Map<string, readonly Gebied[]>();
  for (const gemeente of GEMEENTEN) {
    const names = officialNames(gemeente).map(bareName);
    for (const naam of [...names, ...names.flatMap(withArticleBehind)]) add(table, naam, gemeente);
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
