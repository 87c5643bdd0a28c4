// SPDX-License-Identifier: EUPL-1.2

import { downloadBlob } from "../download-text";

export type Copied = "copied" | "downloaded" | "failed";

/** On the clipboard, or as a file where the clipboard takes no pictures: webviews may refuse. Call it within the click. */
export async function copyPicture(png: Promise<Blob>, fileName: string): Promise<Copied> {
  try {
    // The promise itself: a clipboard that waits for the picture still knows that the user asked.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return "copied";
  } catch {
    try {
      downloadBlob(fileName, await png);
      return "downloaded";
    } catch {
      return "failed";
    }
  }
}
