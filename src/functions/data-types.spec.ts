// SPDX-License-Identifier: EUPL-1.2
import { NO_VALUE, plainValue } from "./data-types";

const VALUE = { basicType: "Error", basicValue: "#VALUE!" };
const ERROR = { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" };

it.each<[string, unknown, unknown]>([
  ["a text", "Haarlem", "Haarlem"],
  ["a number", 46_054, 46_054],
  ["what is left out", null, null],
  ["an entity", { type: "Entity", ...VALUE, text: "Haarlem", properties: {} }, "Haarlem"],
  [
    "an entity with a code among its properties",
    { type: "Entity", ...VALUE, text: "Haarlem", properties: { Code: { type: "String", basicValue: "GM0392" } } },
    "GM0392",
  ],
  [
    "an entity with another code",
    { type: "Entity", ...VALUE, text: "Haarlem", properties: { Code: { type: "String", basicValue: "HLM" } } },
    "Haarlem",
  ],
  ["a geography", { type: "LinkedEntity", ...VALUE, text: "Haarlem", id: {}, serviceId: 1 }, "Haarlem"],
  ["an entity without text", { type: "Entity", ...VALUE }, NO_VALUE],
  [
    "a formatted number",
    { type: "FormattedNumber", basicType: "Double", basicValue: 46_054, numberFormat: "d-m-yyyy" },
    46_054,
  ],
  ["a formatted number of an older version", { type: "FormattedNumber", primitive: 46_054 }, 46_054],
  ["a number with a card", { type: "Double", basicType: "Double", basicValue: 0, properties: {} }, 0],
  ["a text with a card", { type: "String", basicType: "String", basicValue: "amv" }, "amv"],
  ["a boolean", { type: "Boolean", basicType: "Boolean", basicValue: false }, false],
  ["a blank cell", { type: "Empty", basicType: "Empty", basicValue: "" }, ""],
  ["an array of one", { type: "Array", ...VALUE, elements: [[{ type: "String", basicValue: "amv" }]] }, "amv"],
  ["an array of two", { type: "Array", ...VALUE, elements: [["a", "b"]] }, NO_VALUE],
  [
    "an image",
    { type: "WebImage", ...VALUE, address: "https://example.org/haarlem.png", altText: "Haarlem" },
    NO_VALUE,
  ],
  ["a function", { type: "Function", ...VALUE }, NO_VALUE],
  ["an error", ERROR, ERROR],
  ["an error of the runtime", { code: "#N/A" }, { code: "#N/A" }],
])("takes %s", (_, value, plain) => expect(plainValue(value)).toEqual(plain));
