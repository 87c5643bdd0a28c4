// SPDX-License-Identifier: EUPL-1.2

import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export const THEMES: Readonly<Record<"light" | "dark", Partial<Theme>>> = { light: webLightTheme, dark: webDarkTheme };
