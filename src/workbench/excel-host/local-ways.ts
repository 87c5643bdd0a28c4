// SPDX-License-Identifier: EUPL-1.2

/** In what the Excel of one user differs from that of another. */
export interface LocalWays {
  decimal: string;
  thousands: string;
  /** Between the arguments of a formula. */
  list: string;
  culture: string;
  /** What `worksheet.getRanges` wants between addresses: Excel for Windows may want the sign between arguments. */
  addresses: string;
}

/** A Dutch Excel that does what the documentation says. */
export const DUTCH_WAYS: Readonly<LocalWays> = {
  decimal: ",",
  thousands: ".",
  list: ";",
  culture: "nl-NL",
  addresses: ",",
};
