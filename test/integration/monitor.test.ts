// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../src/domain/sheet/addresses";
import { monitorGebieden, monitorPlan, type MonitorPlan } from "../../src/domain/monitor/plan";
import type { SheetSnapshot } from "../../src/domain/sheet/snapshot";
import { writeMonitor } from "../../src/workbook/sheets/monitor/sheet";
import { readSample } from "./open-sample";
import { CellError } from "./monitor-sums/formula-values";
import { wrongSums, type MonitorRow } from "./monitor-sums/sums";
import { allSheets, freshSession, workbookForTests, writtenBy } from "./write-tools";

const TAB = "Monitor (2)";
const open = workbookForTests(readSample);
const tabs = () => open.workbook.engine.sheets().map(({ name }) => name);
const sheet = async (name = TAB): Promise<SheetSnapshot> => (await allSheets()).find((one) => one.name === name)!;

/** What a monitor has for a gebied under a header, beside its name. */
async function figure(gebied: string, header: string, tab = TAB): Promise<unknown> {
  const upwards = [...(await sheet(tab)).values].reverse();
  const row = upwards.findIndex(([name]) => name === gebied);
  const headers = upwards.slice(row).find((line) => line.includes("Status"))!;
  return upwards[row]![headers.indexOf(header)];
}

/** The rows of a monitor as the sheet shows them. */
async function rows(): Promise<MonitorRow[]> {
  const { values } = await sheet();
  const table = values.findIndex(([name]) => name === "Gemeente");
  const end = values.findIndex(([name], row) => row > table && name === "");
  const headers = values[table]!;
  return values.slice(6, end).flatMap((line, index): MonitorRow[] => {
    const [name] = line;
    if (name === "" || index + 6 === table) return [];
    const kind = index === 0 ? "total" : index + 6 < table ? "regio" : "gemeente";
    const cell = (header: string) => {
      const value = line[headers.indexOf(header)]!;
      return typeof value === "string" && value.startsWith("#") ? new CellError(value) : value;
    };
    return [{ kind, name: String(name), cell }];
  });
}

async function write(address: string, value: string | number, tab = TAB): Promise<void> {
  await writtenBy((context) => (context.workbook.worksheets.getItem(tab).getRange(address).values = [[value]]));
  await open.workbook.settled();
}

async function rowOf(gebied: string): Promise<number> {
  const { used, values } = await sheet();
  return 1 + used.row + values.findIndex(([name]) => name === gebied);
}

function planNow(change: Partial<MonitorPlan> = {}): MonitorPlan {
  const model = open.session.state().model!;
  return { ...monitorPlan(model, monitorGebieden(model)[0]!), ...change };
}

async function make(plan: MonitorPlan) {
  const result = await Excel.run((context) => writeMonitor(context, plan, { version: "1.2.3" }));
  await open.workbook.settled();
  return result;
}

describe("a new one", () => {
  it("has the published figures, in three round trips whatever the number of gemeenten", async () => {
    await open.session.dispose();
    open.workbook.host.counters.reset();
    expect(await open.session.makeMonitor()).toEqual({ tab: TAB, sentences: [`Het monitorblad staat klaar: ${TAB}.`] });
    expect(open.workbook.host.counters.syncs).toBe(3);
    await open.workbook.settled();
    expect(await figure("Alkmaar", "Gap regulier")).toBe(245);
    expect(await figure("Amsterdam", "Gap regulier")).toBe(-408);
    expect(await figure("Amsterdam", "Gap amv")).toBe(106);
    expect(await figure("Kennemerland", "Gap regulier")).toBe(719);
    expect(await figure("Noord-Holland", "Tekort regulier")).toBe(4119);
    expect(await figure("Noord-Holland", "Gap regulier")).toBe(3391);
    expect(await figure("Noord-Holland", "Gap totaal")).toBe(4000);
    expect(await figure("Noord-Holland", "Prognose")).toBe(12202);
    expect(await figure("Noord-Holland", "Duurzaam")).toBe(5993);
    expect(await figure("Noord-Holland", "Status")).toBe("13 van 44 voldoen, waarvan 5 zonder taakstelling");
    expect(await figure("Hollands Kroon", "Regio")).toBe("Noord-Holland Noord");
    expect(await figure("Texel", "Graad regulier")).toBe("–");
    expect(await figure("Texel", "Status")).toBe("geen taakstelling");
    expect(await rows()).toHaveLength(1 + 5 + 44);
    expect(wrongSums(await rows(), (await sheet()).values[4]![0]!)).toEqual([]);

    open.workbook.host.counters.reset();
    expect(await open.session.makeMonitor({ gebied: "Kennemerland" })).toMatchObject({ tab: "Monitor (3)" });
    expect(open.workbook.host.counters.syncs).toBe(3);
    await open.workbook.settled();
    expect(await figure("Kennemerland", "Tekort regulier", "Monitor (3)")).toBe(914);
    expect((await sheet("Monitor (3)")).values.map(([name]) => name)).not.toContain("Alkmaar");
  });

  it("touches nothing of the user's, and is no source and no unknown tab", async () => {
    const before = await allSheets();
    const findings = open.session.state().validation!.findings;
    await open.session.makeMonitor();
    await open.workbook.settled();
    expect((await allSheets()).filter(({ name }) => name !== TAB)).toEqual(before);
    await open.session.validate();
    const { validation, journal } = open.session.state();
    expect(validation!.findings).toEqual(findings);
    expect(validation!.tabs.map(({ name }) => name)).not.toContain(TAB);
    expect(journal).toEqual([]);
  });

  it("is no source either once its formulas have become values", async () => {
    const making = { gebied: "Kennemerland" };
    await open.session.makeMonitor(making);
    await open.workbook.settled();
    const findings = open.session.state().validation!.findings;
    // The rows of nine gemeenten and of the regio, the peildatum, what the lists ask, and what adds up.
    const shown = 9 * 19 + 18 + 1 + 36 + 1 + 1;
    // Of the charts: the prognoses of both soorten, the regio on the one peildatum, and who is missing on one that is not there.
    const charts = 2 * 9 + 2 + 5 + 1;
    expect(await open.session.toValues("tab")).toMatchObject({ cells: shown + charts });
    await open.session.validate();
    expect(open.session.state().validation!.findings).toEqual(findings);
    const { tab, sentences } = await open.session.makeMonitor(making);
    expect(tab).toBe("Monitor (3)");
    expect(sentences[1]).toMatch(/niet veilig/);
  });

  it("says on top, and in its row, who is not in the figures: nothing differs in silence", async () => {
    await open.session.makeMonitor();
    await write("C25", "", "Voortgangsrapportage");
    await open.quiet();
    const message = (await sheet()).values[4]![0]!;
    expect(message).toBe(
      "Let op: in de cijfers van Noord-Holland is niet alles meegeteld. Hoorn: Voortgangsrapportage!C25 is leeg of niet bekend.",
    );
    expect(await figure("Noord-Holland Noord", "Niet meegeteld")).toBe(
      "Hoorn: Voortgangsrapportage!C25 is leeg of niet bekend",
    );
    expect(await figure("Kennemerland", "Niet meegeteld")).toBe("");
    expect(await figure("Hoorn", "Niet meegeteld")).toBe("Voortgangsrapportage!C25 is leeg of niet bekend");
    expect(wrongSums(await rows(), message)).toEqual([]);
  });

  it("follows the tables and the newest stand, and says in one sentence where a choice cannot be followed", async () => {
    await open.session.makeMonitor();
    const alkmaar = (await sheet("Voortgangsrapportage")).values.findIndex(([name]) => name === "Alkmaar");
    await write(
      cellAddress({ row: (await sheet("Voortgangsrapportage")).used.row + alkmaar, column: 2 }),
      "200/0",
      "Voortgangsrapportage",
    );
    await open.quiet();
    expect(await figure("Alkmaar", "Gap regulier")).toBe(195);
    const message = async () => (await sheet()).values[4]![0];
    expect(await message()).toBe("");
    // A day between two stands: the functions would answer from the one before it.
    await write("A3", 45_931);
    expect(await message()).toBe("Er is geen stand op 1-10-2025. Kies een peildatum uit de lijst: 1-9-2025.");
    const { values } = await sheet();
    const lists = values.findIndex(([first]) => String(first).startsWith("Keuzelijsten"));
    const shown = values.slice(0, lists).flat();
    expect(shown.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
    // No bar either: a blank would be a 0 in a chart.
    const bars = values
      .slice(values.findIndex((line) => line[20] === "Grafiekrij") + 1)
      .map((line) => line.slice(27, 30));
    expect(
      bars
        .slice(0, 50)
        .flat()
        .filter((value) => typeof value === "number"),
    ).toEqual([]);
    expect(await figure("Alkmaar", "Gap regulier")).toBe("");
    await write("A3", "september");
    expect(await message()).toBe("De peildatum is geen datum. Kies een peildatum uit de lijst: 1-9-2025.");
    await write("A3", "");
    expect(await figure("Alkmaar", "Gap regulier")).toBe(195);
    await write("B3", "beide");
    expect(await message()).toBe("beide is geen soort. Kies regulier, amv of totaal.");
    await write("B3", "amv");
    expect(await figure("Noord-Holland", "Duurzaam")).not.toBe(5993);
    await write("C3", "voorjaar");
    expect(await message()).toMatch(/^De datum onder Prognose op is niet te lezen/);
    await write("C3", 46_054);
    await write("B3", "regulier");
    expect(await figure("Noord-Holland", "Prognose")).toBe(12252);
  });
});

describe("made again", () => {
  beforeEach(async () => {
    await open.session.makeMonitor();
    await open.workbook.settled();
  });

  it("changes nothing where nothing is missing, in three round trips, also after a reload and under another name", async () => {
    await write(`U${await rowOf("Alkmaar")}`, "Bellen met de wethouder");
    await write("A90", "Eigen aantekening");
    const other = await freshSession();
    await other.dispose();
    const before = await allSheets();
    open.workbook.host.counters.reset();
    expect(await other.makeMonitor()).toEqual({
      tab: TAB,
      sentences: [`Het tabblad ${TAB} is bijgewerkt. Wat u er zelf bij zette, is gebleven.`],
    });
    expect(open.workbook.host.counters.syncs).toBe(3);
    expect(await allSheets()).toEqual(before);
    expect(open.workbook.host.records.charts).toHaveLength(4);
  });

  it("leaves what the user put in a cell of its own, says so, and fills what was emptied", async () => {
    const row = await rowOf("Haarlem");
    await write(`F${row}`, 123);
    await write(`G${row}`, "");
    const { sentences } = await open.session.makeMonitor();
    await open.workbook.settled();
    expect(sentences.slice(1)).toEqual([`1 cel heeft een eigen inhoud en is zo gelaten: F${row}.`]);
    expect(await figure("Haarlem", "Gap regulier")).toBe(123);
    expect(await figure("Haarlem", "Tekort regulier")).toBe(169);
  });

  it("makes a new tab where it cannot be sure, and leaves the old one as it is", async () => {
    await write("A14", "Onze gemeenten");
    const before = await sheet();
    expect(await open.session.makeMonitor()).toEqual({
      tab: "Monitor (3)",
      sentences: [
        "Het monitorblad staat klaar: Monitor (3).",
        `Het tabblad ${TAB} is zo veranderd dat bijwerken niet veilig kan. Het is zo gelaten en er is een nieuw tabblad gemaakt.`,
      ],
    });
    expect(await sheet()).toEqual(before);
    expect((await open.session.makeMonitor()).tab).toBe("Monitor (3)");
  });

  it("leaves one of a version with its totals below as it is, and says so", async () => {
    await write("A1", '="Spreidingswet "&$B$2&": taakstelling en realisatie"');
    await write("A6", "Regio of provincie");
    const before = await sheet();
    expect((await open.session.makeMonitor()).sentences).toEqual([
      "Het monitorblad staat klaar: Monitor (3).",
      `Het tabblad ${TAB} is gemaakt met een eerdere versie van Spreiding. Het is zo gelaten en er is een nieuw tabblad gemaakt.`,
    ]);
    expect(await sheet()).toEqual(before);
  });

  it("never writes a gemeente or a regio twice: a blank row in a table is no end, a name that is gone is asked for", async () => {
    await writtenBy((context) => {
      const monitor = context.workbook.worksheets.getItem(TAB);
      for (const row of ["30:30", "10:10"]) monitor.getRange(row).insert("Down");
    });
    await open.workbook.settled();
    const before = await sheet();
    expect((await open.session.makeMonitor()).sentences).toHaveLength(1);
    expect(await sheet()).toEqual(before);

    const [hoorn, regio] = [await rowOf("Hoorn"), await rowOf("Zaanstreek-Waterland")];
    await write(`A${hoorn}`, "");
    await write(`A${regio}`, "");
    expect((await open.session.makeMonitor()).sentences.slice(1)).toEqual(
      [
        ["Hoorn", hoorn],
        ["Zaanstreek-Waterland", regio],
      ].map(
        ([name, row]) =>
          `Er is geen rij van ${name!}, en in A${row!} staat geen naam of een onbekende naam. Zet daar de goede naam, of verwijder die rij, en maak de monitor opnieuw.`,
      ),
    );
    await write(`A${regio}`, "Zaanstreek-Waterland");
    await write(`A${hoorn}`, "Haarlem");
    const haarlem = await rowOf("Haarlem");
    expect((await open.session.makeMonitor()).sentences.slice(1)).toEqual([
      `Haarlem staat in A${haarlem} en in A${hoorn}. Er is geen rij van Hoorn. Kijk in welke van deze cellen een andere naam hoort, zet die daar en maak de monitor opnieuw.`,
    ]);
    const names = (await sheet()).values.map(([name]) => name).filter((name) => name === "Hilversum");
    expect(names).toHaveLength(1);
    await write(`A${hoorn}`, "Hoorn");
    expect((await open.session.makeMonitor()).sentences).toHaveLength(1);
    expect(await sheet()).toEqual(before);
  });
});

describe("what came in since", () => {
  it("a gemeente gets a row of its own, and what stands beside the others stays beside them", async () => {
    const gemeenten = planNow().gemeenten.filter((name) => name !== "Hilversum" && name !== "Zandvoort");
    await make(planNow({ gemeenten }));
    for (const name of ["Heiloo", "Hollands Kroon", "Zaanstad"]) await write(`U${await rowOf(name)}`, `Over ${name}`);
    await write("A90", "Onder de monitor");
    const { sentences } = await open.session.makeMonitor();
    await open.workbook.settled();
    expect(sentences).toContain("Erbij gekomen: Hilversum en Zandvoort.");
    const { values } = await sheet();
    for (const name of ["Heiloo", "Hollands Kroon", "Zaanstad"])
      expect(values.find(([first]) => first === name)![20]).toBe(`Over ${name}`);
    expect(values[91]![0]).toBe("Onder de monitor");
    expect(await figure("Hilversum", "Gap regulier")).toBe(260);
    expect(await figure("Zandvoort", "Gap regulier")).toBe(36);
    expect(await figure("Noord-Holland", "Tekort regulier")).toBe(4119);
    const names = values.slice(14, 58).map(([name]) => name);
    expect(names.indexOf("Hilversum")).toBe(names.indexOf("Heiloo") + 1);
    // The table, the charts and the conditional formats have grown with the rows.
    const { records, conditionalFormats } = open.workbook.host;
    expect(records.tables[0]!.area).toMatchObject({ row: 13, rowCount: 45 });
    expect(
      records.charts.find(({ properties }) => properties["name"] === "Spreiding gemeenten regulier")!.series[1]!.values,
    ).toMatchObject({ row: 203, rowCount: 44 });
    expect(
      conditionalFormats
        .all()
        .map(({ areas }) => areas[0]!.rowCount)
        .sort(),
    ).toEqual([44, 44, 44, 44, 44, 6, 6, 6, 6, 6]);
  });

  it("a gemeente that is gone stays with what was written beside it, and is named", async () => {
    const known = planNow();
    await make({ ...known, gemeenten: [...known.gemeenten, "Beemster"], regios: [...known.regios, "Oude regio"] });
    await write(`U${await rowOf("Beemster")}`, "Let op");
    const before = await sheet();
    const { sentences } = await open.session.makeMonitor();
    expect(sentences).toContain(
      "Beemster en Oude regio horen niet (meer) bij provincie Noord-Holland, maar staan nog op het tabblad. Verwijder de rijen zelf als u ze niet meer nodig hebt.",
    );
    expect(await sheet()).toEqual(before);
    expect(await figure("Beemster", "Gap regulier")).toBe("#N/A");
  });

  it("a new measure gets a column between those of the monitor; the user's columns move along whole", async () => {
    const known = planNow();
    await make({
      ...known,
      columns: known.columns.filter((id) => !["regio", "prognose", "duurzaam"].includes(id)),
      prognoseOp: "",
    });
    await write(`R${await rowOf("Alkmaar")}`, "Opmerking bij Alkmaar");
    await write("R14", "Opmerkingen");
    const { sentences } = await open.session.makeMonitor();
    await open.workbook.settled();
    expect(sentences.slice(1)).toEqual([
      "Nieuwe kolommen: Regio, Prognose en Duurzaam.",
      "De grafieken met balken die er al stonden, hebben nog geen prognose. Wilt u die erbij, verwijder dan deze grafieken en maak de monitor opnieuw.",
    ]);
    const { values } = await sheet();
    const upTo = (line: readonly unknown[]) => line.slice(0, values[13]!.indexOf("Opmerkingen") + 1);
    expect(upTo(values[13]!)).toHaveLength(21);
    expect(upTo(values.find(([name]) => name === "Alkmaar")!).slice(-4)).toEqual([
      150,
      "deels",
      "",
      "Opmerking bij Alkmaar",
    ]);
    expect(await figure("Noord-Holland", "Prognose")).toBe(12202);
    expect(await figure("Hoorn", "Regio")).toBe("Noord-Holland Noord");
    expect((await open.session.makeMonitor()).sentences).toHaveLength(1);
  });

  it("finds its rows after sorting, and its columns and settings after the user put columns and rows in between", async () => {
    await make(planNow({ gemeenten: planNow().gemeenten.filter((name) => name !== "Alkmaar") }));
    await writtenBy((context) => {
      const monitor = context.workbook.worksheets.getItem(TAB);
      monitor.getRange("D:D").insert("Right");
      monitor.getRange("1:1").insert("Down");
      monitor.getRange("B:B").insert("Right");
    });
    const [aalsmeer, zandvoort] = [await rowOf("Aalsmeer"), await rowOf("Zandvoort")];
    await write(`A${aalsmeer}`, "Zandvoort");
    await write(`A${zandvoort}`, "Aalsmeer");
    await write(`E${aalsmeer}`, "Over Zandvoort");
    const { sentences } = await open.session.makeMonitor();
    await open.workbook.settled();
    expect(sentences.slice(1)).toEqual(["Erbij gekomen: Alkmaar."]);
    expect(await figure("Alkmaar", "Gap regulier")).toBe(245);
    expect(await figure("Zandvoort", "Gap regulier")).toBe(36);
    expect((await sheet()).values.find(([name]) => name === "Zandvoort")![4]).toBe("Over Zandvoort");
  });
});

describe("not made", () => {
  it("anew on a sheet that the user protected since", async () => {
    const sample = await readSample();
    const [first] = sample.sheets;
    await open.workbook.open({
      ...sample,
      sheets: [{ ...first!, name: "Monitor (9)", protected: true }, ...sample.sheets],
    });
    const { id } = open.workbook.engine.sheets()[0]!;
    await writtenBy(
      (context) =>
        void context.workbook.settings.add(
          "spreiding.monitor",
          JSON.stringify({ version: 1, kept: [{ gebied: "Noord-Holland", sheetId: id }] }),
        ),
    );
    expect(await open.session.makeMonitor()).toEqual({
      tab: null,
      sentences: [expect.stringMatching(/^Het tabblad Monitor \(9\) is beveiligd/)],
    });
    expect(tabs()).toHaveLength(7);
  });

  it("where the structure of the workbook is protected", async () => {
    await open.workbook.open({ ...(await readSample()), structureProtected: true });
    await open.session.validate();
    expect(await open.session.makeMonitor()).toEqual({
      tab: null,
      sentences: [expect.stringMatching(/structuur van de werkmap is beveiligd/)],
    });
    expect(tabs()).toHaveLength(6);
  });

  it("where the user stops it, and nothing is written then", async () => {
    const making = open.session.makeMonitor();
    open.session.cancel();
    expect(await making).toEqual({
      tab: null,
      sentences: ["Het maken van de monitor is gestopt. Er is niets gewijzigd."],
    });
    expect(tabs()).toHaveLength(6);
    expect(open.session.state().progress).toBeNull();
  });

  it("of a gebied that the workbook does not have, or while a cell is being edited", async () => {
    expect((await open.session.makeMonitor({ gebied: "Atlantis" })).sentences[0]).toMatch(
      /^Atlantis is geen regio of provincie/,
    );
    open.workbook.engine.setEditing(true);
    expect((await open.session.makeMonitor()).sentences[0]).toMatch(/Druk op Enter of Esc/);
    open.workbook.engine.setEditing(false);
    expect(tabs()).toHaveLength(6);
  });
});
