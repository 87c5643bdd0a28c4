// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { CellValue } from "../../sheet/snapshot";
import { cleanText } from "../../sheet/clean";
import type { Table } from "../../tabs/table";
import { CellMap } from "./cell-map";
import { rawValue } from "./cells";
import { once } from "./once";

export interface WrittenName {
  readonly named: NamedGebied;
  readonly table: Table;
  /** True where the name is only a part of the cell ("Amsterdam(-240), Bergen (+20 amv)"). */
  readonly inText: boolean;
}

/** Every name that stands in the workbook, once per cell and name; names that a reader supplied itself are left out. */
export const writtenNames = once((model: Model): readonly WrittenName[] => {
  const seen = new CellMap<string[]>();
  const names: WrittenName[] = [];
  for (const { named, table } of allNames(model)) {
    const atCell = seen.get(named.at);
    if (atCell?.includes(named.text) === true) continue;
    if (atCell === undefined) seen.set(named.at, [named.text]);
    else atCell.push(named.text);
    const inText = isInText(model, named, table);
    if (inText !== null) names.push({ named, table, inText });
  }
  return names;
});

/** Whether the name is only a part of its cell; null where it does not stand there. */
function isInText(model: Model, { text, at }: NamedGebied, table: Table): boolean | null {
  if (text === "") return null;
  const raw = rawValue(model, at);
  if (raw === text) return false;
  const whole = cleanText(String(raw));
  if (whole === text) return false;
  return table.kind === "mutaties" && whole.includes(text) ? true : null;
}

function* allNames(model: Model): Generator<{ named: NamedGebied; table: Table }> {
  const { tables, mutaties, locaties, uitruil, indeling } = model.records;
  for (const table of tables) {
    for (const { kind, gebied } of table.rows) if (kind === "data" && gebied !== null) yield { named: gebied, table };
  }
  for (const { gemeenten, table } of mutaties) for (const named of gemeenten) yield { named, table };
  for (const { gemeente: named, table } of locaties) yield { named, table };
  for (const { van, naar, table } of uitruil) {
    yield { named: van, table };
    yield { named: naar, table };
  }
  for (const { gemeente: named, table } of indeling) yield { named, table };
}

/** The value of the cell when the name in it is written as `name`; in a free text only that name changes. */
export function cellWithName(model: Model, { named, inText }: WrittenName, name: string): CellValue {
  if (!inText) return name;
  const escaped = named.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const asWord = new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, "u");
  return cleanText(String(rawValue(model, named.at))).replace(asWord, () => name);
}
