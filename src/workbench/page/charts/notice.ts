// SPDX-License-Identifier: EUPL-1.2

import type { NotDrawn } from "./chart-data";

/** What the frame of a chart says where nothing is drawn in it. */
export function noticeOf(notDrawn: NotDrawn): string {
  if (notDrawn.reason === "noCells") return "De cellen die deze grafiek laat zien, zijn er niet meer.";
  return `Een grafiek van dit type (${notDrawn.type}) tekent de werkbank niet. Excel tekent hem wel.`;
}
