// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../domain/findings";
import { groupByRule, groupByTab, type FindingGroup } from "./group-findings";

function finding(id: string, rule: string, severity: Severity, tab = "Provincie"): Finding {
  return { id, rule, severity, tab, address: "B4", found: "", expected: null, params: {}, fix: null };
}

const FINDINGS = [
  finding("1", "plausibel.a", "aandachtspunt", "Regio's"),
  finding("2", "rekenen.b", "fout"),
  finding("3", "plausibel.a", "aandachtspunt"),
  finding("4", "rekenen.c", "fout", "Regio's"),
  finding("5", "rekenen.b", "fout"),
  finding("6", "rekenen.b", "aandachtspunt"),
];

const told = (groups: readonly FindingGroup[]) =>
  groups.map(({ severity, name, findings }) => [severity, name, findings.map(({ id }) => id)]);

test("groups by severity, heaviest first, and by rule in order of first occurrence", () => {
  const groups = groupByRule(FINDINGS);
  expect(told(groups)).toEqual([
    ["fout", "rekenen.b", ["2", "5"]],
    ["fout", "rekenen.c", ["4"]],
    ["aandachtspunt", "plausibel.a", ["1", "3"]],
    ["aandachtspunt", "rekenen.b", ["6"]],
  ]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(4);
});

test("groups by tab, whatever the severity", () => {
  expect(told(groupByTab(FINDINGS))).toEqual([
    [null, "Regio's", ["1", "4"]],
    [null, "Provincie", ["2", "3", "5", "6"]],
  ]);
});

test("nothing found gives no groups", () => {
  expect(groupByRule([])).toEqual([]);
  expect(groupByTab([])).toEqual([]);
});
