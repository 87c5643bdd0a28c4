// SPDX-License-Identifier: EUPL-1.2

import type { UnreadMutatie } from "../tabs/records";
import type { Side } from "./compare.types";
import type { Fact } from "./facts";
import { whoOf } from "./who";

export interface UnreadMutaties {
  readonly all: readonly UnreadMutatie[];
  /** Whether one of them may be why the mutaties of a fact look different. */
  mayChange(fact: Fact): boolean;
}

export function unreadMutaties({ records, beside }: Side): UnreadMutaties {
  const all = [records, ...Object.values(beside)].flatMap((one) => one.unreadMutaties);
  const anyone = all.some(({ gemeenten }) => gemeenten.length === 0);
  const keys = new Set(all.flatMap(({ gemeenten }) => gemeenten.map((named) => whoOf(named).key)));
  return {
    all,
    mayChange: ({ grootheid, who }) =>
      grootheid === "mutatie" && (anyone || who.key.split("+").some((key) => keys.has(key))),
  };
}
