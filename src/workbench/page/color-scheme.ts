// SPDX-License-Identifier: EUPL-1.2

const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** True where the system wants dark. */
export const isDark = (): boolean => DARK.matches;

/** Calls back now and after each change of what the system wants; the answer stops that. */
export function followScheme(apply: (dark: boolean) => void): () => void {
  const changed = (): void => apply(DARK.matches);
  changed();
  DARK.addEventListener("change", changed);
  return () => DARK.removeEventListener("change", changed);
}

/** For who draws in the page without a style sheet. */
export function markScheme(html: HTMLElement): void {
  followScheme((dark) => {
    if (dark) html.dataset["theme"] = "dark";
    else delete html.dataset["theme"];
  });
}
