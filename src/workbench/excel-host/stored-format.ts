// SPDX-License-Identifier: EUPL-1.2

import type { CellStyle } from "hucre";
import type { SheetArea } from "../engine/areas";
import type { FileRule } from "./file-rule";

interface BorderLook {
  style: string;
  color: string;
}

/** One conditional format as it was asked for, or as a file had it. */
export interface StoredFormat {
  readonly id: string;
  readonly type: string;
  areas: readonly SheetArea[];
  formula: string;
  fill: string;
  /** Of the text; "" where it keeps its own. */
  color: string;
  bold: boolean | null;
  italic: boolean | null;
  /** The bounds of a data bar, as they were set. */
  readonly dataBar: Record<string, unknown>;
  readonly borders: Map<string, BorderLook>;
  stopIfTrue: boolean;
  /** The rule of a format from a file that is neither a formula nor a data bar of the add-in's; null for these. */
  rule: FileRule | null;
  /** Of a format that a file had: what the file says beyond that, and by which `key` it is seen that its look was not set since. */
  file?: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly solid: boolean;
    /** Its look in the format's own XML. */
    readonly look?: string;
    /** Its scale, bar or icons in the same. */
    readonly drawn?: string;
    readonly style?: CellStyle;
    readonly key: string;
  };
}
