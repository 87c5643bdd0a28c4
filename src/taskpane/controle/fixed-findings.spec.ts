// SPDX-License-Identifier: EUPL-1.2
import { fixOf, spellingFinding } from "../session.fixture";
import { fixedFindings } from "./fixed-findings";

const finding = spellingFinding("A9");
const entry = fixOf(finding);
const outdated = new Set([finding.id]);

test("a finding that was mended since the validation has the entry that undoes it, the newest one", () => {
  const older = { ...entry, id: "older" };
  expect([...fixedFindings([finding, spellingFinding("A10")], outdated, [entry, older])]).toEqual([
    [finding.id, entry],
  ]);
});

test.each([
  ["was undone", { ...entry, undone: true }],
  ["is of another rule in the same cell", { ...entry, rule: "cel.vreemde-tekens" }],
  ["is of the same cell on another tab", { ...entry, tab: "Provincie" }],
  ["made a formula a value", { ...entry, kind: "waarden" as const }],
])("not where the entry %s", (_, other) => {
  expect(fixedFindings([finding], outdated, [other]).size).toBe(0);
});

test("not where the validation found it again after the fix", () => {
  expect(fixedFindings([finding], new Set(), [entry]).size).toBe(0);
});
