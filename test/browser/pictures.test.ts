// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import type { FrameLocator, Page } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openSample, paneOf } from "./sample-page";

/** What a PNG is, and how much of it has which colours. */
interface Seen {
  readonly width: number;
  readonly height: number;
  readonly corner: string;
  /** Pixels of a colour, "r,g,b". */
  readonly counts: Readonly<Record<string, number>>;
}

/** The light theme's colour of a realisatie, and that of its ground. */
const REALISED = "15,108,189";
const GROUND = "255,255,255";
/** Twice as sharp as the sheet, which is 480 wide. */
const WIDTH = 960;

/** Reads a PNG of the page the way another program does: as pixels. */
async function seen(bytes: string): Promise<Seen> {
  const image = new Image();
  image.src = `data:image/png;base64,${bytes}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext("2d")!;
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const counts: Record<string, number> = {};
  const at = (place: number): string => data.slice(place, place + 3).join(",");
  for (let place = 0; place < data.length; place += 4) counts[at(place)] = (counts[at(place)] ?? 0) + 1;
  return { width: canvas.width, height: canvas.height, corner: at(0), counts };
}

/** The only picture on the clipboard, in base64. */
async function clipboardPng(): Promise<string> {
  const items = await navigator.clipboard.read();
  if (items.length !== 1) throw new Error(`${String(items.length)} items`);
  const bytes = new Uint8Array(await (await items[0]!.getType("image/png")).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

async function openCopies(pane: FrameLocator, of: string): Promise<void> {
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await pane.getByRole("button", { name: `Kopieer: ${of}`, exact: true }).click();
}

const copyPicture = (pane: FrameLocator, of: string) =>
  pane.getByRole("button", { name: `Kopieer als plaatje: ${of}`, exact: true }).click();

const allowed = (page: Page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

describeInBrowser("pictures taken elsewhere", buildWorkbench, (bench) => {
  test.each(["tekort en gap", "op schema", "als niets wordt verlengd", "gemeenten"])(
    "“%s” comes on the clipboard as a PNG, light although the pane is dark",
    async (of) => {
      const { page, pane, consoleErrors } = await openSample(bench, { colorScheme: "dark", prepare: allowed });
      await openCopies(pane, of);
      await copyPicture(pane, of);
      await pane.getByText("Het plaatje is gekopieerd. Plak het in Word, PowerPoint of een bericht.").waitFor();
      const frame = paneOf(page);
      const { width, height, corner, counts } = await frame.evaluate(seen, await frame.evaluate(clipboardPng));
      expect(width).toBe(WIDTH);
      expect(height).toBeGreaterThan(300);
      expect(corner).toBe(GROUND);
      expect((counts[GROUND] ?? 0) / (width * height)).toBeGreaterThan(0.5);
      expect(counts[REALISED] ?? 0).toBeGreaterThan(50);
      expect(consoleErrors).toEqual([]);
    },
  );

  test("all 44 gemeenten are in the picture, though the pane draws only those in view", async () => {
    const heightOf = async (query: string, shown: RegExp): Promise<number> => {
      const { page, pane } = await openSample(bench, { prepare: allowed });
      await openCopies(pane, "gemeenten");
      await pane.getByRole("searchbox", { name: "Zoek een gemeente" }).fill(query);
      await pane.getByText(shown).waitFor();
      await copyPicture(pane, "gemeenten");
      await pane.getByText(/^Het plaatje is gekopieerd/).waitFor();
      return (await paneOf(page).evaluate(seen, await paneOf(page).evaluate(clipboardPng))).height;
    };
    const [all, one] = [await heightOf("", /^44 gemeenten/), await heightOf("hoorn", /^1 van 44 gemeenten/)];
    // 24 high in a drawing of 600 wide, which is 448 wide in the sheet; that is drawn twice as sharp.
    expect(all - one).toBeGreaterThanOrEqual(Math.floor(43 * 24 * (448 / 600)) * 2);
  });

  test("a clipboard that takes no pictures makes it a download of the same PNG", async () => {
    const { page, pane } = await openSample(bench, {
      prepare: (page) =>
        page.addInitScript(() => {
          Clipboard.prototype.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        }),
    });
    await openCopies(pane, "op schema");
    const download = page.waitForEvent("download");
    await copyPicture(pane, "op schema");
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.png$/);
    await pane.getByText(`Het bestand ${file.suggestedFilename()} staat bij uw downloads.`).waitFor();
    const bytes = await readFile(await file.path());
    const { width, counts } = await paneOf(page).evaluate(seen, bytes.toString("base64"));
    expect(width).toBe(WIDTH);
    expect(counts[REALISED] ?? 0).toBeGreaterThan(50);
  });
});
