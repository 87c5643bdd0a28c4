// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import { partText } from "../xlsx-package";

const TABLE = /^xl\/tables\/[^/]*\.xml$/i;

/** A package of which the tables without a style name none: "" is the name of no style. */
export function withTableStyles(parts: Parts): Parts {
  const changed = Object.keys(parts).flatMap((path) => {
    const xml = TABLE.test(path) ? (partText(parts, path) ?? "") : "";
    const named = xml.replace(/(<tableStyleInfo\b)\s+name=""/, "$1");
    return named === xml ? [] : [[path, new TextEncoder().encode(named)] as const];
  });
  return changed.length === 0 ? parts : { ...parts, ...(Object.fromEntries(changed) as Parts) };
}
