// SPDX-License-Identifier: EUPL-1.2

import type { VoldoetRegel } from "../settings";

export type StatusWord = "geen taakstelling" | "voldoet" | "deels" | "niets gerealiseerd";

/** How many gemeenten of a gebied meet their taakstelling, under a rule that is named with the count. */
export interface StatusCount {
  readonly voldoen: number;
  /** Of these the gemeenten that have nothing to meet under the rule. */
  readonly zonderTaakstelling: number;
  readonly van: number;
  /** Gemeenten of which too little is known; they are in `van` and not in `voldoen`. */
  readonly onbekend: number;
  readonly regel: VoldoetRegel;
}

/** "13 van 44 voldoen, waarvan 5 zonder taakstelling", with what is not known: "13 van 44 voldoen, 2 onbekend". */
export function describeStatusCount({ voldoen, zonderTaakstelling, van, onbekend, regel }: StatusCount): string {
  return [
    `${String(voldoen)} van ${String(van)} ${voldoen === 1 ? "voldoet" : "voldoen"}`,
    ...(zonderTaakstelling === 0
      ? []
      : [
          `waarvan ${String(zonderTaakstelling)} zonder ${regel === "regulier" ? "reguliere taakstelling" : "taakstelling"}`,
        ]),
    ...(onbekend === 0 ? [] : [`${String(onbekend)} onbekend`]),
  ].join(", ");
}
