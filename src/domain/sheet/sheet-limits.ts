// SPDX-License-Identifier: EUPL-1.2

/** How large a sheet of Excel is. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
