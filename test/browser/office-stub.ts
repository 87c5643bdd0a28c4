// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "playwright-core";
import { OFFICE_JS } from "./in-browser";

/**
 * Lets a page get the stand-in where it asks for Office.js.
 *
 * @param when it is answered; at once where nothing is said
 */
export const withOffice =
  (host: "Excel" | null, when: Promise<void> = Promise.resolve()) =>
  (page: Page) =>
    page.route(OFFICE_JS, async (route) => {
      await when;
      await route.fulfill({ contentType: "text/javascript", body: officeStub(host) });
    });

/** A stand-in for Office.js, enough for the page to start: outside Excel, or in an Excel that answers nothing. */
function officeStub(host: "Excel" | null): string {
  return `
    window.CustomFunctions = { associate() {} };
    window.Excel = { run: () => Promise.reject(new Error("no workbook")) };
    window.OfficeExtension = { Error: class extends Error {} };
    window.Office = {
      HostType: { Excel: "Excel" },
      StartupBehavior: { load: "load" },
      onReady: () => Promise.resolve({ host: ${JSON.stringify(host)} }),
      actions: { associate() {} },
      addin: { setStartupBehavior: () => Promise.resolve() },
      context: { requirements: { isSetSupported: () => true } },
    };
  `;
}
