// SPDX-License-Identifier: EUPL-1.2

import { uitruilStatus } from "../tabs/kinds/uitruil-status";
import type { Gebied, Soort, SoortOfTotaal, NamedGebied } from "../gemeenten/gebied";
import type {
  Figure,
  Locatie,
  Grootheid,
  Mutatie,
  MutatieMoment,
  Records,
  TermDay,
  Uitruil,
  UnreadMutatie,
} from "../tabs/records";
import { DEFAULT_SETTINGS, type Settings } from "../settings";
import type { CellRef } from "../sheet/snapshot";
import type { Column, ColumnRole, Table, TabKind } from "../tabs/table";
import { exactGebieden, PUBLISHED } from "./gebieden.fixture";
import { createIndex, type FigureIndex } from "../figures/figure-index";

/** Rows as a person writes them ("Totaal Alkmaar" adds up others): name, taakstelling, realisatie; "138/36" is a pair, "138" a total, "-" unknown. */
export type FixtureRow = readonly [naam: string, taakstelling?: string, realisatie?: string];

export interface FixtureTable {
  readonly kind: TabKind;
  readonly tab?: string;
  readonly peildatum?: string | null;
  readonly cyclus?: number | null;
  readonly rows: readonly FixtureRow[];
}

export interface FixtureLocatie {
  readonly gemeente: string;
  readonly soort?: Soort | null;
  readonly plaatsen: number | null;
  readonly opening?: string | null;
  readonly einde?: string | null;
  readonly eindeOnbekend?: boolean;
  readonly eindeReadable?: boolean;
}

export interface FixtureMutatie {
  readonly gemeenten: readonly string[];
  readonly soort?: SoortOfTotaal;
  readonly aantal: number;
  readonly moment: MutatieMoment;
}

export interface FixtureUitruil {
  readonly van: string;
  readonly naar: string;
  readonly soort?: Uitruil["soort"];
  readonly aantal: number | null;
  /** What the second takes over, where that is another number. */
  readonly taken?: number | null;
  readonly sides?: Uitruil["sides"];
  /** Where it is not the next one. */
  readonly row?: number;
  readonly begin?: string;
  readonly einde?: string;
  readonly status?: string;
  readonly cyclus?: number | null;
}

export interface FixtureWorkbook {
  readonly tables?: readonly FixtureTable[];
  readonly mutaties?: readonly FixtureMutatie[];
  readonly unreadMutaties?: readonly UnreadMutatie[];
  readonly locaties?: readonly FixtureLocatie[];
  readonly locatieColumns?: readonly ColumnRole[];
  readonly uitruil?: readonly FixtureUitruil[];
  readonly settings?: Partial<Settings>;
}

const gebieden = exactGebieden();

/** The gebied of an exact name. */
export function gebied(naam: string): Gebied {
  const found = gebieden.resolve(naam);
  if (found.status !== "found") throw new Error(`no gebied ${naam} in the fixture`);
  return found.gebied;
}

/** The published stand of Noord-Holland. */
export const VOORTGANG: FixtureTable = {
  kind: "voortgang",
  peildatum: "2025-09-01",
  rows: PUBLISHED.map(({ gemeente, taakstelling, realisatie }) => [gemeente.naam, taakstelling, realisatie]),
};

/** An index over records built by hand, as the readers of the tabs would build them. */
export function indexOf(workbook: FixtureWorkbook): FigureIndex {
  return createIndex(recordsOf(workbook), gebieden, "Noord-Holland", { ...DEFAULT_SETTINGS, ...workbook.settings });
}

export function recordsOf({
  tables = [],
  mutaties,
  unreadMutaties,
  locaties,
  locatieColumns = ["opening", "einde"],
  uitruil,
}: FixtureWorkbook): Records {
  const built = tables.map((source, position) => ({
    source,
    table: tableOf(source.kind, source.tab ?? `${source.kind} ${String(position + 1)}`, source.cyclus),
  }));
  const mutatieTable = tableOf("mutaties", "Mutaties");
  const locatieTable = tableOf("locaties", "Locaties", null, locatieColumns);
  const exchanged = (uitruil ?? []).map((source, at) => uitruilOf(source, source.row ?? at + 1));
  return {
    tables: [
      ...built.map(({ table }) => table),
      ...(mutaties ? [mutatieTable] : []),
      ...(locaties ? [locatieTable] : []),
      ...exchanged.map(({ table }) => table),
    ],
    others: [],
    figures: built.flatMap(({ source, table }) =>
      source.rows.flatMap((row, at) => figuresOf(source, table, row, at + 1)),
    ),
    unreadMutaties: unreadMutaties ?? [],
    mutaties: (mutaties ?? []).map((source, at) => mutatieOf(source, mutatieTable, at + 1)),
    locaties: (locaties ?? []).map((source, at) => locatieOf(source, locatieTable, at + 1)),
    uitruil: exchanged,
    indeling: [],
    cyclus: [],
  };
}

function figuresOf(
  source: FixtureTable,
  table: Table,
  [label, taakstelling, realisatie]: FixtureRow,
  row: number,
): Figure[] {
  const total = label.startsWith("Totaal ");
  const naam = label.replace("Totaal ", "");
  const base = {
    gebied: named(naam, table.tab, row),
    cyclus: source.cyclus ?? null,
    percentage: null,
    difference: null,
    total,
    table,
  };
  const figure =
    (grootheid: Grootheid, date: string | null, column: number) =>
    (amount: { soort: SoortOfTotaal; places: number | null }): Figure => ({
      ...base,
      ...amount,
      grootheid,
      date,
      at: { tab: table.tab, row, column },
    });
  return [
    ...amountsOf(taakstelling).map(figure("taakstelling", null, 1)),
    ...amountsOf(realisatie).map(figure("realisatie", source.peildatum ?? null, 2)),
  ];
}

function amountsOf(text: string | undefined): { soort: SoortOfTotaal; places: number | null }[] {
  if (text === undefined) return [];
  const numbers = text.split("/").map((part) => (/^\d+$/.test(part) ? Number(part) : null));
  if (numbers.length === 1) return [{ soort: "totaal", places: numbers[0] ?? null }];
  return [
    { soort: "regulier", places: numbers[0] ?? null },
    { soort: "amv", places: numbers[1] ?? null },
  ];
}

function mutatieOf(source: FixtureMutatie, table: Table, row: number): Mutatie {
  const gemeenten = source.gemeenten.map((naam) => named(naam, table.tab, row));
  return {
    gemeenten,
    soort: source.soort ?? "regulier",
    soortAt: null,
    aantal: source.aantal,
    moment: source.moment,
    claim: null,
    at: { tab: table.tab, row, column: 2 },
    table,
  };
}

function locatieOf(source: FixtureLocatie, table: Table, row: number): Locatie {
  const cell = (column: number): CellRef => ({ tab: table.tab, row, column });
  const {
    soort = "regulier",
    opening = "2024-01-01",
    einde = null,
    eindeOnbekend = false,
    eindeReadable = true,
    plaatsen,
  } = source;
  return {
    ...{
      gemeente: named(source.gemeente, table.tab, row),
      naam: "Locatie",
      soort,
      soortAt: null,
      plaatsen,
      opening,
      einde,
      eindeOnbekend,
      eindeReadable,
      openingReadable: true,
    },
    ...{ at: cell(0), plaatsenAt: cell(3), openingAt: cell(4), eindeAt: cell(5), back: null, table },
  };
}

function uitruilOf(source: FixtureUitruil, row: number): Uitruil {
  const { soort = "regulier", aantal, taken = aantal, status = "akkoord", cyclus = null, begin, einde } = source;
  const table = tableOf("uitruil", "Uitruil", cyclus);
  const naar = { ...named(source.naar, "Uitruil", row), at: { tab: "Uitruil", row, column: 1 } };
  return {
    van: named(source.van, "Uitruil", row),
    naar,
    soort,
    given: aantal,
    taken,
    sides: source.sides ?? (source.taken === undefined ? "one" : "two"),
    status: uitruilStatus(status),
    conditionAt: null,
    cyclus,
    begin: termDay(begin, row, 5),
    einde: termDay(einde, row, 6),
    at: { tab: "Uitruil", row, column: 3 },
    table,
  };
}

/** "2026-02-01", a time of more days "2025-12-01/2025-12-31", or words that are no day. */
function termDay(text: string | undefined, row: number, column: number): TermDay | null {
  if (text === undefined) return null;
  const [first = "", last = first] = text.split("/");
  return { days: first.startsWith("20") ? { first, last } : null, at: { tab: "Uitruil", row, column } };
}

function named(text: string, tab: string, row: number): NamedGebied {
  return { text, resolution: gebieden.resolve(text), at: { tab, row, column: 0 } };
}

function tableOf(kind: TabKind, tab: string, cyclus: number | null = null, roles: readonly ColumnRole[] = []): Table {
  const columns = roles.map((role, column): Column => ({
    role,
    soort: null,
    date: null,
    header: role,
    column,
    at: { tab, row: 0, column },
  }));
  return {
    kind,
    tab,
    area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    headerRow: 0,
    columns,
    rows: [],
    peildatum: null,
    cyclus,
    subject: null,
    opgave: { role: "taakstelling", assumed: false },
    units: [],
  };
}
