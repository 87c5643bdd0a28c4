// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../model";
import { nietGelezen } from "../rules/dekking/niet-gelezen";
import { isUnrecognised, rowsWithNumbers, tabsOf, type Tab } from "../rules/lib/sheets";
import { formatCount, formatList } from "../sheet/format";
import { parseAddress } from "../sheet/addresses";
import type { NotCompared } from "./compare.types";

type Unread = Omit<NotCompared, "side">;

/** Rows and columns named one by one; of more the rest is a count. */
const MOST = 5;

/** The rows, columns and tabs with numbers that no table reads or that are about others than the taakstelling, of one tab or (null) of all, as the rules of the coverage find them. */
export const unreadOf = (model: Model, only: string | null): readonly Unread[] =>
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

function sentenceOf({ reason, tab, rows, columns, soorten }: Told): string | null {
  const one = rows.length + columns.length === 1;
  const several = (single: string, more: string): string => (one ? single : more);
  const ofTab = `${several("Rij", "Rijen")} ${firstOf(rows.map(String))} van “${tab}”`;
  const column = `${several("Kolom", "Kolommen")} ${firstOf(columns)} van “${tab}”`;
  const words = formatList(soorten.map((soort) => `“${soort}”`));
  switch (reason) {
    case "overgeslagen":
      return wholeTab(tab, "overgeslagen", rows.length);
    case "verborgen-tabblad":
      return wholeTab(tab, "verborgen en niet herkend", rows.length);
    case "rijen":
      return `${ofTab} ${several("heeft getallen, maar hoort", "hebben getallen, maar horen")} niet bij een herkende tabel. Die zijn niet vergeleken.`;
    case "soorten":
      return `${ofTab} ${several("gaat", "gaan")} over ${words}. De taakstelling gaat over regulier en amv, dus die getallen zijn niet vergeleken.`;
    case "geen-gebied":
      return `${ofTab} (${words}) ${several("is", "zijn")} geen gemeente, regio of provincie, en geen totaal van de tabel. Die getallen zijn niet vergeleken.`;
    case "kolommen":
      return `${column} ${several("heeft", "hebben")} getallen onder een kop die niet herkend is. Die zijn niet vergeleken.`;
    case "concept":
      return `${column} ${several("is", "zijn")} van een taakstelling die niet of niet meer geldt. Die getallen zijn niet vergeleken.`;
    // Percentages, differences and totals follow from what is compared.
    case "kolommen-ernaast":
    case "totalen":
      return null;
  }
}

function firstOf(names: readonly string[]): string {
  const rest = names.length - MOST;
  return formatList([...names.slice(0, MOST), ...(rest > 0 ? [`nog ${String(rest)}`] : [])]);
}

const wholeTab = (tab: string, is: string, rows: number): string =>
  `Het tabblad “${tab}” is ${is}. ${formatCount(rows, "rij met getallen is", "rijen met getallen zijn")} niet vergeleken.`;
