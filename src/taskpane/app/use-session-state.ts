// SPDX-License-Identifier: EUPL-1.2

import { useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../workbook/session.types";

/** The session's state, with a new rendering after each change of it. */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(
    (changed) => session.subscribe(() => changed()),
    () => session.state(),
  );
}
