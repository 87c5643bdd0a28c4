// SPDX-License-Identifier: EUPL-1.2

import { allOrNothing } from "../excel/all-or-nothing";
import { SaidError } from "../excel/failures";
import { readStored, storedText, type Kept, type Read, type Reader } from "./read-stored";
import { asideKey, KEYS } from "./stored.types";
import { STORED } from "./words";

/**
 * Something that travels with the workbook under a key of its own. What is written takes the place of what was requested last on the same
 * context: what of that could not be read is put aside first, and what a later version wrote is left alone.
 */
export interface StoredSetting<T> {
  /** Queues the reading; the answer is there after the next sync. What cannot be used gives the default; never throws. */
  request(context: Excel.RequestContext): () => T;
  /** What is in a setting that was read. */
  in(setting: Excel.Setting): Kept<T>;
  /**
   * Queues the writing.
   *
   * @throws SaidError where a later version of the add-in wrote what is there
   */
  write(context: Excel.RequestContext, value: T): void;
  /**
   * Writes, in one round trip.
   *
   * @throws where nothing is written
   */
  save(context: Excel.RequestContext, value: T): Promise<void>;
  /**
   * Queues the question what is there at this point of the request; what is written does not take its place.
   */
  ask(context: Excel.RequestContext): () => Found<T>;
  /**
   * Queues that all is as it was when it was requested.
   *
   * @param then what was really there, where that is something else
   */
  putBack(context: Excel.RequestContext, then?: Found<T>): void;
}

/** What is stored at one moment. */
export interface Found<T> {
  readonly value: T;
  /** As it lies in the workbook; null where nothing does. */
  readonly raw: unknown;
}

interface Asked {
  readonly setting: Excel.Setting;
  readonly aside: Excel.Setting;
}

/** How a value lies in what is stored: under the name "kept", or its fields beside the version. */
interface Layout<T> {
  readonly part: (content: Record<string, unknown>) => Read<T>;
  readonly content: (value: T) => object;
}

export function underKept<T>(read: Reader<T>): Layout<T> {
  return { part: ({ kept }) => read(kept), content: (kept) => ({ kept }) };
}

export function besideVersion<T extends object>(read: Reader<T>): Layout<T> {
  return { part: read, content: (value) => read(value).value };
}

export function storedSetting<T>(name: keyof typeof KEYS, { part, content }: Layout<T>, fallback: T): StoredSetting<T> {
  const key = KEYS[name];
  const requested = new WeakMap<Excel.RequestContext, Asked>();
  const askedOn = (context: Excel.RequestContext): Asked => {
    const asked = requested.get(context);
    if (asked === undefined) throw new Error(`${key} is written without having been read`);
    return asked;
  };
  const keptIn = (setting: Excel.Setting): Kept<T> =>
    setting.isNullObject ? { value: fallback, problem: null } : readStored(setting.value, part, fallback);

  const stored: StoredSetting<T> = {
    request(context) {
      const asked = { setting: load(context, key), aside: load(context, asideKey(name)) };
      requested.set(context, asked);
      return () => keptIn(asked.setting).value;
    },
    ask(context) {
      const setting = load(context, key);
      return () => ({ value: keptIn(setting).value, raw: rawIn(setting) });
    },
    in: keptIn,
    write(context, value) {
      const { setting, aside } = askedOn(context);
      const { problem } = keptIn(setting);
      if (problem === "newer") throw new SaidError(STORED.notWritten(name));
      const { settings } = context.workbook;
      if (problem === "damaged")
        settings.add(asideKey(name), [...(aside.isNullObject ? [] : [textOf(aside)]), textOf(setting)].join("\n"));
      settings.add(key, storedText(content(value)));
    },
    async save(context, value) {
      stored.write(context, value);
      await allOrNothing(context, async () => {
        stored.putBack(context);
        await context.sync();
        return "nothing";
      });
    },
    putBack(context, then) {
      const { setting, aside } = askedOn(context);
      putBack(context, key, then === undefined ? rawIn(setting) : then.raw);
      putBack(context, asideKey(name), rawIn(aside));
    },
  };
  return stored;
}

function load(context: Excel.RequestContext, key: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

function textOf({ value }: Excel.Setting): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Null where nothing is stored. */
function rawIn(setting: Excel.Setting): unknown {
  return setting.isNullObject ? null : (setting.value as unknown);
}

/** Adding takes the place of what is there, so that there is something to delete. */
function putBack({ workbook: { settings } }: Excel.RequestContext, key: string, raw: unknown): void {
  if (raw === null) settings.add(key, "").delete();
  else settings.add(key, raw);
}
