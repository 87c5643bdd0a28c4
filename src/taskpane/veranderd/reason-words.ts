// SPDX-License-Identifier: EUPL-1.2

import { showNumber } from "./change-words";
import type { LineReason } from "./reasons";

/** The reason as given; of one that holds no more also the numbers that it was about. */
export function showReason({ verklaring, holds }: LineReason): string {
  const { reason, old, new: next } = verklaring;
  if (holds === "all") return `Reden: ${reason}`;
  if (holds === "some") return `Reden, nog niet bij al deze cijfers: ${reason}`;
  return `Eerdere reden, bij ${showNumber(old)} → ${showNumber(next)}: ${reason}. Die geldt niet meer.`;
}
