// SPDX-License-Identifier: EUPL-1.2

import { ASIDE_SHARE, STORED_BUDGETS, storedBytes } from "../../domain/sheet/stored-budgets";
import { allOrNothing } from "../excel/all-or-nothing";
import { SaidError } from "../excel/failures";
import { readStored, storedText, type Kept, type Read, type Reader } from "./read-stored";
import { beginChange, type Begun } from "./raw-change";
import { askRaw, loadSetting, putRaw, rawIn, type Raw } from "./raw-setting";
import { KEYS, type StoredName } from "./stored.types";
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
  /** Queues a change of what is there, to be sent along with something else. What comes of it is what counts as requested afterwards. */
  begin(context: Excel.RequestContext, change: (there: T) => T): Begun<T>;
  /**
   * Changes what is there, in one round trip. Where somebody else wrote after the look, the change is made again on what he wrote: a
   * round trip more each time.
   *
   * @param change may throw, also the second time
   * @returns what is there now
   * @throws where nothing is changed, SaidError where that is not known
   */
  change(context: Excel.RequestContext, change: (there: T) => T): Promise<T>;
  /** A change to this, whatever is there. */
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

export function storedSetting<T>(name: StoredName, { part, content }: Layout<T>, fallback: T): StoredSetting<T> {
  const requested = new WeakMap<Excel.RequestContext, () => Raw>();
  const seenOn = (context: Excel.RequestContext): Raw => {
    const seen = requested.get(context);
    if (seen === undefined) throw new Error(`${KEYS[name]} is written without having been read`);
    return seen();
  };
  const keptIn = (raw: unknown): Kept<T> =>
    raw === null ? { value: fallback, problem: null } : readStored(raw, part, fallback);
  const changed = (there: Raw, change: (value: T) => T): Raw => {
    const { value, problem } = keptIn(there.kept);
    if (problem === "newer") throw new SaidError(STORED.notWritten(name));
    const kept = storedText(content(change(value)));
    const size = storedBytes(kept);
    // What was kept before there was a budget may become less.
    if (size > STORED_BUDGETS[name] && size > storedBytes(textOf(there.kept ?? "")))
      throw new SaidError(STORED.full(name));
    if (problem !== "damaged") return { kept, aside: there.aside };
    const aside = withAside(there);
    if (storedBytes(aside) > STORED_BUDGETS[name] * ASIDE_SHARE) throw new SaidError(STORED.asideFull(name));
    return { kept, aside };
  };

  const stored: StoredSetting<T> = {
    request(context) {
      const asked = askRaw(context, name);
      requested.set(context, asked);
      return () => keptIn(asked().kept).value;
    },
    ask(context) {
      const setting = loadSetting(context, KEYS[name]);
      return () => ({ value: keptIn(rawIn(setting)).value, raw: rawIn(setting) });
    },
    in: (setting) => keptIn(rawIn(setting)),
    write(context, value) {
      const seen = seenOn(context);
      putRaw(
        context,
        name,
        changed(seen, () => value),
        { ...seen, kept: undefined },
      );
    },
    begin(context, change) {
      const begun = beginChange(context, name, seenOn(context), (there) => changed(there, change));
      return {
        takeBack: () => begun.takeBack(),
        async finish() {
          const now = await begun.finish();
          requested.set(context, () => now);
          return keptIn(now.kept).value;
        },
      };
    },
    async change(context, change) {
      const begun = stored.begin(context, change);
      await allOrNothing(context, async () => {
        await begun.takeBack();
        return "nothing";
      });
      return begun.finish();
    },
    async save(context, value) {
      await stored.change(context, () => value);
    },
    putBack(context, then) {
      const seen = seenOn(context);
      putRaw(context, name, then === undefined ? seen : { ...seen, kept: then.raw });
    },
  };
  return stored;
}

/** What is damaged, behind what was put aside before. */
function withAside({ kept, aside }: Raw): string {
  return [...(aside === null ? [] : [aside]), kept].map(textOf).join("\n");
}

function textOf(raw: unknown): string {
  return typeof raw === "string" ? raw : JSON.stringify(raw);
}
