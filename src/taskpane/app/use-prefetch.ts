// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from "react";
import { Result } from "../controle/controle-view";
import { Message } from "../ui/message";

/** In the browser's own list of marks: all that was loaded before it belongs to the first view. */
const FIRST_VIEW = "eerste beeld";

/** What the first click will ask for: checking, its result, writing, and telling about it. */
const SOON: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackChunkName: "werk" */ "../../workbook/session/checking"),
  Result.load,
  () => import(/* webpackChunkName: "werk" */ "../../workbook/actions/actions"),
  Message.load,
];

/** Asks for the code of the first click once the first view stands, so that the click does not have to wait and the view did not. */
export function usePrefetch(standing: boolean): void {
  const asked = useRef(false);
  useEffect(() => {
    if (!standing || asked.current) return;
    asked.current = true;
    performance.mark(FIRST_VIEW);
    // What does not come now is asked for again when it is needed, and then it is told.
    for (const load of SOON) void load().catch(() => undefined);
  }, [standing]);
}
