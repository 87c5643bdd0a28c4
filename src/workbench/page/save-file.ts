// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookFile } from "../../xlsx/workbook-file";
import { element } from "./element";
import { mayStayBehind } from "./may-stay-behind";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Some browsers read the bytes only after the click. */
const KEEP_MS = 60_000;

/** What is saved, and what is to be known of it. */
export interface Savable {
  /** True while the user is typing in a cell. */
  readonly editing: boolean;
  /** Settles when no formula waits for a result. */
  settled(): Promise<void>;
  save(): WorkbookFile;
  /** Called when the bytes are on their way to the disk. */
  saved(): void;
}

/** Gives the open workbook to the browser as an .xlsx; what a file cannot have is asked first. What came of it is said in the bar. */
export async function saveFile(open: Savable): Promise<void> {
  const told = element("saved", HTMLElement);
  told.textContent = "";
  if (open.editing) {
    told.textContent = "U typt in een cel. Druk op Enter of Esc en bewaar dan opnieuw.";
    return;
  }
  await open.settled();
  const file = open.save();
  const { notKept = [] } = file;
  if (notKept.length > 0 && !(await mayStayBehind(notKept))) return;
  const { writeXlsx } = await import("../../xlsx/write-xlsx");
  const bytes = await writeXlsx(file);
  const name = file.name.replace(/\.[^.]*$/, "") + ".xlsx";
  download(bytes, name);
  open.saved();
  told.textContent = `Bewaard als ${name}, in de map met downloads.`;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
