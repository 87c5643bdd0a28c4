// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import type { Session, SessionState } from "../../workbook/session.types";

export interface UitvraagViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** Lists for the regios to fill, and their answers back. */
export function UitvraagView(_: UitvraagViewProps): ReactElement | null {
  return null;
}
