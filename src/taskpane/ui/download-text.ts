// SPDX-License-Identifier: EUPL-1.2

/** Offers a text as a file. Nothing goes over the network; some webviews of Office ignore it, without telling. */
export function downloadText(name: string, text: string, type = "application/json"): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** The same of a file that is there already. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start to read after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
