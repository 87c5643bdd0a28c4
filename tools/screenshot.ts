// SPDX-License-Identifier: EUPL-1.2
/** `npm run screenshots`: the pictures of docs/images, taken from the workbench with the sample. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, INSTALL_A_BROWSER } from "./browser";
import { buildWorkbench } from "./build-pages";
import { serveFolder } from "./static-server";

const IMAGES = path.resolve("docs/images");
const WINDOW = { width: 1440, height: 900 };

async function takePictures(page: Page): Promise<void> {
  const pane = page.frameLocator("#pane");
  await pane.getByText(/^Stand /).waitFor();
  await pane.getByRole("button", { name: "Valideer werkmap" }).click();
  await pane.getByText(/bladen bekeken/).waitFor();
  await pane.getByRole("listitem").filter({ hasText: "+638" }).click({ position: { x: 300, y: 12 } });
  await drawn(page);
  await page.screenshot({ path: path.join(IMAGES, "werkbank.png") });
  await page.evaluate(() => window.workbench.show("Monitor"));
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await drawn(page);
  await page.screenshot({ path: path.join(IMAGES, "monitor.png") });
  await pane.getByRole("tab", { name: "Controle" }).click();
  await drawn(page);
  await page.locator("#pane").screenshot({ path: path.join(IMAGES, "taakvenster.png") });
  await pane.getByRole("button", { name: /^Herstel wat zeker is/ }).click();
  await page.locator("#pane").screenshot({ path: path.join(IMAGES, "herstel-wat-zeker-is.png") });
}

/** The grid draws on a canvas, and tells nobody when it is done. */
async function drawn(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(`No browser found. ${INSTALL_A_BROWSER}`);
  await mkdir(IMAGES, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), "spreiding-"));
  await buildWorkbench(folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(`${server.address}/workbench.html`);
    await takePictures(page);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
});
