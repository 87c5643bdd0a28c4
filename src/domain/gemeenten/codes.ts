// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "./gebied";
import { GEMEENTEN, PROVINCIES } from "./register";

const BY_CODE = new Map<string, Gebied>([...GEMEENTEN, ...PROVINCIES].map((gebied) => [gebied.code, gebied]));

/** The gebied of a CBS code: "GM0361", "gm361", "0361", "361", "PV27"; undefined where the text is no code, null where no gebied has it. */
export function byCode(text: string): Gebied | null | undefined {
  const match = /^(GM|PV)?\s?(\d{1,4})$/i.exec(text);
  if (match === null) return undefined;
  const [, letters = "GM", digits = ""] = match;
  const code = letters.toUpperCase() === "PV" ? `PV${digits.padStart(2, "0")}` : `GM${digits.padStart(4, "0")}`;
  return BY_CODE.get(code) ?? null;
}
