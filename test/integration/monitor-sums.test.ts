// SPDX-License-Identifier: EUPL-1.2
/** Every sum in a monitor, read cell by cell: on the sample, and on 200 workbooks of the fault generator, with a fault and without. */
import { buildModel } from "../../src/domain/build-model";
import type { Model } from "../../src/domain/model";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { toSerial } from "../../src/domain/sheet/dates";
import { MONITOR_HEADERS } from "../../src/domain/monitor/words";
import { installRuntime } from "../../src/functions/custom-functions.fixture";
import { createBook } from "../faults/book";
import { snapshotOf } from "../faults/book-snapshot";
import { pickSpot } from "../faults/fault";
import { createRandom } from "../faults/random";
import { FAULTS, spoiltBook } from "../faults/run";
import { write, type Book } from "../faults/sheet";
import { createWorld, last, type World } from "../faults/world";
import { monitorOf } from "./monitor-sums/monitor-of";
import { wrongSums, type MonitorRow } from "./monitor-sums/sums";

beforeAll(() => void installRuntime());

const modelOf = (book: Book): Model => buildModel(snapshotOf(book), DEFAULT_SETTINGS, book.today);
const wrongIn = (book: Book): string[] => {
  const monitor = monitorOf(modelOf(book));
  return monitor === null ? [] : wrongSums(monitor.rows, monitor.message);
};
const seeds = (count: number, first: number): number[] => Array.from({ length: count }, (_, index) => first + index);

test("in 60 workbooks without a fault: all of it, nobody missing, and each realisatie what the world says", () => {
  for (const seed of seeds(60, 1)) {
    const world = createWorld(seed);
    const { rows, message } = monitorOf(modelOf(createBook(world, seed)))!;
    expect({ seed, wrong: wrongSums(rows, message), message }).toEqual({ seed, wrong: [], message: "" });
    const own = rows.filter(({ kind }) => kind === "gemeente");
    expect({ seed, stand: standsIn(own) }).toEqual({ seed, stand: standsOf(world) });
  }
});

const standsIn = (rows: readonly MonitorRow[]) =>
  Object.fromEntries(rows.map(({ name, cell }) => [name, [cell("Realisatie regulier"), cell("Realisatie amv")]]));
const standsOf = (world: World, date = last(world)) =>
  Object.fromEntries(
    world.places.map(({ naam, stand }) => [naam, [stand.get(date)!.regulier, stand.get(date)!.amv]] as const),
  );

test("each earlier stand that is chosen is that stand, and what changed since the one before is the difference", () => {
  let chosen = 0;
  for (const seed of seeds(30, 301)) {
    const world = createWorld(seed);
    const model = modelOf(createBook(world, seed));
    for (const [index, date] of world.peildata.entries()) {
      const before = world.peildata[index - 1];
      const { rows, message } = monitorOf(model, { A3: toSerial(date) })!;
      const own = rows.filter(({ kind }) => kind === "gemeente");
      expect({ seed, date, message, wrong: wrongSums(rows, message) }).toEqual({ seed, date, message: "", wrong: [] });
      expect(standsIn(own)).toEqual(standsOf(world, date));
      for (const soort of ["regulier", "amv"] as const) {
        const change = own.map(({ cell }) => cell(`Δ ${soort}`));
        const expected = world.places.map(({ stand }) =>
          before === undefined ? "–" : stand.get(date)![soort] - stand.get(before)![soort],
        );
        expect([...change].sort()).toEqual([...expected].sort());
        const sum = expected.reduce((all: number, one) => all + Number(one), 0);
        expect(rows[0]!.cell(`Δ ${soort}`)).toBe(before === undefined ? "–" : sum);
      }
      chosen += before === undefined ? 0 : 1;
    }
  }
  expect(chosen).toBeGreaterThan(10);
});

test("a day without a stand gives one sentence with the days that have one, and no figure", () => {
  for (const seed of seeds(10, 401)) {
    const world = createWorld(seed);
    const { rows, message } = monitorOf(modelOf(createBook(world, seed)), { A3: toSerial("2025-08-13") })!;
    expect(message).toMatch(/^Er is geen stand op 13-8-2025\. Kies een peildatum uit de lijst: 1-[579]-2025/);
    for (const date of world.peildata) expect(message).toContain(`1-${String(Number(date.slice(5, 7)))}-2025`);
    for (const { cell } of rows) for (const header of Object.values(MONITOR_HEADERS)) expect(cell(header)).toBe("");
  }
});

test("in 100 workbooks with a fault, of every kind in turn", () => {
  let tried = 0;
  for (let seed = 1; tried < 100; seed += 1) {
    const fault = FAULTS[seed % FAULTS.length]!;
    const book = spoiltBook(fault, seed)?.book;
    if (book === undefined) continue;
    tried += 1;
    expect({ seed, rule: fault.rule, wrong: wrongIn(book) }).toEqual({ seed, rule: fault.rule, wrong: [] });
  }
});

test("in 40 workbooks with one realisatie blank: the sums are without it, and the line on top names whose it is", () => {
  let tried = 0;
  for (let seed = 201; tried < 40; seed += 1) {
    const world = createWorld(seed);
    const book = createBook(world, seed);
    const blank = pickSpot(
      book,
      createRandom(seed),
      ({ kind, grootheid, role, total, date }) =>
        kind === "voortgang" &&
        grootheid === "realisatie" &&
        (role === "pair" || role === "amount") &&
        total !== true &&
        date === last(world),
    );
    if (blank === null) continue;
    tried += 1;
    write(book, blank, "");
    const { rows, message } = monitorOf(modelOf(book))!;
    expect({ seed, blank, wrong: wrongSums(rows, message) }).toEqual({ seed, blank, wrong: [] });
    expect({ seed, blank, message }).toEqual({ seed, blank, message: expect.stringContaining(`. ${blank.name!}`) });
  }
});
