// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../../../src/domain/build-model";
import type { Gebied, SoortOfTotaal } from "../../../src/domain/gemeenten/gebied";
import { presentGebieden } from "../../../src/domain/measures/present-gebieden";
import type { Answer } from "../../../src/domain/measures/problem";
import type { Model } from "../../../src/domain/model";
import type { TabKind } from "../../../src/domain/tabs/table";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings";
import type { CalendarDate } from "../../../src/domain/sheet/dates";
import type { FunctionId } from "../../../src/functions/functions";
import { previewFunction } from "../../../src/functions/preview";
import { connectFunctions } from "../../../src/functions/stream";
import { SOORT_CHOICES } from "../../../src/taskpane/overzicht/choices";
import { createBook } from "../../faults/book";
import { snapshotOf } from "../../faults/book-snapshot";
import { createWorld } from "../../faults/world";

export const NO_ANSWER = "no answer";
export type Value = number | typeof NO_ANSWER;
export type Ask = (id: FunctionId, ...args: readonly unknown[]) => Value;

/** Runs with the functions connected to a workbook. */
export function asking(model: Model, work: (ask: Ask) => void): void {
  const state = { phase: "ready", model, validation: null, failure: null } as const;
  const disconnect = connectFunctions({
    state: () => state,
    subscribe: () => () => undefined,
    onSign: () => () => undefined,
  });
  work((id, ...args) => {
    let value: unknown;
    previewFunction(id, [[[args[0]]], ...args.slice(1)], ([row]) => void (value = row?.[0]))();
    return typeof value === "number" ? value : NO_ANSWER;
  });
  disconnect();
}

export const valueOf = (answer: Answer<number>): Value => (answer.ok ? answer.value : NO_ANSWER);

/** As a formula names it: Utrecht alone is the gemeente. */
export const asked = (gebied: Gebied): string => (gebied.level === "regio" ? gebied.naam : gebied.code);

interface OtherProvincies {
  readonly settings?: Settings;
  /** The kinds of tabs that each of them has. */
  readonly withTabs?: readonly TabKind[];
}

/** Workbooks of other provincies, each with several stands. */
export function otherProvincies(
  count: number,
  { settings = DEFAULT_SETTINGS, withTabs = ["mutaties"] }: OtherProvincies = {},
): readonly (readonly [string, Model])[] {
  const found = new Map<string, Model>();
  for (let seed = 1; found.size < count; seed += 1) {
    const world = createWorld(seed);
    if (world.provincie === "Noord-Holland" || found.has(world.provincie) || world.peildata.length < 2) continue;
    const book = createBook(world, seed);
    const model = buildModel(snapshotOf(book), settings, book.today);
    if (withTabs.every((kind) => model.index.has(kind))) found.set(world.provincie, model);
  }
  return [...found];
}

/** Every gebied of a workbook, with each soort and peildatum. */
export function* questionsOf({
  index,
}: Model): Generator<{ gebied: Gebied; soort: SoortOfTotaal; peildatum: CalendarDate }> {
  const { provincies, regios, gemeenten } = presentGebieden(index);
  for (const gebied of [...provincies, ...regios, ...gemeenten])
    for (const soort of SOORT_CHOICES) for (const peildatum of index.peildata) yield { gebied, soort, peildatum };
}
