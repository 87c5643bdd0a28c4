// SPDX-License-Identifier: EUPL-1.2

import { printRatios, printTimes, printTitle } from "./speed/lines";
import type { ColdTimes } from "./speed/cold";
import type { Grown } from "./speed/growth";
import { rowCount, type Size } from "./speed/rows";
import { createMeasure, type Measure } from "./speed/run";
import { median } from "./speed/timed";

const PROCESSES = 7;
const RUNS = 9;
const NATIONAL: Size = { months: 36, locaties: 5_000, mutaties: 3_000 };
const LARGE: Size = { months: 120, locaties: 20_000, mutaties: 10_000 };
const MILLION = 1_000_000;

/** Reading and checking beside what others take to check the types of the same rows. */
export async function speed(withMillion: boolean): Promise<void> {
  const measure = await createMeasure();
  for (const [name, size] of [
    ["National", NATIONAL],
    ["Large", LARGE],
  ] as const) {
    const rows = rowCount(size).toLocaleString("en");
    printTitle(`${name}: ${rows} rows, ${String(size.months)} tabs Voortgang. The middle (fastest … slowest).`);
    await cold(measure, size);
    await warm(measure, size);
    await heap(measure, size);
    await changed(measure, size);
  }
  await growth(measure, withMillion);
}

async function cold(measure: Measure, size: Size): Promise<void> {
  const times: ColdTimes[] = [];
  for (let run = 0; run < PROCESSES; run += 1) times.push(await measure("cold", size, run % 2 === 0));
  const of = (what: keyof ColdTimes): number[] => times.map((one) => one[what]);
  printTimes("zod, first run in a process", of("zod"));
  printTimes("tableschema, first run in a process", of("tableschema"));
  printTimes("reading, first run in a process", of("reading"));
  printTimes("all rules, first run in a process", of("rules"));
  printRatios(
    "reading and rules ÷ zod, first runs of one process",
    times.map(({ reading, rules, zod }) => (reading + rules) / zod),
  );
}

async function warm(measure: Measure, size: Size): Promise<void> {
  const { zod, tableschema, reading, rules, findings } = await measure("warm", size, RUNS);
  printTimes("zod, warm", zod);
  printTimes("tableschema, warm", tableschema);
  printTimes("reading, warm", reading);
  printTimes(`all rules, warm (${findings.toLocaleString("en")} findings)`, rules);
  printRatios(
    "reading and rules ÷ zod, warm",
    reading.map((ms, run) => (ms + (rules[run] ?? NaN)) / median(zod)),
  );
}

async function heap(measure: Measure, size: Size): Promise<void> {
  const { snapshot, kept } = await measure("heap", size);
  printRatios(`heap kept ÷ the snapshot of ${(snapshot / 1e6).toFixed(1)} MB`, [kept / snapshot]);
}

async function changed(measure: Measure, size: Size): Promise<void> {
  const times = await measure("changed", size, RUNS);
  printTimes("reading again after one cell of a month changed", times.changed);
  const full = median(times.full);
  printRatios(
    "which is of reading and checking all, warm",
    times.changed.map((ms) => ms / full),
  );
}

/** How time grows with rows in one table, with tabs and with columns. */
async function growth(measure: Measure, withMillion: boolean): Promise<void> {
  const rows = rowCount(NATIONAL);
  const tables: Record<string, readonly Grown[]> = {
    "Rows in one table": [rows, 4 * rows, 16 * rows, ...(withMillion ? [MILLION] : [])].map(withRows),
    Tabs: [1, 4].map((times) => ({ size: { ...NATIONAL, months: NATIONAL.months * times } })),
    Columns: [40, 160].map((columns) => ({ columns })),
  };
  for (const [what, grown] of Object.entries(tables)) {
    printTitle(`${what}, warm`);
    const times = await measure("growth", grown, 3);
    const whole = times.map(({ reading, rules }) => median(reading.map((ms, run) => ms + (rules[run] ?? NaN))));
    grown.forEach((one, at) => {
      const size = sizeOf(one);
      printTimes(`${size.toLocaleString("en")}: reading`, times[at]?.reading ?? []);
      printTimes(`${size.toLocaleString("en")}: all rules`, times[at]?.rules ?? []);
      const before = grown[at - 1];
      if (before === undefined) return;
      const more = size / sizeOf(before);
      printRatios(`${more.toFixed(1)} × as many; time`, [(whole[at] ?? NaN) / (whole[at - 1] ?? NaN)]);
    });
  }
  printTitle("16,384 columns of figures");
  printTimes("reading 20 rows, first run in a process", [await measure("widest", 20)]);
}

/** The locaties and mutaties fill up what the months leave. */
function withRows(count: number): Grown {
  const left = count - rowCount({ ...NATIONAL, locaties: 0, mutaties: 0 });
  const locaties = Math.round((left * 5) / 8);
  return { size: { months: NATIONAL.months, locaties, mutaties: left - locaties } };
}

const sizeOf = (grown: Grown): number => ("size" in grown ? rowCount(grown.size) : grown.columns);
