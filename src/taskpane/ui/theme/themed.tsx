// SPDX-License-Identifier: EUPL-1.2

import { useLayoutEffect, useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { ColorSchemeSource } from "./color-scheme";
import { THEMES } from "./themes";

function stylePage({ documentElement: html, body }: Document): void {
  body.style.margin = "0";
  // What gets the focus must not hide under the head or the foot, which stay in view.
  html.style.scrollPadding = "112px 0 72px";
}

/** Fluent in the host's light or dark; forced colours (contrast themes) are the browser's and Fluent follows them. */
export function Themed({ colors, children }: { readonly colors: ColorSchemeSource; readonly children: ReactNode }) {
  useLayoutEffect(() => stylePage(document), []);
  const scheme = useSyncExternalStore(colors.subscribe, colors.current);
  // The browser's own parts, such as a calendar, follow too, and what can be seen beside the pane.
  useLayoutEffect(() => void (document.documentElement.style.colorScheme = scheme), [scheme]);
  return <FluentProvider theme={THEMES[scheme]}>{children}</FluentProvider>;
}
