// SPDX-License-Identifier: EUPL-1.2

import { Message } from "./message";

/** What stays away longer than it should, with the way out. */
export function Waiting({ sentence, onAgain }: { readonly sentence: string; readonly onAgain: () => void }) {
  return (
    <Message
      intent="warning"
      politeness="assertive"
      action={{ label: "Probeer opnieuw", busy: false, onClick: onAgain }}
    >
      {sentence}
    </Message>
  );
}
