// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { buildProduct } from "../../tools/build-pages";
import { describeInBrowser, OFFICE_JS } from "./in-browser";
import { withOffice } from "./office-stub";

describeInBrowser("the page that ships", buildProduct, (bench) => {
  test("starts in Excel under its own policy, and asks nothing but Office.js of others", async () => {
    const { page, foreignRequests, consoleErrors } = await bench.open("taskpane.html", { width: 350, prepare: withOffice("Excel") });
    await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    expect(foreignRequests).toEqual([OFFICE_JS]);
    expect(consoleErrors).toEqual([]);
  });

  test("fits in 320 px, in the dark too", async () => {
    const { page } = await bench.open("taskpane.html", { width: 320, colorScheme: "dark", prepare: withOffice("Excel") });
    await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("says where it belongs when it is opened outside Excel", async () => {
    const { page } = await bench.open("taskpane.html", { prepare: withOffice(null) });
    await page.getByText("Spreiding werkt in Excel.").waitFor();
  });

  test("says what to do where Office.js does not come", async () => {
    const { page } = await bench.open("taskpane.html", { prepare: (blocked) => blocked.route(OFFICE_JS, (route) => route.abort()) });
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
});
