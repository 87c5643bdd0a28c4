// SPDX-License-Identifier: EUPL-1.2

import { allOrNothing } from "../excel/all-or-nothing";
import type { Layout } from "./layout";
import { rawChanges } from "./raw-changes";
import type { Kept } from "./read-stored";
import { beginChange, type Begun } from "./raw-change";
import { askRaw, loadSetting, putRaw, rawIn, type Raw } from "./raw-setting";
import { KEYS, type StoredName } from "./stored.types";
import type { Unreadable } from "../session.types";
import { asideIn, unreadableIn } from "./unreadable";

/**
 * Something that travels with the workbook under a key of its own. What is written takes the place of what was requested last on the same
 * context: what of that could not be read is put aside first, and what a later version wrote is left alone.
 */
export interface StoredSetting<T> {
  /** Queues the reading; the answer is there after the next sync. What cannot be used gives the default; never throws. */
  request(context: Excel.RequestContext): () => T;
  /** What could not be read of what was requested last on the same context, or written since with `change`. */
  unreadable(context: Excel.RequestContext): readonly Unreadable[];
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
   * Puts back what can be read now of a text that was put aside, among what is there; what cannot, or is in the way of something else, stays
   * aside.
   *
   * @throws SaidError where nothing of it can be read, or it is not there any more
   */
  restore(context: Excel.RequestContext, text: string): Promise<void>;
  /**
   * Takes a text away that was put aside, or that is damaged and still in its own place: of that the good part stays.
   *
   * @throws SaidError where it is not there any more
   */
  remove(context: Excel.RequestContext, text: string): Promise<void>;
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

export function storedSetting<T>(name: StoredName, layout: Layout<T>, fallback: T): StoredSetting<T> {
  const requested = new WeakMap<Excel.RequestContext, () => Raw>();
  const seenOn = (context: Excel.RequestContext): Raw => {
    const seen = requested.get(context);
    if (seen === undefined) throw new Error(`${KEYS[name]} is written without having been read`);
    return seen();
  };
  const { keptIn, changed, restored, removed } = rawChanges(name, layout, fallback);
  const changeRaw = async (context: Excel.RequestContext, make: (there: Raw) => Raw): Promise<void> => {
    const begun = beginChange(context, name, seenOn(context), make);
    await allOrNothing(context, async () => {
      await begun.takeBack();
      return "nothing";
    });
    await begun.finish();
  };

  const stored: StoredSetting<T> = {
    request(context) {
      const asked = askRaw(context, name);
      requested.set(context, asked);
      return () => keptIn(asked().kept).value;
    },
    unreadable(context) {
      const { kept, aside } = seenOn(context);
      return [...unreadableIn(name, kept, keptIn(kept)), ...asideIn(name, aside)];
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
    restore: (context, text) => changeRaw(context, (there) => restored(there, text)),
    remove: (context, text) => changeRaw(context, (there) => removed(there, text)),
    putBack(context, then) {
      const seen = seenOn(context);
      putRaw(context, name, then === undefined ? seen : { ...seen, kept: then.raw });
    },
  };
  return stored;
}
