// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { associations } from "./associations";
import type { ClientGlobals } from "./office-client";
import type { OpenWork } from "./open-work";

/** The file of the client, or null where its package is not installed. */
export const clientPath: string | null = pathOfClient();

let run: ((window: object) => void) | null = null;

/**
 * Microsoft's own client in a window of its own, which it needs each time.
 * @param isSetSupported what the host says it has; asked at each member
 */
export function loadClient(
  path: string,
  isSetSupported: (set: string, version: string) => boolean,
  work: OpenWork,
): ClientGlobals {
  const window = emptyWindow(work);
  // In the realm of the caller, so that its errors and promises are those of the add-in; what it declares stays in the window.
  // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- a script that expects a page of its own
  run ??= new Function("window", `with (window) {${readFileSync(path, "utf8")}\n}`) as (window: object) => void;
  run.call(window, window);
  const globals = { ...window } as unknown as ClientGlobals;
  window["Office"] = { context: { requirements: { isSetSupported } } };
  return globals;
}

function pathOfClient(): string | null {
  try {
    // Not `office.js`, which waits for a host around it for ever; of the package only this file is needed.
    return require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  } catch {
    return null;
  }
}

function emptyWindow(work: OpenWork): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const storage = { getItem: () => null, setItem: nothing };
  const window: Record<string, unknown> = {
    // What the client waits for by the clock it does at once: its pauses between results would make every test slow.
    setTimeout: (run: (...args: unknown[]) => void, _: number, ...args: unknown[]) => work.soon(() => run(...args)),
    clearTimeout: (cancel?: () => void) => cancel?.(),
    // Else it makes promises of its own, that wait for a timer at each step.
    Promise,
    location: { href: "https://localhost/", search: "", hostname: "localhost", protocol: "https:" },
    navigator: { userAgent: "node", language: "nl-NL" },
    document: {
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
      head: { appendChild: nothing },
      cookie: "",
    },
    addEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
    CustomFunctions: associations(),
    // A name that the window has is set there, as a `var` of a page is.
    OfficeExtension: undefined,
    OfficeCore: undefined,
    Excel: undefined,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
