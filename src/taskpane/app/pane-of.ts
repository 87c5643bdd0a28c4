// SPDX-License-Identifier: EUPL-1.2

import type { Wish } from "../../workbook/async/wish";
import type { Session } from "../../workbook/session.types";
import type { ViewPreference } from "./use-view";

/** What the pane is about. */
export interface PaneOf {
  readonly session: Session;
  readonly preference: ViewPreference;
  /** That the selected cell is to be explained; asked outside the pane. */
  readonly wish?: Wish;
}
