// SPDX-License-Identifier: EUPL-1.2

/** The button that validates: where the focus goes when what had it is gone and validating is next. */
export const VALIDATE_ID = "valideer";
