// SPDX-License-Identifier: EUPL-1.2
/** Number formats as Excel names them in English. */

export const GENERAL = "General";
/** Of text: what is typed in such a cell stays text. */
export const TEXT = "@";
