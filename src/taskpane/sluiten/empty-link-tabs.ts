// SPDX-License-Identifier: EUPL-1.2

import { CLOSING_LINKS } from "../../domain/measures/closing";
import type { Figure } from "../../domain/tabs/records";

const LINKS: ReadonlySet<string> = new Set(CLOSING_LINKS);

/** The tabs with columns for the links in which no number stands yet, in the order of the workbook. */
export function emptyLinkTabs(figures: readonly Pick<Figure, "grootheid" | "places" | "at">[]): readonly string[] {
  const links = figures.filter(({ grootheid }) => LINKS.has(grootheid));
  const filled = new Set(links.filter(({ places }) => places !== null).map(({ at }) => at.tab));
  return [...new Set(links.map(({ at }) => at.tab))].filter((tab) => !filled.has(tab));
}
