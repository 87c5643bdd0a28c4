// SPDX-License-Identifier: EUPL-1.2

import { acceptanceKey, withAcceptance, type Acceptance } from "../../domain/acceptances";
import { ACCEPTANCES } from "../../domain/journal/words";
import type { ActionParts } from "./action-parts";
import { SaidError } from "../excel/failures";
import { storedAcceptances } from "../stored/stored";
import type { Actions } from "../session.types";

/** Letting findings stand, and taking that back. The change is made on what is kept at that moment: a co-author may have added to it. */
export function acceptanceActions({ store, reading, run, mutex, time }: ActionParts) {
  async function change(with_: (stored: readonly Acceptance[]) => readonly Acceptance[]): Promise<null> {
    return run(async (context) => {
      storedAcceptances.request(context);
      await context.sync();
      const acceptances = await storedAcceptances.change(context, with_);
      store.update({ acceptances });
      reading.sortFindings();
      return null;
    });
  }

  return {
    accept: (finding, reason, name = "") =>
      mutex(async () => {
        const validated = reading.validated();
        if (reason.trim() === "") return ACCEPTANCES.noReason;
        if (validated === null || validated.result.findings.every(({ id }) => id !== finding.id))
          return ACCEPTANCES.notOfThisCheck;
        const words = { reason: reason.trim(), name: name.trim() === "" ? null : name.trim(), time: time() };
        return change((stored) => withAcceptance(stored, acceptanceKey(finding, validated.model), words));
      }),
    withdraw: (acceptanceId) =>
      mutex(() =>
        change((stored) => {
          if (stored.every(({ id }) => id !== acceptanceId)) throw new SaidError(ACCEPTANCES.gone);
          return stored.filter(({ id }) => id !== acceptanceId);
        }),
      ),
  } satisfies Partial<Actions>;
}
