// SPDX-License-Identifier: EUPL-1.2

import { acceptanceKey, withAcceptances, type Acceptance } from "../../domain/acceptances";
import { ACCEPTANCES } from "../../domain/journal/words";
import type { ActionParts } from "./action-parts";
import { SaidError } from "../excel/failures";
import { storedAcceptances, unreadableAfter } from "../stored/stored";
import type { Actions } from "../session.types";

/** Letting findings stand, and taking that back. The change is made on what is kept at that moment: a co-author may have added to it. */
export function acceptanceActions({ store, reading, run, mutex, time }: ActionParts) {
  async function change(with_: (stored: readonly Acceptance[]) => readonly Acceptance[]): Promise<null> {
    return run(async (context) => {
      storedAcceptances.request(context);
      await context.sync();
      const acceptances = await storedAcceptances.change(context, with_);
      const unreadable = storedAcceptances.unreadable(context);
      store.update({ acceptances, ...unreadableAfter(store.state().unreadable, "acceptances", unreadable) });
      reading.sortFindings();
      return null;
    });
  }

  return {
    accept: (findings, reason, name = "") =>
      mutex(async () => {
        const validated = reading.validated();
        if (reason.trim() === "") return ACCEPTANCES.noReason;
        const known = new Set(validated?.result.findings.map(({ id }) => id));
        if (validated === null || !findings.every(({ id }) => known.has(id))) return ACCEPTANCES.notOfThisCheck;
        const words = { reason: reason.trim(), name: name.trim() === "" ? null : name.trim(), time: time() };
        const keys = findings.map((finding) => acceptanceKey(finding, validated.model));
        return change((stored) => withAcceptances(stored, keys, words));
      }),
    takeOver: (findings) =>
      mutex(async () => {
        const validated = reading.validated();
        const offers = new Map(store.state().offers.map((offer) => [offer.finding.id, offer.acceptance]));
        if (validated === null || !findings.every(({ id }) => offers.has(id))) return ACCEPTANCES.notOfThisCheck;
        const { model } = validated;
        const now = time();
        return change((stored) =>
          findings.reduceRight<readonly Acceptance[]>((before, finding) => {
            const { reason, name, tab } = offers.get(finding.id) as Acceptance;
            return withAcceptances(before, [acceptanceKey(finding, model)], { reason, name, time: now, from: tab });
          }, stored),
        );
      }),
    withdraw: (acceptanceIds) =>
      mutex(() =>
        change((stored) => {
          const left = stored.filter(({ id }) => !acceptanceIds.includes(id));
          if (left.length === stored.length) throw new SaidError(ACCEPTANCES.gone);
          return left;
        }),
      ),
  } satisfies Partial<Actions>;
}
