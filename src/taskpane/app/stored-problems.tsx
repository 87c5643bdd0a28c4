// SPDX-License-Identifier: EUPL-1.2

import { useState } from "react";
import { Message } from "../ui/message";

/** What the workbook keeps and could not be read, in every view until the user has read it. It stays to be found in Over. */
export function StoredProblems({ problems }: { readonly problems: readonly string[] }) {
  const [read, setRead] = useState<readonly string[]>([]);
  const unread = problems.filter((problem) => !read.includes(problem));
  return unread.length === 0 ? null : (
    <Message intent="warning" shape="square" politeness="polite" onDismiss={() => setRead(problems)}>
      {unread.join(" ")}
    </Message>
  );
}
