// SPDX-License-Identifier: EUPL-1.2

import type { Faults } from "./faults";
import { NotInWorkbench } from "./office-errors";
import { ownValue } from "../../domain/sheet/own-value";

/** The sets that the workbench answers for; of a set, only what the list of supported members names. */
const SETS: Readonly<Record<string, number>> = { ExcelApi: 1.17, CustomFunctionsRuntime: 1.3, SharedRuntime: 1.2 };

const HOST = "Excel";
const PLATFORM = "OfficeOnline";

/** What the add-in asked of the application around it. */
export interface OfficeState {
  startupBehavior: string;
  paneShown: boolean;
  readonly actions: Map<string, (event: { completed(): void }) => void>;
}

/** The global `Office`. */
export function officeGlobals(state: OfficeState, faults: Faults): object {
  const info = { host: HOST, platform: PLATFORM };
  const context = {
    requirements: {
      isSetSupported: (set: string, version: string | number = "1.1") => {
        const sets: Readonly<Record<string, string | number>> = faults.now.sets ?? SETS;
        const highest = ownValue(sets, set);
        return highest !== undefined && minor(version) <= minor(highest);
      },
    },
    host: HOST,
    platform: PLATFORM,
    displayLanguage: "nl-NL",
    contentLanguage: "nl-NL",
    // As Excel on the web, which tells no theme: the add-in then follows the system, and goes on doing so.
    officeTheme: undefined,
  };
  return only("Office", {
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    StartupBehavior: { none: "None", load: "Load" },
    context: only("Office.context", context),
    onReady: (callback?: (ready: typeof info) => unknown) => {
      void callback?.(info);
      return Promise.resolve(info);
    },
    addin: only("Office.addin", {
      setStartupBehavior: (behavior: string) => {
        state.startupBehavior = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(state.startupBehavior),
      showAsTaskpane: () => {
        state.paneShown = true;
        return Promise.resolve();
      },
      hide: () => {
        state.paneShown = false;
        return Promise.resolve();
      },
    }),
    actions: only("Office.actions", {
      associate: (id: string, action: (event: { completed(): void }) => void) => void state.actions.set(id, action),
    }),
  });
}

/** "1.9" comes before "1.12". */
function minor(version: string | number): number {
  const [major = "0", rest = "0"] = String(version).split(".");
  return Number(major) * 1000 + Number(rest);
}

function only(type: string, members: Readonly<Record<string, unknown>>): object {
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === "symbol" || name === "then" || name in target) return target[name as string];
      throw new NotInWorkbench(`${type}.${name}`);
    },
  });
}
