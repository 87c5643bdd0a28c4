// SPDX-License-Identifier: EUPL-1.2

/** A number as it was written, with what tells its notation. */
export interface WrittenNumber {
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /**
   * True where one sign with three digits behind it ("14,910") may be a decimal comma or an English thousands comma.
   * `value` then is the Dutch reading.
   */
  readonly ambiguous: boolean;
}

const NUMBER = /^([+\-\u2212\u2013])?\s?(\d[\d., ]*)$/;

/**
 * Reads a number in Dutch notation ("14.910", "14 910", "14910,5") or, where no Dutch reading exists, in English notation
 * ("1,234,567", "14,910.5", "0.77"). Null for anything else: never a part of the text.
 */
export function parseNumber(text: string): WrittenNumber | null {
  const match = NUMBER.exec(text.trim());
  if (match === null) return null;
  const body = parseUnsigned((match[2] ?? "").trim());
  if (body === null || !isKept(body, match[2] ?? "")) return null;
  const negative = match[1] !== undefined && match[1] !== "+";
  return negative ? { ...body, value: 0 - body.value } : body;
}

/** With more digits than a computer keeps, another number than the one that is written would come of it: 9.007.199.254.740.993, 14,99999999999999999. */
function isKept({ value, decimals }: WrittenNumber, written: string): boolean {
  if (value > Number.MAX_SAFE_INTEGER) return false;
  return decimals === 0 || !Number.isInteger(value) || /^0*$/.test(written.slice(-decimals));
}

function parseUnsigned(digits: string): WrittenNumber | null {
  if (/^\d+$/.test(digits)) return whole(digits);
  if (isGrouped(digits, ".") || isGrouped(digits, " ")) return whole(digits.replace(/[. ]/g, ""));
  const dutch = /^([\d. ]+),(\d+)$/.exec(digits);
  if (dutch !== null) {
    const [, integer = "", fraction = ""] = dutch;
    if (UNGROUPED.test(integer))
      return decimal(integer, fraction, fraction.length === 3 && /^[1-9]\d{0,2}$/.test(integer));
    if (isGrouped(integer, ".") || isGrouped(integer, " "))
      return decimal(integer.replace(/[. ]/g, ""), fraction, false);
    return null;
  }
  if (isGrouped(digits, ",")) return whole(digits.replace(/,/g, ""));
  const english = /^([\d,]+)\.(\d+)$/.exec(digits);
  if (english !== null) {
    const [, integer = "", fraction = ""] = english;
    if (UNGROUPED.test(integer)) return decimal(integer, fraction, false);
    if (isGrouped(integer, ",.")) return decimal(integer.replace(/,/g, ""), fraction, false);
  }
  return null;
}

const UNGROUPED = /^(0|[1-9]\d*)$/;

const GROUPED = {
  ".": /^[1-9]\d{0,2}(\.\d{3})+$/,
  " ": /^[1-9]\d{0,2}( \d{3})+$/,
  /** One English thousands comma alone is the ambiguous case above. */
  ",": /^[1-9]\d{0,2}(,\d{3}){2,}$/,
  /** Before an English decimal point one comma is enough. */
  ",.": /^[1-9]\d{0,2}(,\d{3})+$/,
} as const;

const isGrouped = (digits: string, mark: keyof typeof GROUPED): boolean => GROUPED[mark].test(digits);

const whole = (digits: string): WrittenNumber => ({ value: Number(digits), decimals: 0, ambiguous: false });
const decimal = (integer: string, fraction: string, ambiguous: boolean): WrittenNumber => ({
  value: Number(`${integer}.${fraction}`),
  decimals: fraction.length,
  ambiguous,
});
