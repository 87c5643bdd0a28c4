// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, spokenAddress } from "../../../domain/sheet/addresses";
import type { SheetArea } from "../../engine/areas";

/** Something that the records hold and the grid does not show or do as Excel would. */
export interface NotShown {
  readonly what: "format" | "validation";
  readonly area: SheetArea;
  /** As the file format or Office.js names it. */
  readonly kind: string;
}

const WORDS = {
  format: { one: "regel voor voorwaardelijke opmaak", more: "regels voor voorwaardelijke opmaak" },
  validation: { one: "controle op wat u invult", more: "controles op wat u invult" },
} as const;
/** More places than these are not read. */
const MOST = 3;

/** What the grid does not show, as a sentence; "" where it shows all. */
export function notShownSentence(found: readonly NotShown[], nameOf: (sheetId: string) => string): string {
  const parts = (["format", "validation"] as const).flatMap((what) => {
    const some = found.filter((one) => one.what === what);
    if (some.length === 0) return [];
    const places = some.map(({ area }) => spokenAddress(nameOf(area.sheetId), areaAddress(area)));
    const more = places.length > MOST ? ` en nog ${String(places.length - MOST)}` : "";
    const words = some.length === 1 ? WORDS[what].one : WORDS[what].more;
    return [`${String(some.length)} ${words} (${places.slice(0, MOST).join(", ")}${more})`];
  });
  return parts.length === 0 ? "" : `De werkbank toont niet: ${parts.join(" en ")}.`;
}
