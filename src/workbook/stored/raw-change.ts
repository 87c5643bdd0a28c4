// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "../../domain/sheet/same-data";
import { SaidError } from "../excel/failures";
import { FAILURES } from "../excel/words";
import { askRaw, putRaw, type Raw } from "./raw-setting";
import type { StoredName } from "./stored.types";
import { STORED } from "./words";

/** How often it is written at most, where others keep coming between. */
const ATTEMPTS = 4;

/** A change that is queued, to be sent along with whatever else. */
export interface Begun<T> {
  /**
   * After the request that was answered. Where somebody else wrote between the look and the write, the change is made again on what he
   * wrote: a round trip each time, and none where nobody did.
   *
   * @throws where what the others wrote last is back, SaidError where that is not known
   */
  finish(): Promise<T>;
  /** After a request that failed: what is ours goes, what somebody else wrote meanwhile stays. */
  takeBack(): Promise<void>;
}

/**
 * Queues the writing of what is made of what was seen, with the question what is really there just before.
 *
 * @param seen what was there at the look
 * @param make throws where it cannot be
 */
export function beginChange(
  context: Excel.RequestContext,
  name: StoredName,
  seen: Raw,
  make: (there: Raw) => Raw,
): Begun<Raw> {
  /** Of others, that the change was made on. */
  let base = seen;
  /** What was to be there just before the last write. */
  let expected = seen;
  let written = make(seen);
  const first = queue(context, name, expected, written);

  const takeBack = (): Promise<void> => putBack(context, name, [expected, written], base);

  async function makeAgain(): Promise<Raw> {
    let found = first();
    for (let attempt = 1; !sameData(found, expected); attempt += 1) {
      base = found;
      const next = make(base);
      if (sameData(next, written)) break;
      if (attempt === ATTEMPTS) throw new SaidError(STORED.busy(name));
      [expected, written] = [written, next];
      found = await send(context, name, expected, written);
    }
    return written;
  }

  return {
    takeBack,
    async finish() {
      try {
        return await makeAgain();
      } catch (error) {
        await takeBack()
          .catch(takeBack)
          .catch(() => {
            throw new SaidError(FAILURES.unsettled);
          });
        throw error;
      }
    },
  };
}

async function putBack(
  context: Excel.RequestContext,
  name: StoredName,
  ours: readonly Raw[],
  base: Raw,
): Promise<void> {
  const without = (there: Raw, part: keyof Raw): unknown =>
    ours.some((one) => sameData(one[part], there[part])) ? base[part] : there[part];
  const undo = (there: Raw): Raw => ({ kept: without(there, "kept"), aside: without(there, "aside") });
  const asked = askRaw(context, name);
  await context.sync();
  let there = asked();
  let next = undo(there);
  while (!sameData(next, there)) {
    const found = await send(context, name, there, next);
    if (sameData(found, there)) return;
    [there, next] = [next, undo(found)];
  }
}

async function send(context: Excel.RequestContext, name: StoredName, before: Raw, after: Raw): Promise<Raw> {
  const found = queue(context, name, before, after);
  await context.sync();
  return found();
}

/** Queues the question what is there, and then the writing of what is to come after it. */
function queue(context: Excel.RequestContext, name: StoredName, before: Raw, after: Raw): () => Raw {
  const found = askRaw(context, name);
  putRaw(context, name, after, before);
  return found;
}
