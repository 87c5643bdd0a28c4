// SPDX-License-Identifier: EUPL-1.2

/**
 * What the workbook keeps of each kind at most, in bytes. Excel refuses settings of about 1 MB of one add-in together, with no more than
 * "InvalidArgument" (OfficeDev/office-js 3957); what could not be read and is put aside gets a fifth on top of each.
 */
export const STORED_BUDGETS = {
  journal: 550_000,
  acceptances: 140_000,
  settings: 50_000,
  marked: 1_000,
  report: 1_000,
  monitors: 10_000,
  leveringen: 15_000,
  verklaringen: 50_000,
} as const;

/** What was damaged and put aside may be so much of the budget of its kind. */
export const ASIDE_SHARE = 0.2;

/** At most so many bytes a text is as Excel keeps it: as JSON, in which quotes, backslashes and what is no ASCII take more room. */
export function storedBytes(text: string): number {
  const others = text.match(/[^ -~]/g);
  return JSON.stringify(text).length - 2 + 5 * (others?.length ?? 0);
}
