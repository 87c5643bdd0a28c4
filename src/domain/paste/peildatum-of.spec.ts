// SPDX-License-Identifier: EUPL-1.2

import { peildatumOf } from "./peildatum-of";

it.each([
  ["Tussenstand Zuid-Holland per 1 oktober 2026\nDelft 324 200", "2026-10-01"],
  ["Peildatum: 1-9-2025\r\nAalsmeer 138/36", "2025-09-01"],
  ["Stand 1 juli 2025\f\nStand 1 juli 2025", "2025-07-01"],
])("%j tells its moment", (text, date) => {
  expect(peildatumOf(text)).toBe(date);
});

it.each([
  ["no year", "Gerealiseerd per 1/9\nAalsmeer 138/36"],
  ["another date", "Brief van 3 november 2026\nAalsmeer 138/36"],
  ["two moments", "Stand 1-7-2025\nStand 1-9-2025"],
  ["a pair of numbers", "per gemeente\n12/24 8/8"],
])("%s is no moment", (_, text) => {
  expect(peildatumOf(text)).toBeNull();
});
