// SPDX-License-Identifier: EUPL-1.2

import { cpus } from "node:os";
import { buildModel } from "../../src/domain/build-model";
import { toSerial } from "../../src/domain/sheet/dates";
import { GEMEENTEN } from "../../src/domain/gemeenten/register";
import { gap as gapOf } from "../../src/domain/measures/gap";
import { createIndex } from "../../src/domain/figures/figure-index";
import type { Model } from "../../src/domain/model";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { fakeInvocation, fakeSession, installRuntime } from "../../src/functions/custom-functions.fixture";
import { gap } from "../../src/functions/figures";
import { largeWorkbook, PEILDATA, withOnePlaceMore } from "../../src/functions/large-workbook.fixture";
import { connectFunctions } from "../../src/functions/stream";
import { print } from "./print";

const CALLS = 10_000;
const RUNS = 25;

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** Opens a formula for each gemeente and peildatum in turn, through the functions as Excel calls them. */
function openAll(): { readonly cancel: () => void; readonly pushed: () => number } {
  const dates = PEILDATA.map((peildatum) => toSerial(peildatum));
  const live = Array.from({ length: CALLS }, (_, at) => {
    const invocation = fakeInvocation();
    gap(
      [[GEMEENTEN[at % GEMEENTEN.length]?.naam]],
      "regulier",
      dates[Math.floor(at / GEMEENTEN.length) % dates.length],
      null,
      invocation,
    );
    return invocation;
  });
  return {
    cancel: () => live.forEach((invocation) => invocation.onCanceled?.()),
    pushed: () => live.reduce((sum, { results }) => sum + results.length, 0),
  };
}

/** What the functions ask of the index: the same cells without the platform around them. */
function indexTimes(model: Model): void {
  const runs = Array.from({ length: RUNS }, () => {
    const index = createIndex(model.records, model.gebieden, model.provincie, model.settings);
    return timed(() => {
      for (let at = 0; at < CALLS; at += 1) {
        const gemeente = GEMEENTEN[at % GEMEENTEN.length];
        const peildatum = PEILDATA[Math.floor(at / GEMEENTEN.length) % PEILDATA.length] ?? null;
        if (gemeente !== undefined && !gapOf(index, gemeente, "regulier", { peildatum }).ok)
          throw new Error("no answer");
      }
    }).ms;
  });
  print(`${CALLS.toLocaleString("en")} GAP answered from the index`, ...runs);
}

function functionTimes(model: Model): void {
  const first: number[] = [];
  const change: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const session = fakeSession({
      ...model,
      index: createIndex(model.records, model.gebieden, model.provincie, model.settings),
    });
    const disconnect = connectFunctions(session);
    const opened = timed(openAll);
    first.push(opened.ms);
    const changed = withOnePlaceMore(model, "GM0361", PEILDATA[0] ?? "");
    const before = opened.result.pushed();
    change.push(timed(() => session.move({ model: changed })).ms);
    const pushed = opened.result.pushed() - before;
    if (before !== CALLS || pushed !== 1) throw new Error(`pushed ${String(before)} and ${String(pushed)} values`);
    opened.result.cancel();
    disconnect();
  }
  print(`${CALLS.toLocaleString("en")} GAP formulas opened as streams and answered`, ...first);
  print("the same answered again after one cell changed", ...change);
}

/** Run on its own, bundled as the product is. */
function main(): void {
  console.log(
    `${cpus()[0]?.model ?? "?"}, Node ${process.version}; ${String(PEILDATA.length)} tabs of ${String(GEMEENTEN.length)} gemeenten.\nTimes of more than one run: the fastest … the middle of ${String(RUNS)}.\n`,
  );
  const workbook = largeWorkbook();
  const read = timed(() => buildModel(workbook, DEFAULT_SETTINGS, "2026-01-01"));
  const model = read.result;
  print("read and recognise all tabs, index included", read.ms);
  print(
    "build the index",
    ...Array.from(
      { length: RUNS },
      () => timed(() => createIndex(model.records, model.gebieden, model.provincie, model.settings)).ms,
    ),
  );
  installRuntime();
  indexTimes(model);
  functionTimes(model);
}

main();
