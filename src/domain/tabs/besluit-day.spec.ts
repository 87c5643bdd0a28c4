// SPDX-License-Identifier: EUPL-1.2

import { besluitIn } from "./besluit-day";

const day = (date: string) => ({ first: date, last: date });

describe("the time of a besluit in words", () => {
  it.each<[string, object]>([
    ["Verdeelbesluit 20-12-2024", day("2024-12-20")],
    ["Verdeelbesluit van 18 december 2026", day("2026-12-18")],
    ["Verdeelbesluit cyclus 2 d.d. 18-12-2026", day("2026-12-18")],
    ["Taakstelling per gemeente (besluit 2026-12-18)", day("2026-12-18")],
    ["Verdeelbesluit vastgesteld op 20-12-2024", day("2024-12-20")],
    ["Verdeelbesluit 2026", { first: "2026-01-01", last: "2026-12-31" }],
    ["Besluit december 2026", { first: "2026-12-01", last: "2026-12-31" }],
  ])("%s", (text, time) => {
    expect(besluitIn(text)).toMatchObject(time);
  });

  it.each([
    "Verdeelbesluit",
    "Taakstelling 20-12-2024",
    "Verdeelbesluit, versie 3-2-2027",
    "Verdeelbesluit, bijgewerkt 3-2-2027",
    "Verdeelbesluit stand 1-9-2025",
    "Voor het verdeelbesluit van 18-12-2026",
    "Concept-verdeelbesluit 18-12-2026",
    "18-12-2026 Verdeelbesluit",
    "Verdeelbesluit 2024-2026",
    "Verdeelbesluit 20-13-2024",
    "Taakstelling vergeleken met verdeelbesluit 20-12-2024",
  ])("none in “%s”", (text) => {
    expect(besluitIn(text)).toBeNull();
  });
});
