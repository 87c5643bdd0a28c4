// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, NamedGebied } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { CellValue } from "../../sheet/snapshot";
import { cleanText } from "../../sheet/clean";
import { namedGebieden } from "../../tabs/named-gebieden";
import type { TabKind, Table } from "../../tabs/table";
import { rawValue } from "./cells";

export interface WrittenName {
  readonly named: NamedGebied;
  readonly kind: TabKind;
  readonly table: Table;
  /** True where the name is only a part of the cell ("Amsterdam(-240), Bergen (+20 amv)"). */
  readonly inText: boolean;
}

/** Every name that stands in the workbook, once per cell and name; names that a reader supplied itself are left out. */
export function* writtenNames(model: Model): Generator<WrittenName> {
  const seen = new Set<string>();
  for (const { named, table } of namedGebieden(model.records)) {
    const { tab, row, column } = named.at;
    const key = JSON.stringify([tab, row, column, named.text]);
    if (seen.has(key)) continue;
    seen.add(key);
    if (named.text === "") continue;
    const text = cleanText(String(rawValue(model, named.at)));
    const inText = text !== named.text;
    if (inText && (table.kind !== "mutaties" || !text.includes(named.text))) continue;
    yield { named, kind: table.kind, table, inText };
  }
}

/** The value of the cell when the name in it is written as `name`; in a free text only that name changes. */
export function cellWithName(model: Model, { named, inText }: WrittenName, name: string): CellValue {
  if (!inText) return name;
  const escaped = named.text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const asWord = new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, "u");
  return cleanText(String(rawValue(model, named.at))).replace(asWord, () => name);
}

/** One gebied, one key: the CBS code, or provincie and name for a regio, which has no code. */
export function gebiedKey(gebied: Gebied): string {
  return gebied.level === "regio" ? `${gebied.provincie}/${gebied.naam}` : gebied.code;
}
