// SPDX-License-Identifier: EUPL-1.2

/** So many steps can be taken back, as in Excel: what must come back with them is kept as long. */
export const STEPS_KEPT = 100;
