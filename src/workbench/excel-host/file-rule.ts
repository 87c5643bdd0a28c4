// SPDX-License-Identifier: EUPL-1.2

/** A bound of a scale in the terms of the file format; `value` is a number or a formula, with or without its "=". */
export interface FileBound {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string;
}

/**
 * The rule of a conditional format in the terms of the file format (ECMA-376, 18.3.1.10): what a file may hold and the add-in cannot ask for.
 * What is left out is not known, which is not the same as its default.
 */
export interface FileRule {
  /** "cellIs", "expression", "colorScale", "dataBar", "iconSet", "top10", "aboveAverage", "duplicateValues", … */
  readonly type: string;
  readonly operator?: string;
  /** In English notation, relative to the first cell, with or without "="; two where the operator asks for two. */
  readonly formula?: string | readonly string[];
  readonly text?: string;
  readonly colorScale?: { readonly cfvo: readonly FileBound[]; readonly colors: readonly string[] };
  readonly dataBar?: {
    readonly cfvo: readonly FileBound[];
    readonly color: string;
    readonly gradient?: boolean;
    readonly showValue?: boolean;
  };
  readonly iconSet?: {
    readonly iconSet: string;
    readonly cfvo: readonly FileBound[];
    readonly reverse?: boolean;
    readonly showValue?: boolean;
  };
  /** Of "top10". */
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  /** Of "aboveAverage". */
  readonly aboveAverage?: boolean;
  readonly equalAverage?: boolean;
  readonly stdDev?: number;
}
