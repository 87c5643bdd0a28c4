// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus } from "../gemeenten/cyclus/cycli";
import { cyclusEnd, overzicht } from "./overzicht";
import { gebied, indexOf } from "./records.fixture";

const CYCLI: readonly Cyclus[] = [
  { nummer: 1, raming: null, verdeelbesluit: "2024-12-20", einde: "2026-02-01" },
  { nummer: 2, raming: null, verdeelbesluit: null, einde: "2028-02-01" },
  { nummer: 3, raming: null, verdeelbesluit: null, einde: null },
];

describe("the end of the cyclus of a stand", () => {
  it.each<[string, number | null, string | null, string | null]>([
    ["is that of the cyclus that its tables name", 2, "2025-09-01", "2028-02-01"],
    ["is the first that is not over", null, "2025-09-01", "2026-02-01"],
    ["is the day itself", null, "2026-02-01", "2026-02-01"],
    ["is the next one a day later", null, "2026-02-02", "2028-02-01"],
    ["is not known after the last one", null, "2028-02-02", null],
    ["is not known where the named one has none", 3, "2025-09-01", null],
    ["does not lie before the stand", 1, "2026-03-01", null],
    ["is not known for a stand without a date that names none", null, null, null],
    ["is that of the named one for a stand without a date", 1, null, "2026-02-01"],
  ])("%s", (_, named, peildatum, expected) => {
    expect(cyclusEnd(CYCLI, named, peildatum)).toBe(expected);
  });
});

describe("the overzicht of an older stand", () => {
  const index = indexOf({
    tables: [
      { kind: "voortgang", tab: "Juli", peildatum: "2025-07-01", rows: [["Alkmaar", "395/102", "100/0"]] },
      { kind: "voortgang", tab: "Sept", peildatum: "2025-09-01", rows: [["Alkmaar", "395/102", "150/0"]] },
    ],
    mutaties: [{ gemeenten: ["Alkmaar"], aantal: 40, moment: { kind: "date", date: "2026-01-15" } }],
  });

  it.each([
    [null, 150, 190, ""],
    ["2025-09-01", 150, 190, ""],
    ["2025-08-31", 100, 140, " vanaf stand 1-7-2025"],
  ])(
    "starts its prognose from the stand that it shows, and names an older one (%s)",
    (peildatum, realisatie, prognose, from) => {
      const found = overzicht(index, CYCLI, gebied("Alkmaar"), "regulier", { peildatum });
      expect(found).toMatchObject({
        ok: true,
        value: {
          prognoseDate: "2026-02-01",
          prognoseName: `Prognose 1-2-2026${from}`,
          rows: [
            { realisatie: { value: realisatie }, gap: { value: 395 - realisatie }, prognose: { value: prognose } },
          ],
        },
      });
    },
  );

  it("has no prognose where the end of the cyclus is not known, and says so", () => {
    expect(overzicht(index, [], gebied("Alkmaar"), "regulier")).toMatchObject({
      value: {
        prognoseDate: null,
        prognoseName: "Prognose",
        rows: [{ prognose: { ok: false, problem: { kind: "no-cyclus-end" } } }],
      },
    });
  });
});
