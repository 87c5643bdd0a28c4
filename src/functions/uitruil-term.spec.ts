// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../domain/build-model";
import type { Model } from "../domain/model";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { toSerial } from "../domain/sheet/dates";
import { workbookOf, type FixtureCell } from "../domain/sheet/snapshot.fixture";
import { installFunctions, resultOf } from "./custom-functions.fixture";

const associated = installFunctions();

/** Kampen counts 200 places in Dronten until 1-2-2026: 282 − 200 = 82, and Dronten 192 + 200 = 392. */
const workbook = (einde: FixtureCell, more: Record<string, FixtureCell[][]> = {}): Model =>
  buildModel(
    workbookOf({
      Voortgang: [
        [
          "Gemeente",
          "Taakstelling (regulier/amv)",
          "Realisatie 1-9-2025 (regulier/amv)",
          "Realisatie 1-3-2026 (regulier/amv)",
        ],
        ["Kampen", "282/0", "100/0", "120/0"],
        ["Zwolle", "500/0", "500/0", "500/0"],
        ["Dronten", "192/0", "700/0", "700/0"],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status", "Tot"],
        ["Kampen", "Dronten", "regulier", 200, "akkoord, geen bezwaar ministerie", einde],
      ],
      ...more,
    }),
    DEFAULT_SETTINGS,
    "2026-03-05",
  );

const asker =
  (model: Model) =>
  (id: string, gebied: string, ...args: unknown[]): unknown => {
    const result = resultOf(associated, model, id, [[[gebied]], ...args]);
    return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : (result as { message: string }).message;
  };
const on = (day: string): number => toSerial(day);
const task = (ask: ReturnType<typeof asker>, gebied: string, day?: string): unknown =>
  ask("TAAKSTELLING", gebied, null, null, day === undefined ? null : on(day));

describe("an uitruil that ends", () => {
  const ask = asker(workbook("1-2-2026"));

  it("holds up to and including its last day, and then both have their own taakstelling back", () => {
    expect(["2025-09-01", "2026-02-01", "2026-02-02", undefined].map((day) => task(ask, "Kampen", day))).toEqual([
      82, 82, 282, 282,
    ]);
    expect(["2026-02-01", "2026-02-02"].map((day) => task(ask, "Dronten", day))).toEqual([392, 192]);
  });

  it("is of both provincies, of which the sum stays", () => {
    const both = (day: string): unknown[] => ["Overijssel", "Flevoland"].map((gebied) => task(ask, gebied, day));
    expect(both("2026-02-01")).toEqual([582, 392]);
    expect(both("2026-02-02")).toEqual([782, 192]);
  });

  it("is in what follows from the taakstelling, on the day that is asked or that of the stand", () => {
    expect(ask("GAP", "Kampen", null, on("2025-09-01"))).toBe(82 - 100);
    expect(ask("GAP", "Kampen", null, on("2026-02-02"))).toBe(282 - 100);
    expect(ask("GAP", "Kampen", null, null)).toBe(282 - 120);
    expect(ask("TEKORT", "Overijssel", null, on("2025-09-01"))).toBe(0);
    expect(ask("TEKORT", "Overijssel", null, null)).toBe(162);
    expect(ask("STATUS", "Kampen", on("2025-09-01"))).toBe("voldoet");
    expect(ask("STATUS", "Kampen", null)).toBe("deels");
    expect(
      (
        resultOf(associated, workbook("1-2-2026"), "OVERZICHT", [[["Kampen"]], null, on("2025-09-01")]) as unknown[][]
      )[1],
    ).toEqual(expect.arrayContaining(["Kampen", 82, 100, -18]) as unknown);
  });

  it("is named in HERKOMST while it counts, and after", () => {
    expect(ask("HERKOMST", "Kampen", "taakstelling", null, on("2026-02-01"))).toContain(
      "Uitruil is verwerkt: Uitruil!D2.",
    );
    const after = ask("HERKOMST", "Kampen", "gap", null, null);
    expect(after).toContain("De uitruil in Uitruil!D2 is afgelopen op 1-2-2026: die taakstelling is terug.");
    expect(after).not.toContain("verwerkt");
    expect(ask("HERKOMST", "Zwolle", "taakstelling", null, null)).not.toContain("uitruil");
  });
});

it("holds from its first day on", () => {
  const model = workbook("", {
    Uitruil: [
      ["Van", "Naar", "Soort", "Aantal", "Status", "Ingangsdatum", "Einddatum"],
      ["Kampen", "Dronten", "regulier", 200, "akkoord", "1-1-2026", ""],
    ],
  });
  const ask = asker(model);
  expect(["2025-12-31", "2026-01-01", "2030-01-01"].map((day) => task(ask, "Kampen", day))).toEqual([282, 82, 82]);
  expect(ask("HERKOMST", "Kampen", "taakstelling", null, on("2025-09-01"))).toContain(
    "De uitruil in Uitruil!D2 gaat pas in op 1-1-2026 en telt nog niet mee.",
  );
});

describe("an end that is half known, or not at all", () => {
  const doubt =
    "De uitruil in Uitruil!F2 zegt niet of zij op die dag nog geldt. Maak die regel eerst goed: tot dan is de taakstelling niet zeker.";

  it("leaves no number in the time that it may be in", () => {
    const ask = asker(workbook("december 2025"));
    const days = ["2025-11-30", "2025-12-01", "2025-12-31", "2026-01-01"];
    expect(days.map((day) => task(ask, "Kampen", day))).toEqual([82, doubt, doubt, 282]);
    expect(ask("GAP", "Dronten", null, on("2025-12-15"))).toBe(doubt);
    expect(ask("ONTBREEKT", "Kampen", null, on("2025-12-15"))).toContain("Uitruil!F2");
  });

  it.each(["n.t.b.", "nog onbekend", "na de zomer", "31-2-2026", "1 februari"])(
    "leaves none on any day: %s",
    (einde) => {
      const ask = asker(workbook(einde));
      expect([task(ask, "Kampen"), task(ask, "Dronten", "2025-09-01")]).toEqual([doubt, doubt]);
      expect(task(ask, "Zwolle")).toBe(500);
    },
  );

  it.each(["", "n.v.t.", "onbepaalde tijd", "einde cyclus", "tot einde cyclus 1"])("is none: %j", (einde) => {
    expect(task(asker(workbook(einde)), "Kampen")).toBe(82);
  });
});

it("needs a day where the workbook has none", () => {
  const model = buildModel(
    workbookOf({
      Verdeelbesluit: [
        ["Gemeente", "Taakstelling regulier"],
        ["Kampen", 282],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status", "Tot"],
        ["Kampen", "Dronten", "regulier", 200, "akkoord", "1-2-2026"],
      ],
    }),
    DEFAULT_SETTINGS,
    "2026-03-05",
  );
  const ask = asker(model);
  expect(task(ask, "Kampen")).toBe(
    "De uitruil in Uitruil!F2 geldt maar een deel van de tijd, en deze werkmap heeft geen peildatum met jaar. Noem een peildatum: tot dan is de taakstelling niet zeker.",
  );
  expect([task(ask, "Kampen", "2026-02-01"), task(ask, "Kampen", "2026-02-02")]).toEqual([82, 282]);
});

it("is carried by the successor of a gemeente that goes up in another", () => {
  const model = buildModel(
    workbookOf({
      Verdeelbesluit: [
        ["Gemeente", "Taakstelling regulier"],
        ["Hilversum", 300],
        ["Wijdemeren", 100],
        ["Huizen", 200],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status", "Tot"],
        ["Wijdemeren", "Huizen", "regulier", 40, "akkoord", "1-3-2027"],
        ["Wijdemeren", "Hilversum", "regulier", 10, "akkoord", "n.t.b."],
      ],
    }),
    DEFAULT_SETTINGS,
    "2027-03-05",
  );
  const ask = asker(model);
  // What these two exchange among each other is gone once they are one: 300 + 100 − 40, and then 300 + 100.
  expect(["2027-01-01", "2027-03-01", "2027-03-02"].map((day) => task(ask, "Hilversum", day))).toEqual([360, 360, 400]);
  expect(["2026-12-31", "2027-03-01", "2027-03-02"].map((day) => task(ask, "Huizen", day))).toEqual([240, 240, 200]);
  expect(task(ask, "Hilversum", "2026-12-31")).toContain("Uitruil!F3");
});

it("moves only a taakstelling of its own soort", () => {
  const ask = asker(
    workbook("1-2-2026", {
      "Taakstelling Oekraïne": [
        ["Gemeente", "Taakstelling Oekraïne"],
        ["Kampen", 90],
        ["Zwolle", 60],
      ],
      Uitruil: [
        ["Van", "Naar", "Soort", "Aantal", "Status", "Tot"],
        ["Kampen", "Zwolle", "Oekraïne", 25, "akkoord", "1-2-2026"],
      ],
    }),
  );
  const oekraine = (gebied: string, day: string): unknown => ask("TAAKSTELLING", gebied, "Oekraïne", null, on(day));
  expect(["2026-02-01", "2026-02-02"].map((day) => oekraine("Kampen", day))).toEqual([65, 90]);
  expect(["2026-02-01", "2026-02-02"].map((day) => oekraine("Zwolle", day))).toEqual([85, 60]);
  expect(["2026-02-01", "2026-02-02"].map((day) => task(ask, "Kampen", day))).toEqual([282, 282]);
});
