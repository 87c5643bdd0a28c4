// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";

const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** ISO 8601, as `toISOString` gives it: what is no moment cannot be shown as one. */
export const storedMoment: z.ZodMiniType<string> = z.string().check(z.refine(isMoment));
/** yyyy-mm-dd. */
export const storedDay: z.ZodMiniType<string> = z.string().check(z.refine(isDay));
