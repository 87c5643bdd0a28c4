// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import type { SessionState } from "../session.types";
import type { StateStore } from "./state-store";
import { changesSince, NOTHING_CHANGED, type Changes, type Validated } from "./validated";

/** A validation with the moment that it was made. */
export interface Kept extends Validated {
  readonly made: Date;
}

/** The last validation, and what is told of it: what is open, what is accepted and what changed since. */
export interface LastCheck {
  readonly get: () => Kept | null;
  /** Keeps one that was just made and tells its findings, together with what else is to be told. */
  keep(made: Validated, also: Partial<SessionState>): void;
  /** Tells what is open and what is accepted, after a change of the acceptances. */
  readonly sort: () => void;
  /** What is to be told of it where the workbook now is this one. */
  since(model: Model): Changes;
}

export function createLastCheck(store: StateStore, now: () => Date): LastCheck {
  let last: Kept | null = null;
  const sorted = ({
    result,
    model,
    checking: { applyAcceptances, causesOf, offeredAcceptances },
  }: Validated): Pick<SessionState, "validation" | "accepted" | "causes" | "offers"> => {
    const { acceptances } = store.state();
    const { open, accepted } = applyAcceptances(result, model, acceptances);
    const offers = offeredAcceptances(open.findings, accepted, model, acceptances);
    return { validation: open, accepted, offers, causes: causesOf(open.findings, model) };
  };
  return {
    get: () => last,
    keep(made, also) {
      last = { ...made, made: now() };
      store.update({ ...sorted(made), ...also, ...NOTHING_CHANGED });
    },
    sort() {
      if (last !== null) store.update(sorted(last));
    },
    since: (model) => (last === null ? NOTHING_CHANGED : changesSince(last, model)),
  };
}
