// SPDX-License-Identifier: EUPL-1.2

/** Answers whether the clipboard took the text: webviews may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
