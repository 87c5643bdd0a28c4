// SPDX-License-Identifier: EUPL-1.2

import { element } from "./element";

/** Takes a workbook from the file dialog or by drag and drop, and hands it over. */
export function acceptFiles(onFile: (file: File) => void): void {
  const picker = element("picker", HTMLInputElement);
  const drop = element("drop", HTMLElement);
  element("open", HTMLElement).addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    // Otherwise choosing the same file again would be no change.
    picker.value = "";
    if (file !== undefined) onFile(file);
  });

  document.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files") === true) drop.hidden = false;
  });
  drop.addEventListener("dragover", (event) => event.preventDefault());
  drop.addEventListener("dragleave", () => (drop.hidden = true));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  });
}
