// SPDX-License-Identifier: EUPL-1.2

import { createRoot } from "react-dom/client";
import type { Wish } from "../workbook/async/wish";
import { lastView, rememberView } from "../workbook/stored/user-preferences";
import type { Session } from "../workbook/session.types";
import type { ColorSchemeSource } from "./ui/theme/color-scheme";
import { Pane } from "./app/pane";
import { Themed } from "./ui/theme/themed";

const PREFERENCE = { last: lastView, remember: rememberView };

/** Draws the pane; loaded after the functions, which must not wait for React. */
export function mountPane(container: Element, session: Session, colors: ColorSchemeSource, wish: Wish): void {
  createRoot(container).render(
    <Themed colors={colors}>
      <Pane session={session} preference={PREFERENCE} wish={wish} />
    </Themed>,
  );
}
