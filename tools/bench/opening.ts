// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import type {} from "../../src/workbench/page/handle.types";
import { BROWSER_FLAGS, findBrowser } from "../browser";
import { buildWorkbench } from "../build-pages";
import { serveFolder } from "../static-server";

const RUNS = 5;
/** On the tab Monitor of the sample: the first of its values. */
const FIRST_VALUE = { tab: "Monitor", address: "D6", text: "245" };

/** In milliseconds from asking for the page. */
interface Opened {
  /** Until the pane says of which peildatum the figures are. */
  readonly read: number;
  /** Until a formula of the sample has its value. */
  readonly calculated: number;
}

/** How long the workbench takes to open the sample in a real browser, each time without what it fetched before; null where there is no browser. */
export async function openingTimes(): Promise<readonly Opened[] | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  const folder = await mkdtemp(path.join(tmpdir(), "spreiding-"));
  await buildWorkbench(folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const times: Opened[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await opened(browser, server.address));
    return times;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function opened(browser: Browser, address: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const start = performance.now();
  const since = (): number => performance.now() - start;
  try {
    await page.goto(`${address}/workbench.html`, { waitUntil: "commit" });
    const [read, calculated] = await Promise.all([
      page
        .frameLocator("#pane")
        .getByText(/^Stand /)
        .waitFor()
        .then(since),
      page
        .waitForFunction(
          // The handle is there once the file is loaded.
          ({ tab, address: at, text }) => "workbench" in window && window.workbench.cellText(tab, at) === text,
          FIRST_VALUE,
        )
        .then(since),
    ]);
    return { read, calculated };
  } finally {
    await page.close();
  }
}
