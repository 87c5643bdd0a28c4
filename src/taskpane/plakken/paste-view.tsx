// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from "react";
import type { Session, SessionState } from "../../workbook/session.types";

export interface PasteViewProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly onJump: (tab: string, address: string) => void;
  readonly onAnnounce: (text: string) => void;
}

/** A table out of the text of a PDF. */
export function PasteView(_: PasteViewProps): ReactElement | null {
  return null;
}
