// SPDX-License-Identifier: EUPL-1.2

import type { Clock } from "./clock";

/** Longer than this nobody waits without a word, in milliseconds. */
export const SILENCE_MS = 5_000;
/** After this what waits is told that nothing came. */
const HOPE_MS = 60_000;
/** Who takes long but answers may take so many times its longest answer before that is called silence. */
const SLOWER = 3;

/** `long`: somebody must be told that there is no answer yet. `too long`: as if none will come. */
export type Silence = "long" | "too long" | null;

export interface Patience {
  /** Something is asked. */
  begin(): void;
  /** A part of it was answered. */
  heard(): void;
  /** All was answered, or nobody waits any more. */
  end(): void;
}

/** Watches how long an answer stays away, without calling who is slow broken: as long as parts of the answer come in, all is well. */
export function createPatience(clock: Clock, tell: (silence: Silence) => void): Patience {
  let since = 0;
  let longest = 0;
  let stop = (): void => undefined;
  const wait = (): void => {
    since = clock.now();
    const stops = (
      [
        ["long", SILENCE_MS],
        ["too long", HOPE_MS],
      ] as const
    ).map(([silence, milliseconds]) => clock.after(Math.max(milliseconds, longest * SLOWER), () => tell(silence)));
    stop = () => {
      for (const each of stops) each();
    };
  };
  const end = (): void => {
    stop();
    tell(null);
  };
  return {
    begin() {
      stop();
      longest = 0;
      wait();
    },
    heard() {
      longest = Math.max(longest, clock.now() - since);
      end();
      wait();
    },
    end,
  };
}
