// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { SAMPLE_TABS } from "../new-tabs/sample-tabs";
import { snapshotOfTab } from "../new-tabs/tab-snapshot";
import { DEFAULT_SETTINGS } from "../settings";
import { duurzaam } from "./duurzaam";
import { endsOfLocaties, type EndsOfLocaties } from "./ends-of-locaties";
import { gebied, indexOf, VOORTGANG, type FixtureLocatie, type FixtureWorkbook } from "./records.fixture";

const alkmaar = gebied("Alkmaar");
const provincie = gebied("Noord-Holland");
const withLocaties = (locaties: readonly FixtureLocatie[], more: FixtureWorkbook = {}) =>
  indexOf({ tables: [VOORTGANG], locaties, ...more });

function known(found: ReturnType<typeof endsOfLocaties>): EndsOfLocaties {
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

const inQuarters = ({ quarters }: EndsOfLocaties) =>
  quarters.flatMap(({ quarter, ends, left }) =>
    ends === 0 ? [] : [`${String(quarter.year)}-${String(quarter.number)}: ${String(ends)}, ${String(left)}`],
  );

describe("the made-up locaties of the sample, added up by hand", () => {
  const sheets = SAMPLE_TABS.map((tab) => snapshotOfTab(tab));
  const { index } = buildModel({ name: "voorbeeld.xlsx", sheets, date1904: false }, DEFAULT_SETTINGS, "2025-12-05");
  const noordHolland = index.gebieden.provincies.find(({ naam }) => naam === "Noord-Holland")!;

  it("regulier", () => {
    const ends = known(endsOfLocaties(index, noordHolland, "regulier"));
    expect(ends).toMatchObject({ peildatum: "2025-09-01", open: 11_519, withoutEnd: 3_355, onbekend: 0 });
    // Amsterdam 240 and Opmeer 75 on 31-12-2025; Uithoorn 30; Haarlem 230; Amsterdam 450, Den Helder 100, Gooise Meren 150 and Hilversum 174; …
    expect(inQuarters(ends)).toEqual([
      "2025-4: 315, 11204",
      "2026-1: 30, 11174",
      "2026-2: 230, 10944",
      "2026-4: 874, 10070",
      "2027-2: 350, 9720",
      "2027-3: 400, 9320",
      "2027-4: 1050, 8270",
      "2028-1: 250, 8020",
      "2028-3: 150, 7870",
      "2028-4: 264, 7606",
      "2029-2: 739, 6867",
      "2029-4: 344, 6523",
      "2030-2: 530, 5993",
    ]);
    expect(ends.quarters).toHaveLength(21);
    // The 402 of Amsterdam stay up to and including the last of the five years.
    expect(ends.later).toBe(402 + 200 + 231 + 350 + 300 + 825 + 80 + 250);
    expect(ends.withoutEnd + ends.later).toBe(5_993);
    expect(ends.quarters.at(-1)).toMatchObject({ quarter: { year: 2030, number: 3 }, ends: 0, left: 5_993 });
    expect(ends.horizon).toEqual({ date: "2030-09-01", jaren: 5, left: 5_993 });
    expect(ends.unsure).toEqual({ ok: true, value: { places: 0, locaties: 0, cells: [] } });
    expect(ends.notYet).toEqual({ places: 2_130, locaties: 12 });
  });

  it("amv", () => {
    const ends = known(endsOfLocaties(index, noordHolland, "amv"));
    expect(ends).toMatchObject({ open: 771, withoutEnd: 260, later: 343, notYet: { places: 76, locaties: 2 } });
    expect(inQuarters(ends)).toEqual(["2028-3: 24, 747", "2029-2: 144, 603"]);
  });
});

describe("what is left", () => {
  it.each([
    [1, 1],
    [2, 2],
    [5, 5],
    [12, 10],
  ])("of a setting of %i years, after %i is what DUURZAAM answers by the rule resterend", (setting, jaren) => {
    const locaties: FixtureLocatie[] = [
      { gemeente: "Alkmaar", plaatsen: 100, einde: "2026-09-01" },
      { gemeente: "Alkmaar", plaatsen: 70, einde: "2026-08-31" },
      { gemeente: "Hoorn", plaatsen: 40, einde: "2030-09-01" },
      { gemeente: "Hoorn", plaatsen: 30, einde: "2037-08-31" },
      { gemeente: "Hoorn", plaatsen: 20 },
    ];
    const index = withLocaties(locaties, { settings: { duurzaamJaren: setting, duurzaamRegel: "looptijd" } });
    for (const where of [alkmaar, gebied("Hoorn"), provincie]) {
      const { horizon } = known(endsOfLocaties(index, where, "regulier"));
      expect(horizon.jaren).toBe(jaren);
      expect(duurzaam(index, where, "regulier", { regel: "resterend", jaren })).toEqual({
        ok: true,
        value: horizon.left,
      });
    }
  });

  it("counts a last day in its quarter, and every open place once", () => {
    const ends = known(
      endsOfLocaties(
        withLocaties([
          { gemeente: "Alkmaar", plaatsen: 1, einde: "2025-09-01" },
          { gemeente: "Alkmaar", plaatsen: 2, einde: "2025-09-30" },
          { gemeente: "Alkmaar", plaatsen: 4, einde: "2025-10-01" },
          { gemeente: "Alkmaar", plaatsen: 8, einde: "2030-08-31" },
          { gemeente: "Alkmaar", plaatsen: 16, einde: "2030-09-01" },
          { gemeente: "Alkmaar", plaatsen: 32 },
          { gemeente: "Alkmaar", plaatsen: 64, einde: "2025-08-31" },
        ]),
        alkmaar,
        "regulier",
      ),
    );
    expect(inQuarters(ends)).toEqual(["2025-3: 3, 60", "2025-4: 4, 56", "2030-3: 8, 48"]);
    expect([ends.open, ends.later, ends.withoutEnd]).toEqual([63, 16, 32]);
    expect(ends.quarters.reduce((sum, { ends: places }) => sum + places, 0) + ends.later + ends.withoutEnd).toBe(63);
  });

  it("on the first day of a quarter is no quarter more", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 1, opening: "2020-01-01" }]);
    const { quarters } = known(endsOfLocaties(index, alkmaar, "regulier", { peildatum: "2025-10-01" }));
    expect([quarters.length, quarters[0]?.quarter.first, quarters.at(-1)?.quarter.last]).toEqual([
      20,
      "2025-10-01",
      "2030-09-30",
    ]);
  });

  it("looks from another peildatum too", () => {
    const index = withLocaties([{ gemeente: "Alkmaar", plaatsen: 10, opening: "2025-12-01", einde: "2026-02-01" }]);
    expect(known(endsOfLocaties(index, alkmaar, "regulier"))).toMatchObject({
      open: 0,
      notYet: { places: 10, locaties: 1 },
    });
    const later = known(endsOfLocaties(index, alkmaar, "regulier", { peildatum: "2026-01-01" }));
    expect([later.open, later.quarters[0]?.left, later.notYet.locaties]).toEqual([10, 0, 0]);
  });
});

describe("what is not known", () => {
  const unsure = { gemeente: "Alkmaar", plaatsen: 30, eindeOnbekend: true };
  const cell = { tab: "Locaties", row: 1, column: 5 };

  it("is an end that is not known yet: neither ended nor staying", () => {
    const ends = known(
      endsOfLocaties(withLocaties([unsure, { gemeente: "Alkmaar", plaatsen: 5 }]), alkmaar, "regulier"),
    );
    expect([ends.open, ends.withoutEnd, ends.horizon.left]).toEqual([5, 5, 5]);
    expect(ends.unsure).toEqual({ ok: true, value: { places: 30, locaties: 1, cells: [cell] } });
  });

  it("keeps its places out where these are blank, where it opens later, and where nobody knows whether it is open", () => {
    const of = (more: Partial<FixtureLocatie>, where = provincie) =>
      known(
        endsOfLocaties(
          withLocaties([
            { ...unsure, ...more },
            { gemeente: "Hoorn", plaatsen: 1 },
          ]),
          where,
          "regulier",
        ),
      );
    expect(of({ opening: "2026-01-01" })).toMatchObject({
      unsure: { ok: true, value: { places: 0, locaties: 0 } },
      notYet: { places: 30, locaties: 1 },
    });
    expect(of({ opening: null }).unsure).toMatchObject({ ok: false, problem: { kind: "unreadable" } });
    expect(of({ plaatsen: null }).unsure).toMatchObject({ ok: false, problem: { kind: "no-figure" } });
    expect(of({}, gebied("Hoorn")).unsure).toEqual({ ok: true, value: { places: 0, locaties: 0, cells: [] } });
  });

  it("is an end that is no date, and a table without a column for it: as DUURZAAM, no answer, with the cell", () => {
    const unreadable = withLocaties([{ gemeente: "Alkmaar", plaatsen: 9, eindeReadable: false }]);
    const without = withLocaties([{ gemeente: "Alkmaar", plaatsen: 9 }], { locatieColumns: ["opening"] });
    for (const index of [unreadable, without]) {
      const found = endsOfLocaties(index, alkmaar, "regulier");
      expect(found).toMatchObject({ ok: false, problem: { kind: "unreadable" } });
      expect(found).toEqual(duurzaam(index, alkmaar, "regulier"));
    }
  });

  it("is left out of a sum of gemeenten and counted as locatie", () => {
    const index = withLocaties([
      { gemeente: "Alkmaar", plaatsen: null },
      { gemeente: "Hoorn", plaatsen: 5 },
      { gemeente: "Hoorn", plaatsen: null, opening: "2027-01-01" },
    ]);
    expect(known(endsOfLocaties(index, provincie, "regulier"))).toMatchObject({
      open: 5,
      onbekend: 1,
      notYet: { places: null, locaties: 1 },
    });
    expect(endsOfLocaties(index, alkmaar, "regulier")).toEqual(duurzaam(index, alkmaar, "regulier"));
  });

  it.each([
    ["a tab", indexOf({ tables: [VOORTGANG] }), alkmaar],
    ["a day", indexOf({ locaties: [{ gemeente: "Alkmaar", plaatsen: 5 }] }), alkmaar],
    ["its provincie", withLocaties([{ gemeente: "Alkmaar", plaatsen: 5 }]), gebied("Almere")],
  ])("is a workbook without %s, as for DUURZAAM", (_, index, of) => {
    const found = endsOfLocaties(index, of, "regulier");
    expect(found.ok).toBe(false);
    expect(found).toEqual(duurzaam(index, of, "regulier"));
  });
});
