// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Severity } from "../../domain/findings";
import { changedAreas, markedAreas } from "./mark-areas";

const finding = (tab: string, address: string, severity: Severity): Finding => ({
  id: `${tab}${address}${severity}`,
  rule: "x.y",
  severity,
  tab,
  address,
  found: "",
  expected: null,
  params: {},
  fix: null,
});

it("gathers the cells of a tab by severity, each cell once with its worst", () => {
  const findings = [
    finding("A", "B4", "aandachtspunt"),
    finding("A", "B4", "fout"),
    finding("A", "C7", "fout"),
    finding("B", "B4", "aandachtspunt"),
  ];
  expect(markedAreas(findings)).toEqual([
    { tab: "A", look: "fout", addresses: ["B4", "C7"] },
    { tab: "B", look: "aandachtspunt", addresses: ["B4"] },
  ]);
});

it("marks a row whole and of a table the first cell only", () => {
  expect(markedAreas([finding("A", "A9:D9", "fout"), finding("A", "A1:D9", "fout")])[0]?.addresses).toEqual([
    "A9:D9",
    "A1",
  ]);
});

it("stays below what Excel takes in one address", () => {
  const areas = markedAreas(Array.from({ length: 3_000 }, (_, row) => finding("A", `B${String(row + 1)}`, "fout")));
  expect(areas.length).toBeGreaterThan(1);
  expect(Math.max(...areas.map(({ addresses }) => addresses.join().length))).toBeLessThanOrEqual(8_192);
  expect(areas.flatMap(({ addresses }) => addresses)).toHaveLength(3_000);
});

it("gathers cells that changed by tab, each once", () => {
  const places = [
    { tab: "Sep", address: "B4" },
    { tab: "Okt", address: "B4" },
    { tab: "Sep", address: "C7" },
    { tab: "Sep", address: "B4" },
  ];
  expect(changedAreas(places)).toEqual([
    { tab: "Sep", look: "wijziging", addresses: ["B4", "C7"] },
    { tab: "Okt", look: "wijziging", addresses: ["B4"] },
  ]);
});
