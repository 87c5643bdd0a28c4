// SPDX-License-Identifier: EUPL-1.2

/** The pages that the guide shows, in docs/images. */
export const IN_GUIDE = [
  { paper: "rapport", page: 1, file: "papier-rapport.png" },
  { paper: "monitor", page: 1, file: "papier-monitor.png" },
  { paper: "monitor", page: 3, file: "papier-grafieken.png" },
] as const;
