// SPDX-License-Identifier: EUPL-1.2

/** A module of styles without the mirrored classes and without the slots whose names begin with one of `unused`. */
export declare function usedStylesIn(code: string, unused: readonly string[]): string;
