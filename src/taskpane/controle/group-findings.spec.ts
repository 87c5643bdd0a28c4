// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../domain/findings";
import { groupFindings } from "./group-findings";

function finding(id: string, rule: string, severity: Severity): Finding {
  return { id, rule, severity, tab: "Provincie", address: "B4", found: "", expected: null, params: {}, fix: null };
}

test("groups by severity, heaviest first, and by rule in order of first occurrence", () => {
  const groups = groupFindings([
    finding("1", "plausibel.a", "aandachtspunt"),
    finding("2", "rekenen.b", "fout"),
    finding("3", "plausibel.a", "aandachtspunt"),
    finding("4", "rekenen.c", "fout"),
    finding("5", "rekenen.b", "fout"),
    finding("6", "rekenen.b", "aandachtspunt"),
  ]);
  expect(groups.map(({ severity, rules }) => [severity, rules.map(({ rule, findings }) => [rule, findings.map(({ id }) => id)])])).toEqual([
    ["fout", [["rekenen.b", ["2", "5"]], ["rekenen.c", ["4"]]]],
    ["aandachtspunt", [["plausibel.a", ["1", "3"]], ["rekenen.b", ["6"]]]],
  ]);
});

test("nothing found gives no groups", () => {
  expect(groupFindings([])).toEqual([]);
});
