// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "../../faults/random";
import type { Gemeente } from "../../../src/domain/gemeenten/gebied";
import { createGebieden } from "../../../src/domain/gemeenten/create-gebieden";
import { GEMEENTEN } from "../../../src/domain/gemeenten/register";
import schrijfwijzen from "../../../src/domain/gemeenten/data/schrijfwijzen.json";
import type { FixtureCell } from "../../../src/domain/sheet/snapshot.fixture";
import type { Tabs } from "../../../src/domain/tabs/told.fixture";

/** What a world knows of a gemeente: places per subject; null is not known. */
export type World = ReadonlyMap<Gemeente, Readonly<Record<string, number | null>>>;

export interface Subject {
  readonly grootheid: "taakstelling" | "realisatie";
  readonly soort: "regulier" | "amv" | "oekraine";
  readonly cyclus: number | null;
}

export const keyOf = ({ grootheid, soort, cyclus }: Subject): string => `${grootheid} ${soort} ${String(cyclus)}`;

const REGISTER = createGebieden();
const yes = (draw: Random, oneIn = 2): boolean => draw.int(1, oneIn) === 1;

export interface Plan {
  readonly subjects: readonly Subject[];
  readonly old: World;
  readonly new: World;
}

/** Two deliveries of one provincie: some numbers, and some gemeenten, are not the same. With `same` nothing differs. */
export function drawPlan(draw: Random, same: boolean): Plan {
  const all = draw.pick([...new Set(GEMEENTEN.map(({ provincie }) => provincie))]);
  const own = GEMEENTEN.filter(({ provincie }) => provincie === all);
  const gemeenten = draw.shuffle(own).slice(0, draw.int(4, 9));
  const cycli = yes(draw, 4) ? [1, 2] : [null];
  const subjects: Subject[] = [
    ...cycli.flatMap((cyclus) =>
      (["regulier", "amv"] as const).map((soort) => ({ grootheid: "taakstelling" as const, soort, cyclus })),
    ),
    ...(["regulier", "amv"] as const).map((soort) => ({ grootheid: "realisatie" as const, soort, cyclus: null })),
    ...(yes(draw, 4) ? [{ grootheid: "realisatie" as const, soort: "oekraine" as const, cyclus: null }] : []),
  ];
  const number = (): number => draw.int(0, 1500);
  const withUnknown = yes(draw, 3);
  const row = (): Record<string, number | null> =>
    Object.fromEntries(subjects.map((one) => [keyOf(one), withUnknown && yes(draw, 8) ? null : number()]));
  const old = new Map(gemeenten.map((gemeente) => [gemeente, row()]));
  if (same) return { subjects, old, new: old };
  const next = new Map<Gemeente, Record<string, number | null>>();
  gemeenten.forEach((gemeente, at) => {
    // The first three stay, so that each table is one.
    if (at > 2 && yes(draw, 6)) return;
    const before = old.get(gemeente) ?? {};
    const changed = Object.entries(before).map(([key, places]) => {
      const other = number();
      return [key, yes(draw, 6) && places !== null && other !== places ? other : places] as const;
    });
    next.set(gemeente, Object.fromEntries(changed));
  });
  for (const gemeente of draw.shuffle(own).slice(0, draw.int(0, 3))) if (!old.has(gemeente)) next.set(gemeente, row());
  return { subjects, old, new: next };
}

/** A gemeente by one of its names, and whether that is a misspelt one. */
function drawName(draw: Random, gemeente: Gemeente): { text: string; isMisspelt: boolean } {
  const { naam, code, provincie } = gemeente;
  const means = (text: string): string | null => {
    const found = REGISTER.resolve(text, { provincie });
    return found.status === "found" && found.gebied.level === "gemeente" && found.gebied.code === code
      ? found.spelling
      : null;
  };
  const also = schrijfwijzen.filter((one) => one.code === code && means(one.naam) === "variant").map((one) => one.naam);
  const at = draw.int(2, Math.max(2, naam.length - 2));
  const slip = naam.slice(0, at) + naam.slice(at + 1);
  const isMisspelt = means(slip) === "misspelt" && yes(draw, 10);
  const ways = [naam, naam, naam.toUpperCase(), `gemeente ${naam}`, ` ${naam} `, naam.normalize("NFD"), code, ...also];
  return { text: isMisspelt ? slip : draw.pick(ways), isMisspelt };
}

export interface Written {
  readonly tabs: Tabs;
  readonly misspelt: ReadonlySet<string>;
}

type Rows = FixtureCell[][];

/** Writes a world in one of many layouts. `day` is in the header, or in the title. */
export function write(draw: Random, world: World, subjects: readonly Subject[], day: string): Written {
  const order = draw.shuffle([...world.keys()]);
  const written = new Map(order.map((gemeente) => [gemeente, drawName(draw, gemeente)]));
  const misspelt = new Set(order.filter((one) => written.get(one)?.isMisspelt === true).map(({ code }) => code));
  const nameOf = (gemeente: Gemeente): string => written.get(gemeente)?.text ?? "";
  const places = (gemeente: Gemeente, subject: Subject): number | null => world.get(gemeente)?.[keyOf(subject)] ?? null;
  const cell = (value: number | null): FixtureCell => value ?? draw.pick(["", "-", "n.v.t."]);
  const besluiten = subjects.filter(({ cyclus }) => cyclus !== null);
  const others = subjects.filter(({ cyclus }) => cyclus === null);
  const isApart = besluiten.length > 0 || yes(draw, 4);
  const inTitle = yes(draw);

  const table = (of: readonly Subject[], title: string | null, hasDay: boolean): Rows => {
    const when = hasDay && !inTitle ? ` ${day}` : "";
    const heading = ({ grootheid }: Subject): string =>
      grootheid === "taakstelling" ? "Taakstelling" : `Realisatie${when}`;
    const soort = ({ soort: one }: Subject): string => (one === "oekraine" ? "Oekraïne" : one);
    const top: Rows = title === null ? [] : [[title], ...(yes(draw) ? [[]] : [])];
    const extra = yes(draw, 3);
    const more = (text: string): string[] => (extra ? [text] : []);
    const known = order.every((gemeente) => of.every((subject) => places(gemeente, subject) !== null));
    const isPlain = of.every((one) => one.soort !== "oekraine");
    const heads = [...new Set(of.map(({ grootheid }) => grootheid))].map((grootheid) => {
      const [regulier, amv] = ["regulier", "amv"].map((one) =>
        of.find((subject) => subject.grootheid === grootheid && subject.soort === one),
      );
      if (regulier === undefined || amv === undefined) throw new Error("no pair");
      return [regulier, amv] as const;
    });
    const layout = isPlain ? draw.pick(["columns", "pairs", "rows", ...(known ? ["totaal"] : [])]) : "columns";
    if (layout === "pairs")
      return [
        ...top,
        ["Gemeente", ...more("Toelichting"), ...heads.map(([one]) => `${heading(one)} (regulier/amv)`)],
        ...order.map((gemeente) => [
          nameOf(gemeente),
          ...more("per mail"),
          ...heads.map((pair) => pair.map((one) => String(places(gemeente, one) ?? "-")).join("/")),
        ]),
      ];
    if (layout === "rows")
      return [
        ...top,
        ["Gemeente", "Soort", ...heads.map(([one]) => heading(one))],
        ...order.flatMap((gemeente) =>
          ([0, 1] as const).map((at) => [
            nameOf(gemeente),
            at === 0 ? "regulier" : "amv",
            ...heads.map((pair) => places(gemeente, pair[at]) ?? draw.pick(["", "-"])),
          ]),
        ),
      ];
    if (layout === "totaal")
      return [
        ...top,
        ["Gemeente", ...heads.flatMap(([one]) => [`${heading(one)} totaal`, "waarvan amv"])],
        ...order.map((gemeente) => [
          nameOf(gemeente),
          ...heads.flatMap(([regulier, amv]) => [
            (places(gemeente, regulier) ?? 0) + (places(gemeente, amv) ?? 0),
            places(gemeente, amv) ?? 0,
          ]),
        ]),
      ];
    const columns = draw.shuffle(of);
    const sums = columns.map((subject) => order.reduce((sum, gemeente) => sum + (places(gemeente, subject) ?? 0), 0));
    return [
      ...top,
      ["Gemeente", ...more("Toelichting"), ...columns.map((one) => `${heading(one)} ${soort(one)}`)],
      ...order.map((gemeente) => [
        nameOf(gemeente),
        ...more("per mail"),
        ...columns.map((subject) => cell(places(gemeente, subject))),
      ]),
      ...(known && yes(draw) ? [["Totaal", ...more(""), ...sums]] : []),
    ];
  };

  const dayTitle = inTitle ? `Stand op ${day}` : yes(draw, 3) ? "Overzicht" : null;
  if (!isApart) return { tabs: { Stand: table(others, dayTitle, true) }, misspelt };
  const ofTask = others.filter(({ grootheid }) => grootheid === "taakstelling");
  const ofStand = others.filter(({ grootheid }) => grootheid === "realisatie");
  const cycli = [...new Set(besluiten.map(({ cyclus }) => cyclus))];
  return {
    misspelt,
    tabs: {
      ...(ofTask.length > 0 && { Verdeelbesluit: table(ofTask, null, false) }),
      ...Object.fromEntries(
        cycli.map((cyclus) => [
          `Besluit ${String(cyclus)}`,
          table(
            besluiten.filter((one) => one.cyclus === cyclus),
            `Verdeelbesluit cyclus ${String(cyclus)}`,
            false,
          ),
        ]),
      ),
      Stand: table(ofStand, dayTitle, true),
    },
  };
}
