// SPDX-License-Identifier: EUPL-1.2
/** `npm run screenshots`: the pictures of docs/images, taken from the workbench with the sample. */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, INSTALL_A_BROWSER } from "./browser";
import { buildWorkbench } from "./build-pages";
import { PICTURES, WINDOW, type Desk } from "./screenshot/pictures";
import { serveFolder } from "./static-server";

const IMAGES = path.resolve("docs/images");
/** The pictures name the days to the next step of the law: the same ones whenever they are taken. */
const DAY = "2026-11-23T12:00:00";

async function takePictures(desk: Desk): Promise<void> {
  await desk.pane.getByText(/^Stand /).waitFor();
  for (const { file, of, prepare } of PICTURES) {
    await prepare(desk);
    // The grid draws on a canvas, and tells nobody when it is done.
    await desk.page.waitForTimeout(1_000);
    const target = of === "pane" ? desk.page.locator("#pane") : desk.page;
    await target.screenshot({ path: path.join(IMAGES, file) });
  }
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
    const page = await browser.newPage({ viewport: WINDOW, locale: "nl-NL" });
    await page.clock.setFixedTime(DAY);
    await page.goto(`${server.address}/workbench.html`);
    await takePictures({ page, pane: page.frameLocator("#pane") });
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
