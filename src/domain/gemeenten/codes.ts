// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "./gebied";
import { HERINDELINGEN, type Herindeling } from "./herindelingen";
import { GEMEENTEN, PROVINCIES } from "./register";

const BY_CODE = new Map<string, Gebied>([...GEMEENTEN, ...PROVINCIES].map((gebied) => [gebied.code, gebied]));
const GONE = new Map(HERINDELINGEN.map((herindeling) => [herindeling.code, herindeling]));

/**
 * The gebied of a CBS code: "GM0361", "gm361", "0361", "361", "PV27"; undefined where the text is no code, null where no gebied has it.
 * The code of a gemeente that no longer exists counts only with its letters: a bare number more often means something else.
 */
export function byCode(text: string): Gebied | Herindeling | null | undefined {
  const match = /^(GM|PV)?\s?(\d{1,4})$/i.exec(text);
  if (match === null) return undefined;
  const [, letters, digits = ""] = match;
  const code = letters?.toUpperCase() === "PV" ? `PV${digits.padStart(2, "0")}` : `GM${digits.padStart(4, "0")}`;
  return BY_CODE.get(code) ?? (letters === undefined ? null : (GONE.get(code) ?? null));
}
