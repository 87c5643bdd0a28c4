// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../model";
import { nietGelezen } from "../rules/dekking/niet-gelezen";
import { isUnrecognised, rowsWithNumbers, tabsOf, type Tab } from "../rules/lib/sheets";
import { formatCount, formatList } from "../sheet/format";
import { parseAddress } from "../sheet/addresses";
import type { NotCompared } from "./compare.types";

type Unread = Omit<NotCompared, "side">;

/** Rows named one by one; of more the rest is a count. */
const MOST_ROWS = 5;

/** The rows and tabs with numbers that no table reads, of one tab or (null) of all, as the rules of the coverage find them. */
export const unreadRowsOf = (model: Model, only: string | null): readonly Unread[] =>
  tabsOf(model)
    .filter(({ sheet }) => only === null || sheet.name === only)
    .flatMap((tab) => [...unreadOn(tab, model)]);

function* unreadOn(tab: Tab, model: Model): Generator<Unread> {
  const { name, used } = tab.sheet;
  if (isUnrecognised(model, tab)) {
    const at = { tab: name, row: used.row, column: used.column };
    yield { sentence: wholeTab(name, "niet herkend", rowsWithNumbers(tab.sheet).length), at };
    return;
  }
  const found = nietGelezen.check(tab, model);
  for (const { params, address } of found === null ? [] : Symbol.iterator in found ? found : [found]) {
    const sentence = sentenceOf(params);
    const area = parseAddress(address);
    if (sentence !== null)
      yield { sentence, at: area === null ? null : { tab: name, row: area.row, column: area.column } };
  }
}

type Told = Parameters<typeof nietGelezen.sentence>[0];

function sentenceOf({ reason, tab, rows }: Told): string | null {
  if (reason === "overgeslagen") return wholeTab(tab, "overgeslagen", rows.length);
  if (reason === "verborgen-tabblad") return wholeTab(tab, "verborgen en niet herkend", rows.length);
  if (reason !== "rijen") return null;
  const rest = rows.length - MOST_ROWS;
  const named = [...rows.slice(0, MOST_ROWS).map(String), ...(rest > 0 ? [`nog ${String(rest)}`] : [])];
  return rows.length === 1
    ? `Rij ${formatList(named)} van “${tab}” heeft getallen, maar hoort niet bij een herkende tabel. Die zijn niet vergeleken.`
    : `Rijen ${formatList(named)} van “${tab}” hebben getallen, maar horen niet bij een herkende tabel. Die zijn niet vergeleken.`;
}

const wholeTab = (tab: string, is: string, rows: number): string =>
  `Het tabblad “${tab}” is ${is}. ${formatCount(rows, "rij met getallen is", "rijen met getallen zijn")} niet vergeleken.`;
