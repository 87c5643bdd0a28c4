// SPDX-License-Identifier: EUPL-1.2

/** Offers a text as a file. Nothing goes over the network; some webviews of Office ignore it, without telling. */
export function downloadText(name: string, text: string, type = "application/json"): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start to read after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
