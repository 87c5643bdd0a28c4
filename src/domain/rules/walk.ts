// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../model";
import { isSetAside } from "../settings";
import type { Records } from "../tabs/records";
import type { TabKind, Table } from "../tabs/table";
import { isOdd, isOwnCell, isRead } from "./lib/cells";
import { writtenNames } from "./lib/names";
import { tabsOf, wordedCells, type Tab } from "./lib/sheets";
import { stands } from "./lib/stands";
import type { Draft, Each, Rule, Things } from "./rule";

/** A rule with what it has found. */
export interface Watcher {
  readonly rule: Rule;
  readonly drafts: Draft<object>[];
}

/** How far the walk is: each sheet is a step, and each rule that wants the workbook as a whole. */
export interface WalkStep {
  readonly done: number;
  readonly total: number;
}

/** Within a step the walk pauses after so many things. */
const PAUSE_EVERY = 1_000;

/** Walks the workbook once and hands what it comes by to every rule that asked for it, with a pause now and then. */
export function* walk(model: Model, watchers: readonly Watcher[]): Generator<WalkStep, void> {
  const asking = (each: Each): readonly Watcher[] => watchers.filter(({ rule }) => rule.each === each);
  const tabs = tabsOf(model);
  const whole = asking("workbook");
  let done = 0;
  const step = (): WalkStep => ({ done, total: tabs.length + whole.length });

  const walkTab = tabWalker(model, asking, step);
  for (const tab of tabs) {
    yield* walkTab(tab);
    done += 1;
    yield step();
  }
  yield* walkLists(model, asking, step);
  for (const watcher of whole) {
    give(watcher, recordsIn(model.records, watcher.rule.in), model);
    done += 1;
    yield step();
  }
}

type Asking = (each: Each) => readonly Watcher[];
type Step = () => WalkStep;

/** Walks a sheet from the whole to the cell. */
function tabWalker(model: Model, asking: Asking, step: Step): (tab: Tab) => Generator<WalkStep, void> {
  const [sheets, worded, tables, rows, cells] = [
    asking("sheet"),
    asking("wordedCell"),
    asking("table"),
    asking("row"),
    asking("oddCell"),
  ];
  return function* ({ sheet, tables: all, others, beside }) {
    for (const watcher of sheets) {
      const looked = all.filter(({ kind }) => looksAt(watcher.rule, kind));
      if (looked.length > 0 || watcher.rule.in === "alle")
        give(watcher, { sheet, tables: looked, others, beside }, model);
    }
    const atWorded = lookingAt(worded, null);
    if (atWorded.length > 0 && !isSetAside(model.settings, sheet.name))
      for (const cell of wordedCells(sheet)) for (const watcher of atWorded) give(watcher, cell, model);
    for (const table of all) {
      yield step();
      for (const watcher of lookingAt(tables, table.kind)) give(watcher, table, model);
      const [atRows, atCells] = [lookingAt(rows, table.kind), lookingAt(cells, table.kind)];
      if (atRows.length === 0 && atCells.length === 0) continue;
      let count = 0;
      for (const row of table.rows) {
        if (++count % PAUSE_EVERY === 0) yield step();
        for (const watcher of atRows) give(watcher, { table, row }, model);
        if (atCells.length === 0 || !isRead(row)) continue;
        for (const cell of row.cells)
          if (isOdd(cell) && isOwnCell(row, cell))
            for (const watcher of atCells) give(watcher, { table, row, cell }, model);
      }
    }
  };
}

/** What the workbook says, whatever the place. */
function* walkLists(model: Model, asking: Asking, step: Step): Generator<WalkStep, void> {
  yield* list("figure", ({ records }) => records.figures);
  yield* list("locatie", ({ records }) => records.locaties);
  yield* list("name", writtenNames);
  yield* list("stand", stands);

  function* list<E extends "figure" | "locatie" | "name" | "stand">(
    each: E,
    of: (model: Model) => readonly Things[E][],
  ): Generator<WalkStep, void> {
    const watchers = asking(each);
    if (watchers.length === 0) return;
    let table: Table | null = null;
    let looking: readonly Watcher[] = [];
    let count = 0;
    for (const thing of of(model)) {
      if (count++ % PAUSE_EVERY === 0) yield step();
      if (thing.table !== table) [table, looking] = [thing.table, lookingAt(watchers, thing.table.kind)];
      for (const watcher of looking) give(watcher, thing, model);
    }
  }
}

/** @param kind null for what stands on a sheet, in a table or not */
const lookingAt = (watchers: readonly Watcher[], kind: TabKind | null): readonly Watcher[] =>
  watchers.filter(({ rule }) => looksAt(rule, kind));

function give({ rule, drafts }: Watcher, thing: Things[Each], model: Model): void {
  const found = rule.check(thing, model);
  if (found === null) return;
  if (Symbol.iterator in found) for (const draft of found) drafts.push(draft);
  else drafts.push(found);
}

function looksAt(rule: Rule, kind: TabKind | null): boolean {
  return rule.in === "alle" || (kind !== null && rule.in.includes(kind));
}

/** What the tabs of these kinds say, each list made where it is asked for. */
function recordsIn(records: Records, kinds: Rule["in"]): Things["workbook"] {
  if (kinds === "alle") return records;
  const others = new Set(records.tables.filter(({ kind }) => !kinds.includes(kind)));
  const ofKinds = <T extends { readonly table: Table }>(list: readonly T[]): readonly T[] => {
    const isOther = ({ table }: T): boolean => others.has(table);
    return list.some(isOther) ? list.filter((one) => !isOther(one)) : list;
  };
  return {
    get tables() {
      return records.tables.filter(({ kind }) => kinds.includes(kind));
    },
    get figures() {
      return ofKinds(records.figures);
    },
    get mutaties() {
      return ofKinds(records.mutaties);
    },
    get uitruil() {
      return ofKinds(records.uitruil);
    },
  };
}
