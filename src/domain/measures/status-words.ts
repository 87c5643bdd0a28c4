// SPDX-License-Identifier: EUPL-1.2

import type { StatusCount } from "./status";

/** "13 van 44 voldoen", with what is not known: "13 van 44 voldoen, 2 onbekend". */
export function describeStatusCount({ voldoen, van, onbekend }: StatusCount): string {
  return `${String(voldoen)} van ${String(van)} ${voldoen === 1 ? "voldoet" : "voldoen"}${onbekend === 0 ? "" : `, ${String(onbekend)} onbekend`}`;
}
