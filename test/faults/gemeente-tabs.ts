// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Random } from "./random";
import { dutchDate, longDate, type Book } from "./sheet";
import { ASIDE_LABELS, TOTAL_LABELS } from "./words";
import { writeTable, type Line, type TableColumn } from "./table";
import { percent, sumOf, type Place, type Soort, type World } from "./world";

const SOORTEN: readonly Soort[] = ["regulier", "amv"];
const TASK_WORDS = ["Taakstelling", "Verdeelbesluit", "Wettelijke taakstelling"];
const STAND_WORDS = ["Realisatie", "Gerealiseerd"];
const NAME_WORDS = ["Gemeente", "Gemeentenaam", "Naam gemeente"];

/**
 * `bare` names the grootheid only once ("Taakstelling regulier | Amv"), `part` has the totaal and the amv in it; `stacked` has grootheid,
 * date and soort in three rows.
 */
type Layout = "combined" | "flat" | "bare" | "part" | "grouped" | "stacked";

interface Look {
  readonly layout: Layout;
  readonly task: string;
  readonly stand: string;
  readonly dateIn: "header" | "title" | "column";
  readonly totals: boolean;
}

const task =
  (soort: Soort) =>
  (places: readonly Place[]): number =>
    sumOf(places, ({ taak }) => taak[soort]);
const standOn =
  (date: string, soort: Soort) =>
  (places: readonly Place[]): number =>
    sumOf(places, ({ stand }) => stand.get(date)![soort]);
const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Tables Voortgang: one per peildatum, or one with a column per peildatum. */
export function voortgang(book: Book, world: World, random: Random, named: string | null): void {
  const layout = random.pick<Layout>(["combined", "flat", "bare", "part", "grouped", "stacked"]);
  const together = world.peildata.length > 1 && random.chance(0.4);
  for (const dates of together ? [world.peildata] : world.peildata.map((date) => [date])) {
    const dateIn = together
      ? "header"
      : random.pick(layout === "combined" ? (["header", "title"] as const) : (["header", "title", "column"] as const));
    const look: Look = {
      layout,
      task: random.pick(TASK_WORDS),
      stand: random.pick(STAND_WORDS),
      dateIn,
      totals: layout !== "combined" && layout !== "part" && random.chance(0.4),
    };
    const tab = together
      ? "Voortgang"
      : dates.length === world.peildata.length
        ? "Stand van zaken"
        : `Stand ${longDate(dates[0]!)}`;
    const above = [
      ...(named === null && dateIn !== "title" && random.chance(0.5)
        ? []
        : [{ text: `Voortgangsrapportage spreidingswet${named ?? ""}` }]),
      ...(dateIn === "title"
        ? [{ text: `Stand per ${longDate(dates[0]!)}`, role: "title-date", date: dates[0]! }]
        : []),
      ...(random.chance(0.3) ? [{ text: "Bron: eigen opgave van de gemeenten" }, { text: "" }] : []),
    ];
    const lines = linesOf(world, random);
    writeTable(book, {
      tab,
      kind: "voortgang",
      above,
      columns: columnsOf(random, look, dates),
      lines,
      formulas: random.chance(0.5),
    });
  }
}

function columnsOf(random: Random, look: Look, dates: readonly string[]): TableColumn[] {
  const keys = keyColumns(random);
  const grootheden = [taskColumns(look), ...dates.map((date) => standColumns(look, date))];
  const peildatum: TableColumn[] =
    look.dateIn === "column"
      ? [
          {
            header: "Peildatum",
            role: "peildatum",
            date: dates[0]!,
            notInTotals: true,
            cell: () => dutchDate(dates[0]!),
          },
        ]
      : [];
  const blocks =
    look.layout === "grouped" || look.layout === "stacked"
      ? grootheden
      : random.chance(0.3) && dates.length === 1
        ? [...grootheden].reverse()
        : grootheden;
  const computed = look.layout === "combined" ? [] : computedColumns(random, dates[dates.length - 1]!);
  return [...keys, ...peildatum, ...blocks.flat(), ...computed];
}

function keyColumns(random: Random): TableColumn[] {
  const name: TableColumn = { header: random.pick(NAME_WORDS), role: "name", cell: ([place]) => place?.naam ?? "" };
  const code: TableColumn = {
    header: random.pick(["Code", "Gemeentecode", "CBS-code"]),
    role: "code",
    cell: ([place]) => place?.code ?? "",
  };
  const regio: TableColumn = {
    header: "Regio",
    role: "regio",
    notInTotals: true,
    cell: ([place]) => place?.regio ?? "",
  };
  const keys = random.pick([[name], [name], [name, code], [code, name], [code]]);
  return random.chance(0.25) ? [...keys, regio] : keys;
}

function taskColumns({ layout, task: word, totals }: Look): TableColumn[] {
  if (layout === "combined") {
    return [
      {
        header: `${word} (regulier/amv)`,
        role: "pair",
        grootheid: "taakstelling",
        cell: (places) => `${String(task("regulier")(places))}/${String(task("amv")(places))}`,
      },
    ];
  }
  return splitColumns(layout, word, totals, { grootheid: "taakstelling" }, task);
}

function standColumns({ layout, stand: word, dateIn, totals }: Look, date: string): TableColumn[] {
  const apart = layout === "stacked" && dateIn === "header";
  const words = dateIn === "header" && !apart ? `${word} ${dutchDate(date)}` : word;
  const about = { grootheid: "realisatie", ...(dateIn === "header" ? { date } : {}) };
  const of = (soort: Soort) => standOn(date, soort);
  if (layout === "combined") {
    return [
      {
        header: `${words} (regulier/amv)`,
        role: "pair",
        ...about,
        cell: (places) => `${String(of("regulier")(places))}/${String(of("amv")(places))}`,
      },
    ];
  }
  return splitColumns(layout, words, totals, about, of, apart ? dutchDate(date) : undefined);
}

function splitColumns(
  layout: Layout,
  words: string,
  totals: boolean,
  about: { grootheid: string; date?: string },
  of: (soort: Soort) => (places: readonly Place[]) => number,
  date?: string,
): TableColumn[] {
  const named = (soort: string): Pick<TableColumn, "header" | "group" | "subgroup"> => {
    if (layout === "grouped" || layout === "stacked")
      return { header: title(soort), group: words, ...(date === undefined ? {} : { subgroup: date }) };
    return { header: layout === "bare" && soort === "amv" ? "Amv" : `${words} ${soort}` };
  };
  const both = (places: readonly Place[]): number => of("regulier")(places) + of("amv")(places);
  const columns = SOORTEN.map((soort): TableColumn => ({
    ...named(soort),
    role: "amount",
    soort,
    ...about,
    numeric: true,
    summed: true,
    cell: of(soort),
  }));
  if (layout === "part")
    return [
      { ...named("totaal"), role: "row-total", soort: "totaal", ...about, numeric: true, summed: true, cell: both },
      { ...columns[1]!, header: "waarvan amv" },
    ];
  return totals
    ? [
        ...columns,
        { ...named("totaal"), role: "row-total", soort: "totaal", ...about, numeric: true, summed: true, cell: both },
      ]
    : columns;
}

function computedColumns(random: Random, date: string): TableColumn[] {
  const gap: TableColumn = {
    header: random.pick(["Verschil regulier", "Gap regulier", "Tekort regulier"]),
    role: "difference",
    soort: "regulier",
    numeric: true,
    notInTotals: true,
    cell: (places) => task("regulier")(places) - standOn(date, "regulier")(places),
  };
  const floored = gap.header.startsWith("Tekort");
  const share: TableColumn = {
    header: "Realisatiegraad regulier",
    role: "percentage",
    soort: "regulier",
    notInTotals: true,
    cell: (places): FixtureCell => {
      const of = task("regulier")(places);
      return of === 0 ? "" : { value: percent(standOn(date, "regulier")(places), of) / 100, format: "0%" };
    },
  };
  return random.shuffle([
    ...(random.chance(0.4)
      ? [floored ? { ...gap, cell: (places: readonly Place[]) => Math.max(0, Number(gap.cell(places))) } : gap]
      : []),
    ...(random.chance(0.4) ? [share] : []),
  ]);
}

/** The gemeenten as they come, with a total; or by regio with subtotals. */
function linesOf({ places, regios }: World, random: Random): Line[] {
  const total: Line = { places, total: random.pick(TOTAL_LABELS) };
  const single = (some: readonly Place[]): Line[] => some.map((place) => ({ places: [place] }));
  const kind = random.int(0, 4);
  if (kind === 0) return single(places);
  if (kind < 3) return [...single(random.chance(0.5) ? places : random.shuffle(places)), total];
  if (kind === 4) {
    // What a row says of the table is no sum of it: any numbers will do.
    const asides = random.shuffle(ASIDE_LABELS).slice(0, 3);
    const [out, ...kept] = places;
    const withoutOne: Line = { places: kept, total: `Totaal excl. ${out!.naam}`, notSummed: true };
    return [
      ...single(places),
      total,
      withoutOne,
      ...asides.map((label, index): Line => ({ places: [places[index]!], total: label, notSummed: true, aside: true })),
    ];
  }
  const byRegio = regios.flatMap((regio): Line[] => {
    const own = places.filter((place) => place.regio === regio);
    return own.length === 0
      ? []
      : [...single(own), { places: own, total: random.chance(0.5) ? `Subtotaal ${regio}` : "Subtotaal" }];
  });
  return [...byRegio, total];
}

export function verdeelbesluit(book: Book, world: World, random: Random): void {
  const columns: TableColumn[] = [
    ...keyColumns(random).filter(({ role }) => role !== "regio"),
    ...splitColumns("flat", random.pick(TASK_WORDS), random.chance(0.3), { grootheid: "taakstelling" }, task),
  ];
  writeTable(book, {
    tab: "Verdeelbesluit",
    kind: "verdeelbesluit",
    above: [],
    columns,
    lines: linesOf(world, random),
    formulas: random.chance(0.5),
  });
}

export function indicatief(book: Book, world: World, random: Random): void {
  const columns: TableColumn[] = [
    { header: "Gemeente", role: "name", cell: ([place]) => place?.naam ?? "" },
    {
      header: "Indicatieve opgave",
      role: "amount",
      grootheid: "indicatief",
      soort: "totaal",
      numeric: true,
      summed: true,
      cell: (places) => sumOf(places, ({ taak }) => taak.regulier + taak.amv + 7),
    },
    {
      header: "Waarvan indicatief amv",
      role: "amount",
      grootheid: "indicatief",
      soort: "amv",
      numeric: true,
      summed: true,
      cell: (places) => sumOf(places, ({ taak }) => taak.amv + 2),
    },
  ];
  writeTable(book, {
    tab: "Indicatief",
    kind: "indicatief",
    above: [],
    columns,
    lines: linesOf(world, random),
    formulas: false,
  });
}

export function indeling(book: Book, { places }: World): void {
  const columns: TableColumn[] = [
    { header: "Gemeente", role: "name", cell: ([place]) => place?.naam ?? "" },
    { header: "Regio", role: "regio", cell: ([place]) => place?.regio ?? "" },
  ];
  writeTable(book, {
    tab: "Regio-indeling",
    kind: "regio-indeling",
    above: [],
    columns,
    lines: places.map((place) => ({ places: [place] })),
    formulas: false,
  });
}
