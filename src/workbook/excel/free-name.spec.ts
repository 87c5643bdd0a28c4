// SPDX-License-Identifier: EUPL-1.2
import { freeName } from "./free-name";

test.each([
  ["Locaties", [], "Locaties"],
  ["Locaties", ["Blad1", "LOCATIES"], "Locaties (2)"],
  ["Locaties", ["locaties", "Locaties (2)"], "Locaties (3)"],
])("%s beside %j", (wanted, taken, name) => expect(freeName(wanted, taken)).toBe(name));
