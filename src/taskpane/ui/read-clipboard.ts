// SPDX-License-Identifier: EUPL-1.2

/** The text on the clipboard; null where it may not be read here: most webviews refuse. */
export async function readClipboard(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
