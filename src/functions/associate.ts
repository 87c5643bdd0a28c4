// SPDX-License-Identifier: EUPL-1.2

import type * as code from "./functions";
import { notAvailable } from "./not-available";
import signatures from "./signatures.json";
import type { Invocation } from "./stream";

const MISSING =
  "Deze formule kon niet worden berekend: een deel van Spreiding kon niet worden geladen. Controleer de internetverbinding en bereken opnieuw.";

const loadFunctions = () => import(/* webpackChunkName: "rekenen" */ "./functions");

/**
 * Gives the platform the functions: the page, the tests and the workbench take this one path. Their code is asked for when the
 * first one is called. Where it does not come the formula says so, and the next call asks again.
 */
export function associateFunctions(load: () => Promise<Pick<typeof code, "FUNCTIONS">> = loadFunctions): void {
  for (const id of Object.keys(signatures) as code.FunctionId[]) CustomFunctions.associate(id, called(id, load));
}

function called(id: code.FunctionId, load: () => Promise<Pick<typeof code, "FUNCTIONS">>) {
  return (...args: unknown[]): void => {
    const invocation = args.at(-1) as Invocation;
    // Excel may have the parameters of an earlier version in store, which were fewer.
    const given = signatures[id].map((_, at) => (at < args.length - 1 ? args[at] : null));
    let cancelled = false;
    invocation.onCanceled = () => {
      cancelled = true;
    };
    load().then(
      ({ FUNCTIONS }) => {
        if (!cancelled) (FUNCTIONS[id] as (...all: unknown[]) => void)(...given, invocation);
      },
      () => {
        if (!cancelled) invocation.setResult(notAvailable(MISSING));
      },
    );
  };
}
