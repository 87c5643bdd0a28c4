// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../domain/build-model";
import type { ValidationResult } from "../../domain/findings";
import type { Model } from "../../domain/model";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { createFakeClock } from "../async/clock.fixture";
import { createRecheck } from "./recheck";
import { createStateStore } from "./state-store";
import type { Checking, Validated } from "./validated";

const FOUND: ValidationResult = { findings: [], tabs: [], summary: { fout: 0, waarschuwing: 0, aandachtspunt: 0 } };
const newModel = (): Model =>
  buildModel({ name: "leeg.xlsx", date1904: false, sheets: [] }, DEFAULT_SETTINGS, "2026-02-01");

function rechecking() {
  const clock = createFakeClock();
  const store = createStateStore();
  store.update({ validation: FOUND });
  const done: Model[] = [];
  const validate = jest.fn(function* (_model: Model) {
    for (let step = 1; step <= 3; step += 1) {
      void clock.advance(50);
      yield { done: step, total: 3 };
    }
    return FOUND;
  });
  const checking = { validate } as unknown as Checking;
  const recheck = createRecheck(store, clock, ({ model }: Validated) => void done.push(model));
  /** Settles where nothing is being counted, or after the checks that there are. */
  const still = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    recheck,
    validate,
    checking,
    done,
    still,
    recounting: () => store.state().recounting,
    forget: () => store.update({ validation: null }),
  };
}

it("checks what is read after a write, once, and says so meanwhile", async () => {
  const { recheck, checking, done, still, recounting } = rechecking();
  const written = newModel();
  recheck.seen(newModel(), checking, recheck.asked());
  await still();
  expect([done, recounting()]).toEqual([[], false]);
  recheck.ask();
  expect(recounting()).toBe(true);
  recheck.seen(written, checking, recheck.asked());
  expect([done, recounting()]).toEqual([[], true]);
  await still();
  expect(done).toEqual([written]);
  expect(recounting()).toBe(false);
  recheck.seen(newModel(), checking, recheck.asked());
  await still();
  expect(done).toHaveLength(1);
});

it("checks what a second write left too, where the first check ends before that is read", async () => {
  const { recheck, checking, done, still, recounting } = rechecking();
  const [first, second] = [newModel(), newModel()];
  recheck.ask();
  recheck.seen(first, checking, recheck.asked());
  recheck.ask();
  await still();
  expect(done).toEqual([first]);
  expect(recounting()).toBe(true);
  recheck.seen(second, checking, recheck.asked());
  await still();
  expect(done).toEqual([first, second]);
  expect(recounting()).toBe(false);
});

it("tells nothing of an older model where a newer one was read: by a second write, or by what the user did", async () => {
  const { recheck, checking, done, still, recounting } = rechecking();
  const [first, second, typed] = [newModel(), newModel(), newModel()];
  recheck.ask();
  recheck.seen(first, checking, recheck.asked());
  recheck.ask();
  recheck.seen(second, checking, recheck.asked());
  recheck.seen(typed, checking, recheck.asked());
  await still();
  expect(done).toEqual([typed]);
  expect(recounting()).toBe(false);
});

it("goes on waiting for the write where a reading that began before it comes in", async () => {
  const { recheck, checking, done, still, recounting } = rechecking();
  const [older, written] = [newModel(), newModel()];
  const before = recheck.asked();
  recheck.ask();
  recheck.seen(older, checking, before);
  await still();
  expect(recounting()).toBe(true);
  recheck.seen(written, checking, recheck.asked());
  await still();
  expect(done.at(-1)).toBe(written);
  expect(recounting()).toBe(false);
});

it("begins no second check of the same model", async () => {
  const { recheck, validate, checking, still } = rechecking();
  const model = newModel();
  recheck.ask();
  recheck.seen(model, checking, recheck.asked());
  recheck.seen(model, checking, recheck.asked());
  await still();
  expect(validate).toHaveBeenCalledTimes(1);
});

it("tells nothing where a check fails, counts no longer, and checks after the next write", async () => {
  const { recheck, validate, checking, done, still, recounting } = rechecking();
  validate.mockImplementationOnce(() => {
    throw new Error("een fout in een regel");
  });
  recheck.ask();
  recheck.seen(newModel(), checking, recheck.asked());
  await still();
  expect([done, recounting()]).toEqual([[], false]);
  const next = newModel();
  recheck.ask();
  recheck.seen(next, checking, recheck.asked());
  await still();
  expect(done).toEqual([next]);
});

it("leaves it to who validates all, but for a write that such a reading does not show", async () => {
  const { recheck, checking, done, still, recounting } = rechecking();
  recheck.ask();
  recheck.seen(newModel(), checking, recheck.asked());
  const upTo = recheck.asked();
  recheck.ask();
  recheck.stop(upTo);
  await still();
  expect([done, recounting()]).toEqual([[], true]);
  recheck.stop(recheck.asked());
  expect(recounting()).toBe(false);
});

it("counts nothing before the first validation", async () => {
  const { recheck, done, still, recounting, forget } = rechecking();
  forget();
  recheck.ask();
  recheck.seen(newModel(), null, recheck.asked());
  await still();
  expect([done, recounting()]).toEqual([[], false]);
});
