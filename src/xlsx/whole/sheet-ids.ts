// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import { partText } from "../xlsx-package";

const WORKBOOK = "xl/workbook.xml";

/**
 * The package that was just written, with the numbers that its sheets keep whatever their names and places; as it is where not every sheet has
 * one of its own.
 */
export function withSheetIds(parts: Parts, ids: readonly (number | undefined)[]): Parts {
  const xml = partText(parts, WORKBOOK);
  if (xml === null || ids.includes(undefined) || new Set(ids).size < ids.length) return parts;
  let at = -1;
  const numbered = xml.replace(/(<sheet\b[^<>]*\ssheetId=")\d+"/g, (_, before: string) => {
    at += 1;
    return `${before}${String(ids[at])}"`;
  });
  return { ...parts, [WORKBOOK]: new TextEncoder().encode(numbered) };
}
