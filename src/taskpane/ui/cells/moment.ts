// SPDX-License-Identifier: EUPL-1.2

const format = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** "1 sep 2025, 14:05" in the user's own time zone; the text itself where it is no time. */
export function showMoment(time: string): string {
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? time : format.format(moment);
}
