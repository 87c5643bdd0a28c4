// SPDX-License-Identifier: EUPL-1.2

import { UnreadableWorkbook } from "../../xlsx/unreadable-workbook";
import { markScheme } from "./color-scheme";
import { makeResizable } from "./divider";
import { element } from "./element";
import { acceptFiles } from "./file-input";
import { OpenWorkbook } from "./open-workbook";
import { mayBeLost } from "./may-be-lost";
import { readFile, readSample } from "./read-workbook";
import { walkBetween } from "./regions";
import type { WorkbookFile } from "../../xlsx/workbook-file";

/** The width of a task pane in Excel. */
const PANE_WIDTH = 350;
const BROKEN = "Dit bestand kon niet worden geopend. Sla het in Excel opnieuw op als .xlsx en probeer het nog eens.";

const NOT_SAVED =
  "De werkmap kon niet worden bewaard. Er is niets veranderd: wacht tot alle formules klaar zijn en probeer het nog eens.";

const problem = element("problem", HTMLElement);
let current: OpenWorkbook | null = null;
let opening = Promise.resolve();

/** One after the other: who clicks twice gets the last one. */
function open(read: () => Promise<WorkbookFile>): void {
  opening = opening.then(() => openNow(read));
}

/** A file that cannot be read leaves the open workbook as it is, and so does who does not want to lose changes. */
async function openNow(read: () => Promise<WorkbookFile>): Promise<void> {
  problem.hidden = true;
  try {
    const file = await read();
    if (current?.changed === true && !(await mayBeLost(current.name))) return;
    await current?.close();
    current = null;
    current = await OpenWorkbook.open(file, element("sheet", HTMLElement), element("pane", HTMLIFrameElement));
    element("file", HTMLElement).textContent = file.name;
    // That was another workbook.
    element("saved", HTMLElement).textContent = "";
    document.title = `${file.name} – Spreiding, werkbank`;
  } catch (error) {
    problem.textContent = error instanceof UnreadableWorkbook ? error.message : BROKEN;
    problem.hidden = false;
  }
}

/** After what is being opened; what cannot be saved is told, and the workbook stays as it is. */
function save(): void {
  opening = opening.then(async () => {
    problem.hidden = true;
    try {
      await current?.save();
    } catch {
      problem.textContent = NOT_SAVED;
      problem.hidden = false;
    }
  });
}

function saveByKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
  event.preventDefault();
  save();
}

makeResizable(element("divider", HTMLElement), element("desk", HTMLElement), PANE_WIDTH);
markScheme(document.documentElement);
walkBetween({
  bar: element("bar", HTMLElement),
  sheet: element("sheet", HTMLElement),
  pane: element("pane", HTMLIFrameElement),
  focusCells: () => current?.focus(),
});
acceptFiles((file) => open(() => readFile(file)));
element("reload-sample", HTMLElement).addEventListener("click", () => open(readSample));
element("save", HTMLElement).addEventListener("click", save);
window.addEventListener("keydown", saveByKey);
// A page in a page keeps its keys to itself.
const pane = element("pane", HTMLIFrameElement);
pane.addEventListener("load", () => pane.contentWindow?.addEventListener("keydown", saveByKey));
window.addEventListener("beforeunload", (event) => {
  if (current?.changed === true) event.preventDefault();
});
open(readSample);
