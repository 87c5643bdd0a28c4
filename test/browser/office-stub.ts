// SPDX-License-Identifier: EUPL-1.2

/** A stand-in for Office.js, enough for the page to start: outside Excel, or in an Excel that answers nothing. */
export function officeStub(host: "Excel" | null): string {
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
