// SPDX-License-Identifier: EUPL-1.2

/** Which places count for a cyclus: those open on the day that they had to be there and until its end, or those that stay for some years. */
export type Counting = "open-tot-einde" | "meerjarig";

const COUNTING: ReadonlyMap<number, Counting> = new Map([[1, "open-tot-einde"]]);

/** Which places count for a cyclus. One that is not known here, or not named, counts as the newest does. */
export const countingOf = (cyclus: number | null): Counting => COUNTING.get(cyclus ?? 0) ?? "meerjarig";
