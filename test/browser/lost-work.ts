// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator, Page } from "playwright-core";
import { untilCell } from "./sample-page";

export const LOST = "Wijzigingen in “voorbeeld-noord-holland.xlsx” gaan verloren.";

/** Whether the browser would ask who closes the page. */
export const askedOnLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

/** Waits until what is pressed has brought the sample anew. */
export async function untilAnew(page: Page, pane: FrameLocator, press: () => Promise<void>): Promise<void> {
  await page.evaluate(() => (window.workbench = { ...window.workbench, cellText: () => "before" }));
  await press();
  await untilCell(page, "Monitor", "D6", "245");
  await pane.getByText(/^Stand /).waitFor();
}

/** Validates and accepts a finding. */
export async function acceptFirst(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Valideer werkmap" }).click();
  await pane.getByRole("button", { name: "Accepteer…" }).first().click();
  await pane.getByLabel("Waarom mag dit blijven staan?").fill("Zo vastgesteld");
  await pane.getByRole("button", { name: "Accepteer", exact: true }).click();
  await pane.getByRole("button", { name: "1 geaccepteerd" }).waitFor();
}
