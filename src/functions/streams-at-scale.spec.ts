// SPDX-License-Identifier: EUPL-1.2

import { toSerial } from "../domain/sheet/dates";
import { GEMEENTEN, PROVINCIES } from "../domain/gemeenten/register";
import type { Model } from "../domain/model";
import { fakeInvocation, fakeSession, installRuntime, type FakeInvocation } from "./custom-functions.fixture";
import { gap, realisatie, tekort } from "./figures";
import { largeModel, PEILDATA, withOnePlaceMore } from "./large-workbook.fixture";
import { gemeenten } from "./register";
import { connectFunctions } from "./stream";

installRuntime();

type Streaming = (gebied: unknown[][], soort: unknown, peildatum: unknown, invocation: FakeInvocation) => void;
interface Live {
  readonly gebied: string;
  readonly soort: string;
  readonly peildatum: string;
  readonly invocation: FakeInvocation;
}

const CHANGED = GEMEENTEN.find(({ naam }) => naam === "Alkmaar")!;
const NEWEST = PEILDATA.at(-1)!;
const BEFORE = PEILDATA.at(-2)!;

let model: Model;
beforeAll(() => {
  model = largeModel();
});

/** Without a cyclus. */
const stand =
  (of: typeof gap): Streaming =>
  (gebied, soort, peildatum, invocation) =>
    of(gebied, soort, peildatum, null, invocation);

/** TEKORT regulier and REALISATIE amv of 12 provincies on 36 peildata, and up to 10,000 GAP of the gemeenten, newest peildatum first. */
function tenThousand(): Live[] {
  const live: Live[] = [];
  const open = (call: Streaming, gebied: string, soort: string, peildatum: string): void => {
    if (live.length === 10_000) return;
    const invocation = fakeInvocation();
    call([[gebied]], soort, toSerial(peildatum), invocation);
    live.push({ gebied, soort, peildatum, invocation });
  };
  for (const peildatum of PEILDATA)
    for (const { naam } of PROVINCIES) open(stand(tekort), `provincie ${naam}`, "regulier", peildatum);
  for (const peildatum of PEILDATA)
    for (const { naam } of PROVINCIES) open(realisatie, `provincie ${naam}`, "amv", peildatum);
  for (const peildatum of [...PEILDATA].reverse())
    for (const { naam } of GEMEENTEN) open(stand(gap), naam, "regulier", peildatum);
  return live;
}

describe("10,000 formulas over 342 gemeenten and 36 peildata", () => {
  it("push once each, then for a changed cell exactly those that depend on it, and leave nothing behind", () => {
    const session = fakeSession(model);
    const disconnect = connectFunctions(session);
    const live = tenThousand();
    const pushed = (): number => live.reduce((sum, { invocation }) => sum + invocation.results.length, 0);
    expect([live.length, pushed(), session.listeners.size]).toEqual([10_000, 10_000, 1]);

    // The stand of the asked day: the gap of Alkmaar and the tekort of its provincie (it has one), of that day only.
    session.move({ model: withOnePlaceMore(model, CHANGED.code, BEFORE) });
    const again = live.filter(({ invocation }) => invocation.results.length > 1);
    expect(again.map(({ gebied, soort, peildatum }) => [gebied, soort, peildatum])).toEqual([
      ["provincie Noord-Holland", "regulier", BEFORE],
      ["Alkmaar", "regulier", BEFORE],
    ]);
    expect(pushed()).toBe(10_002);
    const [before, after] = again[1]!.invocation.results.map((result) => (result as number[][])[0]![0]!);
    expect(after).toBe(before! - 1);

    for (const { invocation } of live) invocation.onCanceled?.();
    expect(session.listeners.size).toBe(0);
    session.move({ model: withOnePlaceMore(model, CHANGED.code, NEWEST) });
    expect(pushed()).toBe(10_002);
    disconnect();
  });

  it("push nothing where a reading of the workbook gives other objects with the same numbers", () => {
    const session = fakeSession(model);
    const disconnect = connectFunctions(session);
    const live = tenThousand();
    session.move({ model: withOnePlaceMore(model, "GM0000", NEWEST) });
    expect(live.filter(({ invocation }) => invocation.results.length !== 1)).toEqual([]);
    for (const { invocation } of live) invocation.onCanceled?.();
    disconnect();
  });
});

describe("one formula over a range of all gemeenten", () => {
  it("pushes its 342 answers as one", () => {
    const session = fakeSession(model);
    const disconnect = connectFunctions(session);
    const [column, measure, unmoved] = [fakeInvocation(), fakeInvocation(), fakeInvocation()];
    gemeenten([[null]], null, column);
    gap(column.results[0] as unknown[][], null, null, null, measure);
    gap(column.results[0] as unknown[][], null, toSerial(PEILDATA[0]!), null, unmoved);
    session.move({ model: withOnePlaceMore(model, CHANGED.code, NEWEST) });
    expect([column.results.length, measure.results.length, unmoved.results.length]).toEqual([1, 2, 1]);
    const [first, second] = measure.results as number[][][];
    expect(second!.filter(([value], at) => value !== first![at]![0])).toHaveLength(1);
    for (const invocation of [column, measure, unmoved]) invocation.onCanceled?.();
    disconnect();
  });
});
