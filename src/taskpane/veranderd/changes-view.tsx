// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import type { Session, SessionState } from "../../workbook/session.types";

export interface ChangesViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** What changed between two deliveries. */
export function ChangesView(_: ChangesViewProps): ReactElement | null {
  return null;
}
