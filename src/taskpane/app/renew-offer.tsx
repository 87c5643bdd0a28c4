// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { RENEW } from "../../domain/journal/words";
import type { RenewOutcome } from "../../workbook/session.types";
import { Message } from "../ui/message";

interface RenewOfferProps {
  /** How many formulas have no answer. */
  readonly count: number;
  readonly onRenew: () => Promise<RenewOutcome>;
}

/** Formulas that Excel does not ask for any more, in every view until the user has seen it, with the way to have them answered. */
export function RenewOffer({ count, onRenew }: RenewOfferProps) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [dismissed, setDismissed] = useState(0);
  const renew = async (): Promise<void> => {
    setBusy(true);
    const { renewed, sentences } = await onRenew();
    setSaid([...(renewed === null || renewed === 0 ? [] : [RENEW.renewed(renewed)]), ...sentences]);
    setBusy(false);
  };
  const dismiss = (): void => {
    setSaid([]);
    setDismissed(count);
  };
  if (said.length > 0)
    return (
      <Message intent="info" shape="square" politeness="polite" onDismiss={dismiss}>
        {said.join(" ")}
      </Message>
    );
  if (count === 0 || count === dismissed) return null;
  return (
    <Message
      intent="warning"
      shape="square"
      politeness="polite"
      action={{ label: busy ? "Bezig met vernieuwen…" : "Vernieuw formules", busy, onClick: () => void renew() }}
      onDismiss={dismiss}
    >
      {RENEW.offer(count)}
    </Message>
  );
}
