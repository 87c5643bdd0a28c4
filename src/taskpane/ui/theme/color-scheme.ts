// SPDX-License-Identifier: EUPL-1.2

export type ColorScheme = "light" | "dark";

export interface ColorSchemeSource {
  readonly current: () => ColorScheme;
  /** Calls back after each change; the answer stops that. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Lightness (0 to 255) below which a background counts as dark; the weights are those of ITU-R BT.601. */
const DARK_BELOW = 128;

/** Whether a "#rrggbb" background is dark; null where the text is no such colour. */
export function schemeOfBackground(color: string | undefined): ColorScheme | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW ? "dark" : "light";
}

/** Follows the host's theme where it tells one (Excel on the desktop), else what the system prefers. */
export function colorSchemeSource(hostBackground: string | undefined, prefersDark: MediaQueryList): ColorSchemeSource {
  const ofHost = schemeOfBackground(hostBackground);
  if (ofHost !== null) return { current: () => ofHost, subscribe: () => () => undefined };
  return {
    current: () => (prefersDark.matches ? "dark" : "light"),
    subscribe: (changed) => {
      prefersDark.addEventListener("change", changed);
      return () => prefersDark.removeEventListener("change", changed);
    },
  };
}
