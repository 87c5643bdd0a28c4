// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Message } from "../ui/message";

/** What the workbook keeps and could not be read, in every view until the user has seen it. It stays to be found in Over. */
export function StoredProblems({ problems }: { readonly problems: readonly string[] }) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  return problems
    .filter((problem) => !seen.includes(problem))
    .map((problem) => (
      <Message
        key={problem}
        intent="warning"
        shape="square"
        politeness="polite"
        onDismiss={() => setSeen([...seen, problem])}
      >
        {problem}
      </Message>
    ));
}
