// SPDX-License-Identifier: EUPL-1.2

import { acceptanceKey, withAcceptance, type Acceptance } from "../../domain/acceptances";
import { ACCEPTANCES } from "../../domain/journal/words";
import { sentenceOf, type ActionParts } from "./action-parts";
import { keptAcceptances } from "../stored/kept";
import type { Session } from "../session.types";

/** Letting findings stand, and taking that back. What is kept is read again first: a co-author may have added to it. */
export function acceptanceActions({ store, reading, inTurn, time }: ActionParts): Pick<Session, "accept" | "withdraw"> {
  async function change(
    with_: (kept: readonly Acceptance[]) => readonly Acceptance[] | string,
  ): Promise<string | null> {
    return Excel.run(async (context) => {
      const kept = keptAcceptances.request(context);
      await context.sync();
      const acceptances = with_(kept());
      if (typeof acceptances === "string") return acceptances;
      keptAcceptances.write(context, acceptances);
      await context.sync();
      store.update({ acceptances });
      reading.sortFindings();
      return null;
    });
  }

  return {
    accept: (finding, reason, name = "") =>
      inTurn(async () => {
        const validated = reading.validated();
        if (reason.trim() === "") return ACCEPTANCES.noReason;
        if (validated === null || validated.result.findings.every(({ id }) => id !== finding.id))
          return ACCEPTANCES.notOfThisCheck;
        const words = { reason: reason.trim(), name: name.trim() === "" ? null : name.trim(), time: time() };
        return sentenceOf(() => change((kept) => withAcceptance(kept, acceptanceKey(finding, validated.model), words)));
      }),
    withdraw: (acceptanceId) =>
      inTurn(() =>
        sentenceOf(() =>
          change((kept) =>
            kept.some(({ id }) => id === acceptanceId)
              ? kept.filter(({ id }) => id !== acceptanceId)
              : ACCEPTANCES.gone,
          ),
        ),
      ),
  };
}
