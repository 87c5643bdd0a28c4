// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Route } from "playwright-core";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { buildProduct } from "../../tools/build-pages";
import { headersOf } from "../../tools/hosting/headers";
import { firstViewFiles, gzipSizes, sum } from "../../tools/sizes";
import { describeInBrowser, OFFICE_JS } from "./in-browser";
import { withOffice } from "./office-stub";

/**
 * In bytes, gzip, Office.js left out: what Excel loads for the formulas too, the pane and the reading of the workbook; and all that the pane ever asks for.
 * A third of the first is the reading: the register since 2010, and the lists of words that tell what a table, a date or a status means.
 * Which levering takes the place of which is decided there too, and VERSCHIL is one of the functions: 1.3 kB. Of all, 70 kB are the reading of a file
 * beside the open workbook, asked for when the user chooses one, and 35 kB the views of the leveringen. Letters of other alphabets are read in
 * the headers (1.4 kB); a file is checked for damage, encodings and size before it is read (7 kB), and what was kept and is damaged has its list (4 kB).
 * The pictures (bars on one scale, waterfall, burn-up, ends per quarter, their tables and copies), the page of a gemeente, the charts of the monitor and
 * what explains a cell came with 30 kB in all, of which 2 kB are in the first view. What counts as another unit, as a limit or a draft in place of a
 * taakstelling, and as another list below a table, and which soort is missing, are 2 kB more.
 */
const FIRST_VIEW = 184_000;
const ALL = 576_000;

describeInBrowser("the page that ships", buildProduct, (bench) => {
  async function shippedCode(): Promise<string> {
    const scripts = (await readdir(bench.folder())).filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("functions.js");
    return (await Promise.all(scripts.map((name) => readFile(path.join(bench.folder(), name), "utf8")))).join("\n");
  }

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

  test.each(["light", "dark"] as const)(
    "where Office.js stays away it says so, and there is a pane when it comes, %s",
    async (colorScheme) => {
      let come = (): void => undefined;
      const late = new Promise<void>((resolve) => (come = resolve));
      const { page, consoleErrors } = await bench.open("taskpane.html", {
        colorScheme,
        until: "commit",
        prepare: withOffice("Excel", late),
      });
      await page.getByText("Spreiding wordt geladen…").waitFor();
      await page.getByText("Office is nog niet geladen.").waitFor();
      await page.getByRole("button", { name: "Probeer opnieuw" }).waitFor();
      const color = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(color).toBe(colorScheme === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)");
      come();
      await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
      expect(await page.getByText("Office is nog niet geladen.").count()).toBe(0);
      expect(consoleErrors).toEqual([]);
    },
  );

  test("its button asks again for an Office.js that stays away", async () => {
    let asked = 0;
    const { page } = await bench.open("taskpane.html", {
      until: "commit",
      prepare: async (silent) => {
        await withOffice("Excel")(silent);
        await silent.route(OFFICE_JS, (route) => (++asked === 1 ? new Promise(() => undefined) : route.fallback()));
      },
    });
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("button", { name: "Valideer werkmap" }).waitFor();
  });

  test.each([
    ["never comes", () => new Promise<void>(() => undefined)],
    ["is not there", (route: Route) => route.fulfill({ status: 404 })],
    ["cannot be read", (route: Route) => route.fulfill({ contentType: "text/javascript", body: "(" })],
  ])("says so where the code of the functions %s", async (_name, answer) => {
    const { page } = await bench.open("taskpane.html", {
      until: "commit",
      prepare: async (silent) => {
        await withOffice("Excel")(silent);
        await silent.route("**/functions.js*", answer);
      },
    });
    await page.getByText("Het taakvenster is nog niet geladen.").waitFor();
    await page.getByRole("button", { name: "Probeer opnieuw" }).waitFor();
  });

  test("its files hold nothing of the workbench, and nothing of Microsoft's client", async () => {
    const code = await shippedCode();
    expect(code).not.toMatch(/univer|workbench/i);
    expect(code).not.toMatch(/HostBridge|excel-web-16|RichApiMessageUtility|_ValidateArraySize/);
  });

  test("the functions do not wait for the pane: React is not in their file", async () => {
    expect(await readFile(path.join(bench.folder(), "functions.js"), "utf8")).not.toMatch(/createRoot|fluentui/);
  });

  test.each([
    ["light", webLightTheme],
    ["dark", webDarkTheme],
  ] as const)("every token that something asks for is that of the theme, %s", async (colorScheme, theme) => {
    const named = [...(await shippedCode()).matchAll(/--(\w+)/g)].map(([, name = ""]) => name);
    const asked = Object.entries(theme).filter(([name]) => named.includes(name));
    expect(asked.length).toBeGreaterThan(100);
    const { page } = await bench.open("taskpane.html", { colorScheme, prepare: withOffice("Excel") });
    const provider = page.locator(".fui-FluentProvider");
    const values = await provider.evaluate(
      (element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(`--${name}`)),
      asked.map(([name]) => name),
    );
    expect(asked.map(([name], at) => [name, values[at]])).toEqual(asked.map(([name, value]) => [name, String(value)]));
  });

  test("the page holds the policy that a server says, but for who may frame it", async () => {
    const page = await readFile(path.join(bench.folder(), "taskpane.html"), "utf8");
    const [, inPage = ""] = /Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
    expect(inPage).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(headersOf("taskpane.html")["Content-Security-Policy"]?.split("; frame-ancestors ")[0]).toBe(inPage);
  });

  test("only what has its version in its name may be kept for ever", async () => {
    const names = (await readdir(bench.folder(), { withFileTypes: true })).filter((entry) => entry.isFile());
    const asked = names.map(({ name }) => name).filter((name) => headersOf(name)["Cache-Control"] === "no-cache");
    expect(asked.sort()).toEqual([
      "functions.js",
      "functions.js.map",
      "functions.json",
      "manifest.xml",
      expect.stringMatching(/^pane\..*\.LICENSE\.txt$/),
      "taskpane-in-workbench.html",
      "taskpane.html",
      expect.stringMatching(/^voorkeuren\..*\.LICENSE\.txt$/),
    ]);
    expect(names.length).toBeGreaterThan(20);
  });

  test("opens with the view that was open last", async () => {
    const { page, consoleErrors } = await bench.open("taskpane.html", { prepare: withOffice("Excel") });
    await page.getByRole("tab", { name: "Formules" }).click();
    await page.waitForFunction(() => localStorage.getItem("@spreiding/view") !== null);
    await page.reload();
    await page.getByRole("tabpanel", { name: "Formules" }).waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test("the first view is small, with what reads the workbook", async () => {
    const sizes = await gzipSizes(bench.folder());
    const first = await firstViewFiles(bench.folder());
    expect(first).toHaveLength(4);
    expect(sum(first.map((file) => sizes.get(file) ?? NaN))).toBeLessThanOrEqual(FIRST_VIEW);
  });

  test("all scripts and styles together stay small", async () => {
    expect(sum((await gzipSizes(bench.folder())).values())).toBeLessThanOrEqual(ALL);
  });
});
