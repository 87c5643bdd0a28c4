// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import type { Session, SessionState } from "../../workbook/session.types";

export interface LeveringenViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** What was delivered, and what counts. */
export function LeveringenView(_: LeveringenViewProps): ReactElement | null {
  return null;
}
