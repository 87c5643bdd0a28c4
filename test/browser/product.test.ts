// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { buildProduct } from "../../tools/build-pages";
import { firstViewFiles, gzipSizes, sum } from "../../tools/sizes";
import { describeInBrowser, OFFICE_JS } from "./in-browser";
import { withOffice } from "./office-stub";

/**
 * In bytes, gzip, Office.js left out. The pane is all scripts and styles but functions.js, which Excel loads for the formulas, with the
 * pane closed too; its first view may be 60 % of it. With functions.js it is what it is: `npm run sizes` shows where.
 */
const PANE = 230_000;
const FIRST_VIEW = 0.6 * PANE;
const WITH_FUNCTIONS = { all: 277_000, firstView: 140_500 };
/** The stand-in has no workbook to read: the message that says so comes on demand, and is no part of a first view that goes well. */
const MESSAGE = /^melding-alles\.[0-9a-f]{8}\.js$/;

describeInBrowser("the page that ships", buildProduct, (bench) => {
  test("starts in Excel under its own policy, and asks nothing but Office.js of others", async () => {
    const { page, foreignRequests, consoleErrors } = await bench.open("taskpane.html", {
      width: 350,
      prepare: withOffice("Excel"),
    });
    await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    expect(foreignRequests).toEqual([OFFICE_JS]);
    expect(consoleErrors).toEqual([]);
  });

  test("fits in 320 px, in the dark too", async () => {
    const { page } = await bench.open("taskpane.html", {
      width: 320,
      colorScheme: "dark",
      prepare: withOffice("Excel"),
    });
    await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("says where it belongs when it is opened outside Excel", async () => {
    const { page } = await bench.open("taskpane.html", { prepare: withOffice(null) });
    await page.getByText("Spreiding werkt in Excel.").waitFor();
  });

  test("says what to do where Office.js does not come", async () => {
    const { page } = await bench.open("taskpane.html", {
      prepare: (blocked) => blocked.route(OFFICE_JS, (route) => route.abort()),
    });
    await page.getByText("Office kon niet worden geladen.").waitFor();
  });

  test("its files hold nothing of the workbench", async () => {
    const scripts = (await readdir(bench.folder())).filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("functions.js");
    for (const script of scripts) {
      const text = await readFile(path.join(bench.folder(), script), "utf8");
      expect(text).not.toMatch(/univer|hucre|workbench/i);
    }
  });

  test("the functions do not wait for the pane: React is not in their file", async () => {
    expect(await readFile(path.join(bench.folder(), "functions.js"), "utf8")).not.toMatch(/createRoot|fluentui/);
  });

  test("all scripts and styles together stay small", async () => {
    const sizes = await gzipSizes(bench.folder());
    const all = sum(sizes.values());
    expect(all - (sizes.get("functions.js") ?? NaN)).toBeLessThanOrEqual(PANE);
    expect(all).toBeLessThanOrEqual(WITH_FUNCTIONS.all);
  });

  test("the first view is small: what the page asked for until Controle stood", async () => {
    const { page } = await bench.open("taskpane.html", { width: 350, prepare: withOffice("Excel") });
    await page.waitForFunction(() => performance.getEntriesByName("eerste beeld").length > 0);
    const asked = await page.evaluate(() => {
      const end = performance.getEntriesByName("eerste beeld")[0]?.startTime ?? 0;
      const own = performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.startsWith(location.origin) && /\.(js|css)(\?|$)/.test(name));
      return own.filter(({ startTime }) => startTime <= end).map(({ name }) => new URL(name).pathname.slice(1));
    });
    const first = await firstViewFiles(bench.folder());
    // The page and the build agree on what the first view is made of.
    expect(asked.filter((file) => !MESSAGE.test(file)).sort()).toEqual([...first].sort());
    const sizes = await gzipSizes(bench.folder());
    const bytes = sum(first.map((file) => sizes.get(file) ?? NaN));
    expect(bytes - (sizes.get("functions.js") ?? NaN)).toBeLessThanOrEqual(FIRST_VIEW);
    expect(bytes).toBeLessThanOrEqual(WITH_FUNCTIONS.firstView);
  });
});
