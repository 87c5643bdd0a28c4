// SPDX-License-Identifier: EUPL-1.2

/** A cell value as JSON, as much of it as is looked at; see Excel.CellValue. */
interface TypedValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  /** Of a formatted number, in older versions. */
  readonly primitive?: unknown;
  /** Of an entity: what the cell shows. */
  readonly text?: unknown;
  readonly properties?: Readonly<Record<string, TypedValue>>;
  readonly elements?: unknown;
}

/** What stands for a data type of which nothing can be made: an image, a function, an array of several values. */
export const NO_VALUE = Symbol("no value");

/**
 * A cell as the text, number or boolean that it shows. Platforms pass such values as they are or, with data types, as an object; an
 * entity (of which the basic value is #VALUE!) counts as its code or else its text, a formatted number as its number. Errors stay what they are.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, basicValue, primitive, text, properties, elements } = value as TypedValue;
  switch (type) {
    case "Entity":
    case "LinkedEntity":
      return codeOf(properties) ?? (typeof text === "string" && text !== "" ? text : NO_VALUE);
    case "Double":
    case "FormattedNumber":
    case "String":
    case "Boolean":
      return basicValue ?? primitive ?? NO_VALUE;
    case "Empty":
      return "";
    case "Array":
      return plainValue(onlyOne(elements));
    case "Error":
    case "CustomFunctionError":
    case undefined:
      return value;
    default:
      return NO_VALUE;
  }
}

/** Names are shared; the card of a gebied has its code too. */
function codeOf(properties: TypedValue["properties"]): string | null {
  const code = properties?.["Code"]?.basicValue;
  return typeof code === "string" && /^(GM|PV)\d+$/.test(code) ? code : null;
}

function onlyOne(elements: unknown): unknown {
  const rows = Array.isArray(elements) ? (elements as unknown[]) : [];
  const row = Array.isArray(rows[0]) ? (rows[0] as unknown[]) : [];
  return rows.length === 1 && row.length === 1 ? row[0] : NO_VALUE;
}
