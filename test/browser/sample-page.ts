// SPDX-License-Identifier: EUPL-1.2

import type { Frame, FrameLocator, Page } from "playwright-core";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import type {} from "../../src/workbench/page/handle.types";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { sheetsOf, tabsOf } from "../integration/known-chain/csv-workbook";
import type { Bench, Opened, OpenOptions } from "./in-browser";

/** So long a busy machine may need to move the selection. */
const MOVED_MS = 10_000;

export interface Workbench extends Opened {
  readonly pane: FrameLocator;
}

/** Opens the workbench and waits until the pane has read the sample. */
export async function openSample(bench: Bench, options?: OpenOptions): Promise<Workbench> {
  const opened = await bench.open("workbench.html", options);
  const pane = opened.page.frameLocator("#pane");
  await pane.getByText(/^Stand /).waitFor();
  return { ...opened, pane };
}

/** Opens the sample and validates it. */
export async function validateSample(bench: Bench): Promise<Workbench> {
  const workbench = await openSample(bench);
  await workbench.pane.getByRole("button", { name: "Valideer werkmap" }).click();
  await workbench.pane.getByText(/tabbladen bekeken/).waitFor();
  return workbench;
}

/** Opens a workbook from the disk in place of the one that is open, whose changes may go away. */
export async function openBook(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("#picker").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  const lose = page.getByRole("button", { name: "Toch openen" });
  await lose.or(page.getByRole("heading", { name, exact: true })).waitFor();
  if (await lose.isVisible()) await lose.click();
}

/** One of the known workbooks with the whole chain of the law. */
export const chainBook = async (folder: string): Promise<Buffer> =>
  Buffer.from(await writeXlsx(bookOf(sheetsOf(tabsOf(folder)))));

/** Opens a workbook with one blank tab, Blad1. */
export async function openBlank(page: Page, pane: FrameLocator): Promise<void> {
  await openBook(page, "leeg.xlsx", Buffer.from(await writeXlsx(bookOf([sheetOf("Blad1", [])]))));
  await pane.getByRole("heading", { name: "Nog geen tabblad herkend" }).waitFor();
}

export const cellText = (page: Page, tab: string, address: string) =>
  page.evaluate(([of, at]) => window.workbench.cellText(of!, at!), [tab, address]);

export const untilCell = (page: Page, tab: string, address: string, text: string) =>
  page.waitForFunction(([of, at, expected]) => window.workbench.cellText(of!, at!) === expected, [tab, address, text]);

/** Goes to a cell of the tab in front by the name box, and types. */
export async function startTyping(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
}

/**
 * Goes to a cell of the tab in front by the name box; the keyboard is the grid's then. A selection that the grid is still moving takes the
 * words out of the name box again: a user sees that and types once more.
 */
export async function goToCell(page: Page, address: string): Promise<void> {
  const nameBox = page.locator("#sheet input").first();
  const isThere = (timeout?: number) =>
    page.waitForFunction((expected) => window.workbench.selection().endsWith(`!${expected}`), address, { timeout });
  for (let again = 0; again < 3; again += 1) {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    if (await isThere(MOVED_MS).then(Boolean, () => false)) return;
  }
  await isThere();
}

/** Types in a cell, and waits until the grid has gone to the next one: it does so after the value is there, and the name box follows. */
export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await startTyping(page, address, text);
  await page.keyboard.press("Enter");
  await page.waitForFunction((typed) => !window.workbench.selection().endsWith(`!${typed}`), address);
}

/** Makes the pane as narrow as it gets in Excel: 320 px. */
export async function narrowPane(page: Page): Promise<void> {
  await page.getByRole("separator").focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
}

/** The pane as wide and high as it is in a pane of twice that at 200 % zoom. */
export const paneSize = (page: Page, width: number, height: number) =>
  page.locator("#pane").evaluate(
    (pane, [w, h]) => {
      pane.style.width = `${String(w)}px`;
      pane.style.height = `${String(h)}px`;
    },
    [width, height] as const,
  );

/** Shows only the findings with these words, as a user does: a long list has in the page only what is in view. */
export async function searchFor(pane: FrameLocator, words: string): Promise<void> {
  await pane.getByRole("searchbox", { name: "Zoek in de bevindingen" }).fill(words);
}

/** The frame of the pane in the page of the workbench. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error("the workbench has no pane");
  return frame;
}

/** Makes a monitor as a user does, from the overzicht. */
export async function makeMonitor(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await pane.getByRole("button", { name: "Maak monitorblad" }).click();
  await pane.getByRole("heading", { name: "Monitorblad maken" }).waitFor();
  await pane.getByRole("button", { name: "Maak monitorblad" }).click();
  await pane
    .getByText(/^Het monitorblad staat klaar/)
    .first()
    .waitFor();
}
