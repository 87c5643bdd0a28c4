// SPDX-License-Identifier: EUPL-1.2

import type { Theme } from "@fluentui/react-components";

/** In what ships in place of themes.ts: tools/webpack/used-tokens.js puts the themes here, the dark one as its difference. */
const [light, darkOnly] = "@@themes@@" as unknown as readonly [Partial<Theme>, Partial<Theme>];

export const THEMES: Readonly<Record<"light" | "dark", Partial<Theme>>> = { light, dark: { ...light, ...darkOnly } };
