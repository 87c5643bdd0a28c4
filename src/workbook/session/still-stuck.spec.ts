// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "../async/clock.fixture";
import type { StuckFormula } from "../reading/stuck-formulas";
import { createStillStuck } from "./still-stuck";

const found = (unknown: number, busy = 0): StuckFormula[] =>
  Array.from({ length: unknown + busy }, (_, at) => ({
    sheetId: "blad",
    address: `A${String(at + 1)}`,
    unknown: at < unknown,
  }));

function watched() {
  const clock = createFakeClock();
  const looked: string[][] = [];
  const stuck = createStillStuck(clock, (sheets) => {
    looked.push([...sheets]);
    return Promise.resolve();
  });
  return { clock, looked, stuck };
}

it("says nothing of what may still get its answer, looks again after five seconds, and says it then", async () => {
  const { clock, looked, stuck } = watched();
  expect(stuck.seen(found(3), false)).toBe(0);
  await clock.advance(4_999);
  expect(looked).toEqual([]);
  await clock.advance(1);
  expect(looked).toEqual([["blad"]]);
  expect(stuck.seen(found(3), false)).toBe(3);
  expect(stuck.seen(found(2), false)).toBe(2);
});

it("does not look again where all got their answers", async () => {
  const { clock, looked, stuck } = watched();
  stuck.seen(found(3), false);
  expect(stuck.seen(found(0), false)).toBe(0);
  await clock.advance(10_000);
  expect(looked).toEqual([]);
  expect(stuck.seen(found(1), false)).toBe(0);
});

it("counts what is being calculated only for who validates", async () => {
  const { clock, stuck } = watched();
  expect(stuck.seen(found(0, 2), false)).toBe(0);
  await clock.advance(10_000);
  expect(stuck.seen(found(0, 2), true)).toBe(0);
  await clock.advance(5_000);
  expect(stuck.seen(found(0, 2), true)).toBe(2);
});

it("waits five seconds from when they were first seen, however often they are read meanwhile", async () => {
  const { clock, looked, stuck } = watched();
  stuck.seen(found(1), false);
  await clock.advance(3_000);
  stuck.seen(found(1), false);
  await clock.advance(2_000);
  expect(looked).toHaveLength(1);
});

it("times each by itself, and knows where they are", async () => {
  const { clock, looked, stuck } = watched();
  stuck.seen(found(1), false);
  await clock.advance(5_000);
  expect(stuck.seen(found(2), false)).toBe(1);
  expect([stuck.isOn("blad"), stuck.isOn("ander")]).toEqual([true, false]);
  await clock.advance(5_000);
  expect(looked).toHaveLength(2);
  expect(stuck.seen(found(2), false)).toBe(2);
  stuck.seen([], false);
  expect(stuck.isOn("blad")).toBe(false);
});

it("looks no more once it is stopped", async () => {
  const { clock, looked, stuck } = watched();
  stuck.seen(found(1), false);
  stuck.stop();
  await clock.advance(10_000);
  expect(looked).toEqual([]);
});
