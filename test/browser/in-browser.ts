// SPDX-License-Identifier: EUPL-1.2

import { chromium, type Browser, type Page } from "playwright-core";
import { BROWSER_FLAGS, findBrowser, INSTALL_A_BROWSER } from "../../tools/browser";
import { serveFolder, type StaticServer } from "../../tools/static-server";
import { builtOnce } from "./built-once";

/** What one opened page did that it should not do. */
interface Conduct {
  /** Addresses that were asked of another host than the page's own. */
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  /** What the page's content security policy kept back. */
  readonly policyViolations: string[];
}

/** The one address that is asked of another host: Microsoft wants Office.js from there. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface Opened extends Conduct {
  readonly page: Page;
}

export interface Bench {
  /** Opens a file of the built folder in a page of its own. */
  open(file: string, options?: OpenOptions): Promise<Opened>;
  /** The built folder. */
  folder(): string;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** When it is opened: "load" where nothing else is said, "commit" where something never comes. */
  readonly until?: "load" | "commit";
  /** Before the page is asked for. */
  prepare?(page: Page): Promise<unknown>;
}

/** A guard against what never comes, not a measure: other tests take the same processors. */
const WAIT_MS = 120_000;

/** Tests in the system's browser on files that this run built. Without a browser they are skipped aloud; in CI that is a failure. */
export function describeInBrowser(
  name: string,
  build: (folder: string) => Promise<void>,
  tests: (bench: Bench) => void,
): void {
  const executablePath = findBrowser();
  if (executablePath === null) {
    const notice = `NOT RUN, no browser found: ${name}. ${INSTALL_A_BROWSER}`;
    if (process.env["CI"] === "true") test(name, () => Promise.reject(new Error(notice)));
    else {
      process.stderr.write(`\n${notice}\n`);
      describe.skip(name, () => tests({ open: () => Promise.reject(new Error(notice)), folder: () => "" }));
    }
    return;
  }

  describe(name, () => {
    let browser: Browser;
    let server: StaticServer;
    let folder: string;
    const opened: Opened[] = [];

    beforeAll(async () => {
      folder = await builtOnce(build);
      server = await serveFolder(folder);
      browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    /** Whatever a test is about: the policy holds, and nothing is asked of other hosts. */
    afterEach(async () => {
      const pages = opened.splice(0);
      expect(pages.flatMap(({ policyViolations }) => policyViolations)).toEqual([]);
      expect(
        pages.flatMap(({ foreignRequests }) => foreignRequests).filter((address) => address !== OFFICE_JS),
      ).toEqual([]);
      for (const { page } of pages) await page.close();
    });

    const open: Bench["open"] = async (file, options) => {
      const one = await openPage(browser, server.address, file, options);
      opened.push(one);
      return one;
    };
    tests({ open, folder: () => folder });
  });
}

async function openPage(browser: Browser, address: string, file: string, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1440, height = 900, colorScheme = "light" } = options;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  page.setDefaultTimeout(WAIT_MS);
  const foreignRequests: string[] = [];
  const consoleErrors: string[] = [];
  const policyViolations: string[] = [];
  await page.exposeFunction("tellViolation", (text: string) => policyViolations.push(text));
  // In every frame, before its own code.
  await page.addInitScript(`document.addEventListener("securitypolicyviolation", (event) =>
    window.tellViolation([event.effectiveDirective, event.blockedURI, event.sourceFile].join(" ")))`);
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`))
      foreignRequests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => consoleErrors.push(error.message));
  await options.prepare?.(page);
  await page.goto(`${address}/${file}`, { waitUntil: options.until ?? "load" });
  return { page, foreignRequests, consoleErrors, policyViolations };
}
