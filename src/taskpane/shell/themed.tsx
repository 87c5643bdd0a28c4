// SPDX-License-Identifier: EUPL-1.2

import { useSyncExternalStore, type ReactNode } from "react";
import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ColorSchemeSource } from "./color-scheme";

const THEMES = { light: webLightTheme, dark: webDarkTheme };

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What gets the focus must not hide under the head or the foot, which stay in view.
  html: { scrollPaddingTop: "112px", scrollPaddingBottom: "72px" },
});

/** Fluent in the host's light or dark; forced colours (contrast themes) are the browser's and Fluent follows them. */
export function Themed({ colors, children }: { readonly colors: ColorSchemeSource; readonly children: ReactNode }) {
  usePageStyles();
  const scheme = useSyncExternalStore(colors.subscribe, colors.current);
  // The browser's own parts, such as a calendar, follow too.
  return <FluentProvider theme={THEMES[scheme]} style={{ colorScheme: scheme }}>{children}</FluentProvider>;
}
