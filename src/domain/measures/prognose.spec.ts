// SPDX-License-Identifier: EUPL-1.2

import type { MutatieMoment } from "../tabs/records";
import { prognose } from "./prognose";
import { gebied, indexOf, type FixtureMutatie, type FixtureTable } from "./records.fixture";

const stand: FixtureTable = {
  kind: "voortgang",
  peildatum: "2025-09-01",
  rows: [
    ["Heemskerk", "183/0", "10/0"],
    ["Uitgeest", "71/0", "0/0"],
    ["Haarlem", "963/0", "-/0"],
    ["Alkmaar", "395/102", "150/5"],
  ],
};
const on = (
  date: string,
  gemeenten: readonly string[],
  aantal: number,
  more: Partial<FixtureMutatie> = {},
): FixtureMutatie => ({ gemeenten, aantal, moment: { kind: "date", date }, ...more });
const known = (value: number): object => ({ ok: true, value });
const refused = (problem: object): object => ({ ok: false, problem });
const DECEMBER: MutatieMoment = { kind: "date", first: "2025-12-01", date: "2025-12-31" };
const END: MutatieMoment = { kind: "voor-einde-cyclus", date: "2026-02-01", assumed: true };
const AT = { tab: "Mutaties", row: 1, column: 2 };
const DATE = { ...AT, column: 3 };

describe("prognose", () => {
  it("counts a mutatie from its own date on, by soort", () => {
    const index = indexOf({
      tables: [stand],
      mutaties: [on("2026-01-15", ["Alkmaar"], 40), on("2026-01-15", ["Alkmaar"], 7, { soort: "amv" })],
    });
    const alkmaar = gebied("Alkmaar");
    expect(prognose(index, alkmaar, "regulier", "2026-01-14")).toEqual(known(150));
    expect(prognose(index, alkmaar, "regulier", "2026-01-15")).toEqual(known(190));
    expect(prognose(index, alkmaar, "amv", "2026-01-15")).toEqual(known(12));
    expect(prognose(index, alkmaar, "totaal", "2026-01-15")).toEqual(known(202));
  });

  it("never counts a mutatie without a moment", () => {
    const moments = [{ kind: "na-einde-cyclus" }, { kind: "unknown" }] as const;
    const index = indexOf({
      tables: [stand],
      mutaties: moments.map((moment) => ({ gemeenten: ["Alkmaar"], aantal: 40, moment })),
    });
    expect(prognose(index, gebied("Alkmaar"), "regulier", "2099-01-01")).toEqual(known(150));
  });

  it.each<[string, MutatieMoment, string, object]>([
    ["a month, before it", DECEMBER, "2025-11-30", known(150)],
    ["a month, from its last day on", DECEMBER, "2025-12-31", known(190)],
    ["a month, in it", DECEMBER, "2025-12-15", refused({ kind: "unsure-moment", at: AT, sure: "2025-12-31" })],
    ["the end of the cyclus, before it", END, "2026-01-31", known(150)],
    ["the end of the cyclus, from it on", END, "2026-02-01", known(190)],
    [
      "an end that is not known",
      { kind: "voor-einde-cyclus", date: null },
      "2026-02-01",
      refused({ kind: "unsure-moment", at: AT, sure: null }),
    ],
    [
      "a date that cannot be read",
      { kind: "unreadable", at: DATE },
      "2025-09-01",
      refused({ kind: "unreadable", at: DATE }),
    ],
  ])("with a mutatie of %s", (_words, moment, day, said) => {
    const index = indexOf({ tables: [stand], mutaties: [{ gemeenten: ["Alkmaar"], aantal: 40, moment }] });
    expect(prognose(index, gebied("Alkmaar"), "regulier", day)).toEqual(said);
    expect(prognose(index, gebied("Heemskerk"), "regulier", day)).toMatchObject({ ok: true });
    expect(prognose(index, gebied("Noord-Holland"), "amv", day)).toMatchObject({ ok: true });
  });

  it("counts a mutatie of gemeenten together only where all of them lie in the gebied", () => {
    const index = indexOf({
      tables: [stand],
      mutaties: [
        on("2026-03-01", ["Heemskerk", "Uitgeest"], 238),
        on("2026-03-01", ["Heemskerk", "Alkmaar"], 9, { soort: "amv" }),
      ],
    });
    const split = { kind: "joint-mutatie", at: { tab: "Mutaties", row: 1, column: 2 } };
    expect(prognose(index, gebied("Noord-Holland"), "regulier", "2026-03-01")).toEqual(known(160 + 238));
    expect(prognose(index, gebied("Heemskerk"), "regulier", "2026-03-01")).toEqual(
      refused({ ...split, name: "Heemskerk" }),
    );
    expect(prognose(index, gebied("Heemskerk"), "regulier", "2026-02-28")).toEqual(known(10));
    expect(prognose(index, gebied("Alkmaar"), "regulier", "2026-03-01")).toEqual(known(150));
    expect(prognose(index, gebied("Noord-Holland Noord"), "amv", "2026-03-01")).toMatchObject(
      refused({ kind: "joint-mutatie" }),
    );
  });

  it("does not split a mutatie of which one name is not known", () => {
    const index = indexOf({ tables: [stand], mutaties: [on("2026-03-01", ["Alkmaar", "Nergens"], 50)] });
    expect(prognose(index, gebied("Noord-Holland"), "regulier", "2026-03-01")).toMatchObject(
      refused({ kind: "joint-mutatie" }),
    );
    expect(prognose(index, gebied("Uitgeest"), "regulier", "2026-03-01")).toEqual(known(0));
  });

  it("spreads a mutatie of a regio over none of its gemeenten", () => {
    const index = indexOf({ tables: [stand], mutaties: [on("2026-03-01", ["Zaanstreek-Waterland"], 50)] });
    expect(prognose(index, gebied("Alkmaar"), "regulier", "2026-03-01")).toEqual(known(150));
    const zaanstad = indexOf({
      tables: [{ ...stand, rows: [["Zaanstad", "1550/0", "1550/0"]] }],
      mutaties: [on("2026-03-01", ["Zaanstreek-Waterland"], 50)],
    });
    expect(prognose(zaanstad, gebied("Zaanstad"), "regulier", "2026-03-01")).toMatchObject(
      refused({ kind: "joint-mutatie" }),
    );
  });

  it("adds mutaties of both soorten to a stand that gives the total only", () => {
    const index = indexOf({
      tables: [{ ...stand, rows: [["Alkmaar", "497", "155"]] }],
      mutaties: [on("2026-01-15", ["Alkmaar"], 40), on("2026-01-15", ["Alkmaar"], 7, { soort: "amv" })],
    });
    expect(prognose(index, gebied("Alkmaar"), "totaal", "2026-02-01")).toEqual(known(202));
  });

  it("is unknown for a gemeente whose realisatie is, and leaves its mutatie out of a sum", () => {
    const index = indexOf({ tables: [stand], mutaties: [on("2026-01-15", ["Haarlem"], 210)] });
    expect(prognose(index, gebied("Haarlem"), "regulier", "2026-02-01")).toEqual(
      refused({ kind: "no-figure", name: "Haarlem", at: { tab: "voortgang 1", row: 3, column: 2 } }),
    );
    expect(prognose(index, gebied("Noord-Holland"), "regulier", "2026-02-01")).toEqual(known(160));
  });

  it("has no answer where a mutatie that cannot be read may belong in it", () => {
    const at = { tab: "Mutaties", row: 9, column: 2 };
    const moment = { kind: "date", date: "2026-01-15" } as const;
    const index = indexOf({
      tables: [stand],
      mutaties: [],
      unreadMutaties: [{ gemeenten: [], soort: "regulier", moment, at }],
    });
    expect(prognose(index, gebied("Alkmaar"), "regulier", "2026-01-15")).toMatchObject(
      refused({ kind: "unreadable", at }),
    );
    expect(prognose(index, gebied("Alkmaar"), "regulier", "2026-01-14")).toEqual(known(150));
    expect(prognose(index, gebied("Alkmaar"), "amv", "2026-01-15")).toEqual(known(5));
  });

  it("has no answer before the first peildatum, nor without a tab Mutaties", () => {
    expect(prognose(indexOf({ tables: [stand], mutaties: [] }), gebied("Alkmaar"), "regulier", "2025-08-31")).toEqual(
      refused({ kind: "no-peildatum-before", date: "2025-08-31" }),
    );
    expect(prognose(indexOf({ tables: [stand] }), gebied("Alkmaar"), "regulier", "2026-02-01")).toEqual(
      refused({ kind: "missing-tab", tab: "mutaties" }),
    );
    expect(prognose(indexOf({ mutaties: [] }), gebied("Alkmaar"), "regulier", "2026-02-01")).toEqual(
      refused({ kind: "missing-tab", tab: "voortgang" }),
    );
  });

  it("starts from the one stand of a workbook whose peildatum has no year", () => {
    const index = indexOf({ tables: [{ ...stand, peildatum: null }], mutaties: [on("2026-01-15", ["Alkmaar"], 40)] });
    expect(prognose(index, gebied("Alkmaar"), "regulier", "2026-02-01")).toEqual(known(190));
  });
});
