// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../../src/domain/gemeenten/gebied";

/** Ways to write the name of a gemeente that all mean it. */
export const NAMES: readonly ((gemeente: Gemeente) => string)[] = [
  ({ naam }) => naam,
  ({ naam }) => naam.toUpperCase(),
  ({ naam }) => naam.toLowerCase(),
  ({ naam }) => `gemeente ${naam}`,
  ({ naam }) => `Gemeente ${naam}`,
  ({ naam }) => ` ${naam} `,
  ({ naam }) => `${naam}\u00a0`,
  ({ naam }) => naam.normalize("NFD"),
  ({ naam }) => naam.replaceAll("-", "–"),
  ({ naam }) => naam.replaceAll("'", "’"),
  ({ naam }) => `${naam}*`,
  ({ code }) => code,
];
