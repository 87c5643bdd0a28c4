// SPDX-License-Identifier: EUPL-1.2
/** What the charts of a monitor show: their cells as the engine works them out, held against the tables and the functions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createBook } from "../faults/book";
import { placedSheets } from "../faults/placing";
import { createWorld } from "../faults/world";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { readSample } from "./open-sample";
import { allSheets, freshSession, workbookForTests, writtenBy, type Opened } from "./write-tools";

const NA = "#N/A";

/** What a chart has: by the name in its legend the values, and the names beside its axis. */
async function drawn({ workbook }: Opened, name: string) {
  await workbook.settled();
  const chart = workbook.host.records.charts.find(({ properties }) => properties["name"] === name);
  if (chart === undefined) return null;
  const cells = (area: { sheetId: string } | null) =>
    workbook.engine
      .read(area!.sheetId)
      .values(area as never)
      .map(([value]) => value);
  return {
    names: cells(chart.series[0]!.categories),
    ...Object.fromEntries(chart.series.map(({ properties, values }) => [properties["name"], cells(values)])),
  } as { readonly names: readonly unknown[] } & Readonly<Record<string, readonly unknown[]>>;
}

const chartNames = ({ workbook }: Opened) =>
  workbook.host.records.charts.map(({ properties }) => String(properties["name"])).sort();

async function typed({ quiet }: Opened, tab: string, address: string, value: unknown): Promise<void> {
  await writtenBy((context) => (context.workbook.worksheets.getItem(tab).getRange(address).values = [[value]]));
  await quiet();
}

/** The answers of formulas, in cells of a tab of their own. */
async function answers({ workbook }: Opened, formulas: readonly string[]): Promise<unknown[]> {
  const tab = `Proef ${String(workbook.engine.sheets().length)}`;
  await writtenBy((context) => {
    const sheet = context.workbook.worksheets.add(tab);
    sheet.getRangeByIndexes(0, 0, formulas.length, 1).formulas = formulas.map((formula) => [formula]);
  });
  await workbook.settled();
  const sheet = (await allSheets()).find(({ name }) => name === tab)!;
  return sheet.values.map(([value]) => value);
}

const sentences = async (tab: string) =>
  (await allSheets())
    .find(({ name }) => name === tab)!
    .values.flatMap(([first]) => (/^(Regulier|Amv) op /.test(String(first)) ? [String(first)] : []));

describe("the sample", () => {
  const TAB = "Monitor (2)";
  const open = workbookForTests(readSample, "once");
  /** As printed: "395/102" is regulier and amv. */
  const PRINTED = readFileSync(join(__dirname, "../../assets/voorbeeld/voortgangsrapportage.csv"), "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(/[,;]/));

  beforeAll(async () => {
    await open.session.makeMonitor();
    await open.workbook.settled();
  });

  it.each([
    ["regulier", 0],
    ["amv", 1],
  ] as const)(
    "%s per gemeente: in the order of the printed table, the largest tekort first, then by name",
    async (soort, at) => {
      const { names, Taakstelling, Realisatie } = (await drawn(open, `Spreiding gemeenten ${soort}`))!;
      const printed = PRINTED.flatMap((line) => {
        const pairs = line.flatMap((cell) =>
          /^\d+\/\d+$/.test(cell.trim()) ? [cell.trim().split("/").map(Number)] : [],
        );
        return pairs.length < 2 ? [] : [{ taak: pairs[0]![at]!, stand: pairs[1]![at]! }];
      });
      expect(names).toHaveLength(44);
      const gaps = names.map((_, index) => Number(Taakstelling![index]) - Number(Realisatie![index]));
      expect(gaps).toEqual([...printed.map(({ taak, stand }) => taak - stand)].sort((a, b) => b - a));
      const tied = names.map((name, index) => [gaps[index]!, String(name)] as const);
      expect(tied).toEqual([...tied].sort(([a, one], [b, other]) => b - a || one.localeCompare(other, "nl")));
      expect([...names].sort()).toEqual([...new Set(names)].sort());
    },
  );

  it("each bar is what the functions answer, of both soorten, per gemeente and per regio", async () => {
    for (const soort of ["regulier", "amv"])
      for (const what of ["gemeenten", "regio's"]) {
        const { names, Taakstelling, Realisatie, Prognose } = (await drawn(open, `Spreiding ${what} ${soort}`))!;
        const asked = await answers(
          open,
          names.flatMap((name) => [
            `=SPREIDING.TAAKSTELLING("${String(name)}","${soort}")`,
            `=SPREIDING.REALISATIE("${String(name)}","${soort}")`,
            `=SPREIDING.PROGNOSE("${String(name)}",46054,"${soort}")`,
          ]),
        );
        const bars = names.flatMap((_, index) => [Taakstelling![index], Realisatie![index], Prognose![index]]);
        expect(bars).toEqual(asked);
        expect(bars.every((value) => typeof value === "number")).toBe(true);
      }
  });

  it("the figures are in words above them, and why there is no line yet", async () => {
    expect(await sentences(TAB)).toEqual([
      "Regulier op 1-9-2025: gerealiseerd 11.519 van 14.910 plaatsen, prognose op 1-2-2026 12.202. Grootste tekort: Hoorn 399, Medemblik 263, Hilversum 260. Het verloop komt erbij zodra er een tweede peildatum is en u de monitor opnieuw maakt.",
      "Amv op 1-9-2025: gerealiseerd 771 van 1.380 plaatsen, prognose op 1-2-2026 791. Grootste tekort: Amsterdam 106, Alkmaar 102, Bergen (NH.) 60.",
    ]);
    expect(chartNames(open)).toEqual([
      "Spreiding gemeenten amv",
      "Spreiding gemeenten regulier",
      "Spreiding regio's amv",
      "Spreiding regio's regulier",
    ]);
  });

  it("who is not known comes last with a gap, is no 0, and is counted in the sentence", async () => {
    await typed(open, "Voortgangsrapportage", "C25", "");
    const { names, Taakstelling, Realisatie } = (await drawn(open, "Spreiding gemeenten regulier"))!;
    expect([names[0], names.at(-1)]).toEqual(["Medemblik", "Hoorn"]);
    expect([Taakstelling!.at(-1), Realisatie!.at(-1)]).toEqual([399, NA]);
    expect((await sentences(TAB))[0]).toContain(
      "Hilversum 260, Alkmaar 245. Van 1 gemeente is niet alles bekend: onderaan, zonder de balk die ontbreekt.",
    );
    await typed(open, "Voortgangsrapportage", "C25", "0/0");
    expect((await drawn(open, "Spreiding gemeenten regulier"))!.names[0]).toBe("Hoorn");
  });

  it("a peildatum without a stand leaves no bar and no 0", async () => {
    await typed(open, TAB, "A3", 45_931);
    const { names, ...series } = (await drawn(open, "Spreiding gemeenten amv"))!;
    expect(new Set(names)).toEqual(new Set([""]));
    for (const values of Object.values(series)) expect(new Set(values)).toEqual(new Set([NA]));
    expect(await sentences(TAB)).toEqual([]);
    await typed(open, TAB, "A3", "");
  });

  it("rows that are sorted, come in between or go away change no bar of another gemeente", async () => {
    const before = (await drawn(open, "Spreiding gemeenten regulier"))!;
    const names = (await open.values(TAB, "A15:A58")).flat();
    const [first, last] = [names[0], names.at(-1)];
    await typed(open, TAB, "A15", last);
    await typed(open, TAB, "A58", first);
    await writtenBy((context) => {
      context.workbook.worksheets.getItem(TAB).getRange("30:31").insert("Down");
      context.workbook.worksheets.getItem(TAB).getRange("C:C").insert("Right");
    });
    await typed(open, TAB, "A30", "Eigen kopje");
    expect(await drawn(open, "Spreiding gemeenten regulier")).toEqual(before);

    const row = (await open.values(TAB, "A15:A60")).findIndex(([name]) => name === "Hilversum") + 15;
    await writtenBy((context) =>
      context.workbook.worksheets
        .getItem(TAB)
        .getRange(`${String(row)}:${String(row)}`)
        .delete("Up"),
    );
    const without = (await drawn(open, "Spreiding gemeenten regulier"))!;
    expect(without.names).toEqual([...before.names.filter((name) => name !== "Hilversum"), "Hilversum"]);
    expect(without["Realisatie"]!.at(-1)).toBe(NA);
  });

  it("a copy of the tab, which the workbook does not know as a monitor, is no source", async () => {
    await writtenBy((context) => {
      context.workbook.settings.getItem("spreiding.monitor").delete();
    });
    const other = await freshSession();
    await other.validate();
    expect(other.state().validation!.tabs).toContainEqual(expect.objectContaining({ name: TAB, kind: "monitor" }));
    expect(other.state().model!.records.tables.map(({ tab }) => tab)).not.toContain(TAB);
    await other.dispose();
  });
});

const STAND = [
  ["Gemeente", "Taakstelling regulier", "Taakstelling amv", "Realisatie 1-7-2025 regulier", "Realisatie 1-7-2025 amv"],
  ["Almere", 1015, 181, 840, 120],
  ["Dronten", 192, 34, 700, 60],
  ["Lelystad", 370, 66, 210, 40],
  ["Noordoostpolder", 220, 39, 1400, 80],
  ["Urk", 96, 17, 36, 0],
  ["Zeewolde", 105, 19, 30, 0],
];

describe("a second peildatum", () => {
  const open = workbookForTests(() => Promise.resolve(bookOf([sheetOf("Stand", STAND)])));
  const later = async (column: string, header: string, values: readonly unknown[]): Promise<void> => {
    await writtenBy((context) => {
      context.workbook.worksheets.getItem("Stand").getRange(`${column}1:${column}7`).values = [header, ...values].map(
        (value) => [value],
      );
    });
    await open.quiet();
    await open.session.validate();
    await open.workbook.settled();
  };
  const make = async () => {
    const made = await open.session.makeMonitor();
    await open.workbook.settled();
    return made.sentences;
  };

  it("brings the line of each soort when the monitor is made again, and a third one a point; nothing else changes", async () => {
    await make();
    const before = chartNames(open);
    expect(before).toEqual(["Spreiding gemeenten amv", "Spreiding gemeenten regulier"]);
    await make();
    expect(chartNames(open)).toEqual(before);

    await later("F", "Realisatie 1-9-2025 regulier", [900, 700, 260, 1400, "?", 30]);
    await later("G", "Realisatie 1-9-2025 amv", [130, 60, 40, 80, 0, 5]);
    expect(await drawn(open, "Spreiding verloop regulier")).toBeNull();
    expect(await make()).toEqual(["Het tabblad Monitor is bijgewerkt. Wat u er zelf bij zette, is gebleven."]);
    expect(chartNames(open)).toEqual([...before, "Spreiding verloop amv", "Spreiding verloop regulier"]);
    const asked = (peildata: readonly string[], soort: string) =>
      answers(
        open,
        peildata.map((date) => `=SPREIDING.REALISATIE("Flevoland","${soort}","${date}")`),
      );
    const line = (await drawn(open, "Spreiding verloop amv"))!;
    expect(line).toEqual({ names: [45_839, 45_901], Taakstelling: [356, 356], Realisatie: [300, 315] });
    expect(line["Realisatie"]).toEqual(await asked(["1-7-2025", "1-9-2025"], "amv"));
    // Urk is not known on the second day: said, as the sum is without it.
    expect((await drawn(open, "Spreiding verloop regulier"))!["Realisatie"]).toEqual([3216, 3290]);
    expect((await sentences("Monitor"))[0]).toMatch(
      /Van 1 gemeente is niet alles bekend: .*\. In het verloop is niet alles meegeteld op 1-9-2025\.$/,
    );

    await later("H", "Realisatie 1-11-2025 regulier", [910, 710, 270, 1400, 40, 30]);
    await later("I", "Realisatie 1-11-2025 amv", [140, 60, 40, 80, 0, 5]);
    await make();
    const charts = open.workbook.host.records.charts.length;
    expect(await drawn(open, "Spreiding verloop amv")).toEqual({
      names: [45_839, 45_901, 45_962],
      Taakstelling: [356, 356, 356],
      Realisatie: [300, 315, 325],
    });
    const whole = await allSheets();
    expect(await make()).toHaveLength(1);
    expect(await allSheets()).toEqual(whole);
    expect(open.workbook.host.records.charts).toHaveLength(charts);
  });

  it("that is chosen back gives the order of that day", async () => {
    await later("F", "Realisatie 1-9-2025 regulier", [1015, 100, 370, 220, 96, 0]);
    await later("G", "Realisatie 1-9-2025 amv", [181, 34, 66, 39, 17, 19]);
    await make();
    const order = async () => (await drawn(open, "Spreiding gemeenten regulier"))!.names;
    expect(await order()).toEqual(["Zeewolde", "Dronten", "Almere", "Lelystad", "Noordoostpolder", "Urk"]);
    await typed(open, "Monitor", "A3", 45_839);
    expect(await order()).toEqual(["Almere", "Lelystad", "Zeewolde", "Urk", "Dronten", "Noordoostpolder"]);
  });
});

describe("a monitor that is older than what its charts can show", () => {
  const open = workbookForTests(() => Promise.resolve(bookOf([sheetOf("Stand", STAND)])));
  const BARS = ["Spreiding gemeenten amv", "Spreiding gemeenten regulier"];
  const make = async () => {
    const made = await open.session.makeMonitor();
    await open.workbook.settled();
    return made.sentences;
  };
  const onMonitor = (write: (sheet: Excel.Worksheet) => void) =>
    writtenBy((context) => write(context.workbook.worksheets.getItem("Monitor")));

  it("its bars stay as they are when mutaties come, which is said once, and come back with the prognose of the functions", async () => {
    await make();
    const before = open.workbook.host.records.charts.map(({ id }) => id);
    await writtenBy((context) => {
      context.workbook.worksheets.add("Mutaties").getRange("A1:B1").values = [
        ["Verwachte mutaties vóór einde cyclus op 1/2/2026", "Almere (+100), Urk (+20 amv)."],
      ];
    });
    await open.quiet();
    await open.session.validate();
    expect((await make()).slice(1)).toEqual([
      "Nieuwe kolommen: Prognose.",
      "De grafieken met balken die er al stonden, hebben nog geen prognose. Wilt u die erbij, verwijder dan deze grafieken en maak de monitor opnieuw.",
    ]);
    expect(open.workbook.host.records.charts.map(({ id }) => id)).toEqual(before);
    expect(Object.keys((await drawn(open, BARS[1]!))!)).toEqual(["names", "Taakstelling", "Realisatie"]);
    expect((await make()).slice(1)).toEqual([]);

    for (const name of BARS) {
      const at = open.workbook.host.records.charts.findIndex(({ properties }) => properties["name"] === name);
      await Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem("Monitor");
        charts.load("items/name");
        await context.sync();
        charts.items[at]!.delete();
        await context.sync();
      });
    }
    await make();
    expect(chartNames(open)).toEqual(BARS);
    const { names, Prognose } = (await drawn(open, BARS[1]!))!;
    expect(Prognose).toEqual(
      await answers(
        open,
        names.map((name) => `=SPREIDING.PROGNOSE("${String(name)}",46054,"regulier")`),
      ),
    );
    expect(Prognose![names.indexOf("Almere")]).toBe(940);
  });

  it("one without the cells that keep the order keeps its charts, untouched, and that is said in one sentence", async () => {
    await make();
    const { values } = (await allSheets()).find(({ name }) => name === "Monitor")!;
    const title = values.findIndex((line) => line.includes("Voor de grafieken, op volgorde (wijzig niets)"));
    expect(title).toBeGreaterThan(0);
    await onMonitor((sheet) => {
      sheet.getRange(`${String(title + 1)}:${String(values.length)}`).delete("Up");
      for (const { row } of sentenceCells(values)) sheet.getRange(`A${String(row + 1)}`).values = [[""]];
    });
    await open.quiet();
    const charts = JSON.stringify(open.workbook.host.records.charts);
    expect(await make()).toEqual([
      "Het tabblad Monitor is bijgewerkt. Wat u er zelf bij zette, is gebleven.",
      "De cijfers voor de grafieken staan niet op dit tabblad, of zijn verplaatst. De grafieken zijn zo gelaten. Wilt u grafieken op volgorde van tekort, verwijder dan dit tabblad en maak de monitor opnieuw.",
    ]);
    expect(JSON.stringify(open.workbook.host.records.charts)).toBe(charts);
  });
});

const sentenceCells = (values: readonly (readonly unknown[])[]) =>
  values.flatMap(([first], row) => (/^(Regulier|Amv) op /.test(String(first)) ? [{ row }] : []));

/** A workbook of the fault generator, without a fault. */
function generated(seed: number): WorkbookFile {
  return bookOf(
    placedSheets(createBook(createWorld(seed), seed)).map(({ name, rows }) =>
      sheetOf(
        name,
        rows.map((row) =>
          row.map((cell) =>
            typeof cell === "object"
              ? { value: cell.value, ...(cell.format !== undefined && { numberFormat: cell.format }) }
              : cell,
          ),
        ),
      ),
    ),
  );
}

describe.each([3, 11])("another provincie (%i)", (seed) => {
  const open = workbookForTests(() => Promise.resolve(generated(seed)), "once");

  it("has the figures of its own table, in order, and all its gemeenten once", async () => {
    const { tab } = await open.session.makeMonitor();
    await open.workbook.settled();
    const { values } = (await allSheets()).find(({ name }) => name === tab)!;
    const top = values.findIndex(([first]) => first === "Gemeente");
    const end = values.findIndex(([first], row) => row > top && first === "");
    const headers = values[top]!;
    for (const soort of ["regulier", "amv"]) {
      const charts = chartNames(open).filter((name) => name.startsWith(`Spreiding gemeenten ${soort}`));
      const parts = await Promise.all(charts.map((name) => drawn(open, name)));
      const shown = parts.flatMap((part) =>
        part!.names.map((name, index) => [name, part!["Taakstelling"]![index], part!["Realisatie"]![index]]),
      );
      const table = values
        .slice(top + 1, end)
        .map((line) => [
          line[0],
          ...["Taakstelling", "Realisatie"].map((what) => line[headers.indexOf(`${what} ${soort}`)]),
        ]);
      const gap = ([, taak, stand]: readonly unknown[]) => Number(taak) - Number(stand);
      expect(table.length).toBeGreaterThan(5);
      expect(shown).toEqual([...table].sort((a, b) => gap(b) - gap(a)));
    }
  });
});
