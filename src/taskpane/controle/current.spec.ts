// SPDX-License-Identifier: EUPL-1.2
import { spellingFinding } from "../session.fixture";
import { currentFinding } from "./current";

const TAB = "Voortgangsrapportage";
const one = spellingFinding("B4");
const same = { ...spellingFinding("B4"), id: "same" };
const area = { ...spellingFinding("A2:C9"), id: "area" };
const FINDINGS = [one, same, area];
const at = (address: string, tab = TAB) => ({ tab, address, cells: 1 });

test.each([
  ["the first of the selected cell", null, at("B4"), one.id],
  ["the one that was jumped to, of more in one cell", "same", at("B4"), "same"],
  ["not the one that was jumped to where another cell was selected since", "same", at("A2"), "area"],
  ["one about an area with the cell", null, at("C9"), "area"],
  ["none beside it", null, at("D9"), null],
  ["none on another tab", "same", at("B4", "Provincie"), null],
  ["the one that was jumped to while nothing is known of the selection", "same", null, "same"],
])("%s", (_, jumped, selected, expected) => {
  expect(currentFinding(FINDINGS, jumped, selected)).toBe(expected);
});
