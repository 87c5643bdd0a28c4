// SPDX-License-Identifier: EUPL-1.2
/** A table that another one takes the place of: all is as if its tab were not there. */
import { isDeepStrictEqual } from "node:util";
import { buildModel } from "../../src/domain/build-model";
import type { LeveringWord } from "../../src/domain/leveringen/levering";
import { keyOf } from "../../src/domain/leveringen/leveringen-of";
import type { Model } from "../../src/domain/model";
import { describeFinding } from "../../src/domain/rules/words";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { createBook } from "../faults/book";
import { snapshotOf } from "../faults/book-snapshot";
import { createRandom } from "../faults/random";
import { createWorld } from "../faults/world";
import { sourceTabs } from "../../src/workbook/session/relevance";
import { coAuthorOf } from "./co-author";
import { freshSession, workbookForTests, writtenBy } from "./write-tools";

const SEEDS = Array.from({ length: 30 }, (_, index) => 7001 + index);
const CORRECTION = "Correctie";

const modelOf = (snapshot: WorkbookSnapshot, words: readonly LeveringWord[] = []): Model =>
  buildModel(snapshot, DEFAULT_SETTINGS, "2025-12-05", [], words);

/** The tab once more under another name, with three more of everything from ten up. */
const corrected = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  id: `${sheet.id} ${CORRECTION}`,
  name: CORRECTION,
  values: sheet.values.map((row) => row.map((value) => (typeof value === "number" && value > 9 ? value + 3 : value))),
});

/** All that a workbook says; what was read of it is compared whole. */
const said = ({ records, gebieden, provincie, cycli, index }: Model) => ({
  records,
  provincie,
  cycli,
  peildata: index.peildata,
  besluiten: index.cycli,
  regios: gebieden.regios.map(({ naam }) => naam),
});

test("a corrected copy that takes the place of any tab: the same answers and findings as where the old tab is gone", () => {
  const kinds = new Set<string>();
  for (const seed of SEEDS) {
    const random = createRandom(seed);
    const book = snapshotOf(createBook(createWorld(seed), seed));
    const tabs = [...new Set(modelOf(book).leveringen.map(({ tab }) => tab))];
    const tab = random.pick(tabs);
    const old = book.sheets.find(({ name }) => name === tab)!;
    const both = { ...book, sheets: [...book.sheets, corrected(old)] };
    const { leveringen } = modelOf(both);
    const kindsOn = (name: string) => leveringen.filter((one) => one.tab === name).map(({ nth, kind }) => [nth, kind]);
    // What only the name of a tab says, another name does not say.
    if (!isDeepStrictEqual(kindsOn(CORRECTION), kindsOn(tab))) continue;
    const words = leveringen
      .filter((one) => one.tab === CORRECTION)
      .map((one) => {
        const replaces = keyOf(leveringen.find((other) => other.tab === tab && other.nth === one.nth)!);
        return { ...keyOf(one), sender: null, received: null, replaces };
      });
    const replaced = modelOf(both, words);
    const without = modelOf({ ...both, sheets: both.sheets.filter(({ name }) => name !== tab) });
    expect({ seed, lapsed: replaced.lapsed }).toEqual({ seed, lapsed: [] });
    // Deep equality by jest takes a second for each of these.
    expect({ seed, tab, same: isDeepStrictEqual(said(replaced), said(without)) }).toEqual({ seed, tab, same: true });
    expect({ seed, found: validate(replaced).findings }).toEqual({ seed, found: validate(without).findings });
    for (const { kind } of replaced.leveringen.filter((one) => one.replacedBy !== null)) kinds.add(kind);
  }
  expect(kinds.size).toBeGreaterThan(4);
});

/** Five gemeenten of which all numbers of a correction are ten more, and one that both tabs misspell. */
const PLACES = [
  ["Alkmaar", 395, 197],
  ["Hoorn", 399, 199],
  ["Schagen", 300, 150],
  ["Texel", 40, 20],
  ["Den Helder", 575, 287],
] as const;
const stand = (more: number) => [
  ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
  ...PLACES.map(([name, task, realised]) => [name, `${String(task)}/0`, `${String(realised + more)}/0`]),
  ["Heilo", "100/0", "90/0"],
];
const open = workbookForTests(() =>
  Promise.resolve(
    bookOf([
      sheetOf("Oud", stand(0)),
      sheetOf("Nieuw", stand(10)),
      sheetOf("Cijfers", [
        [
          '=SPREIDING.REALISATIE("Alkmaar")',
          '=SPREIDING.TAAKSTELLING("Alkmaar")',
          '=SPREIDING.HERKOMST("Alkmaar","realisatie")',
        ],
      ]),
    ]),
  ),
);

describe("a correction for the same peildatum, in the workbook", () => {
  const answers = async (): Promise<unknown[]> => {
    await open.quiet();
    return (await open.values("Cijfers", "A1:C1"))[0] ?? [];
  };
  const accepted = () => open.session.state().accepted.map(({ tab, address }) => `${tab}!${address}`);
  const sources = () => [...sourceTabs(open.session.state().model!)];
  const keyOn = (tab: string) => keyOf(open.session.state().model!.leveringen.find((one) => one.tab === tab)!);

  it("is one fout, until it takes the place of the old one; taken back it is as before", async () => {
    const { session } = open;
    const fouten = () =>
      session.state().validation!.findings.filter(({ rule }) => rule === "structuur.dubbele-peildatum");
    const [fout, ...others] = fouten();
    expect([fout?.severity, others]).toEqual(["fout", []]);
    for (const [name, , realised] of PLACES)
      expect(describeFinding(fout!)).toMatch(
        new RegExp(`${name} regulier is ${String(realised + 10)} in .* en ${String(realised)} in`),
      );
    expect((await answers()).slice(0, 2)).toEqual(["#N/A", 395]);
    const names = session
      .state()
      .validation!.findings.filter(({ rule, address }) => rule.startsWith("gemeente.") && address === "A7");
    expect(names.map(({ tab }) => tab).sort()).toEqual(["Nieuw", "Oud"]);
    expect(await session.accept(names, "Zo staat het in de brief.")).toBeNull();
    const word = { ...keyOn("Nieuw"), sender: "COA", received: "2025-10-03", replaces: keyOn("Oud") };

    expect(await session.setLevering(word)).toBeNull();
    await session.validate();
    expect(session.state().validation!.summary.fout).toBe(0);
    expect(accepted()).toEqual(["Nieuw!A7"]);
    expect(sources()).toEqual(["Nieuw"]);
    const [places, task, herkomst] = await answers();
    expect([places, task]).toEqual([207, 395]);
    expect(herkomst).toContain("In de plaats van Oud!C2 (197), dat niet meetelt.");
    expect(session.state().validation!.tabs.find(({ name }) => name === "Oud")).toMatchObject({
      kind: "voortgang",
      replacedBy: ["Nieuw"],
    });

    // The user's word goes along with the tab, and is there after the workbook is opened again.
    coAuthorOf(open.workbook).rename("Oud", "September");
    await session.validate();
    expect(session.state().validation!.summary.fout).toBe(0);
    const again = await freshSession();
    await again.validate();
    expect(again.state().validation!.summary.fout).toBe(0);
    await again.dispose();
    coAuthorOf(open.workbook).rename("September", "Oud");
    await session.validate();

    // What somebody corrects in the old one is read too.
    await writtenBy(({ workbook }) => {
      workbook.worksheets.getItem("Oud").getRange("C2").values = [["187/0"]];
    });
    expect((await answers())[2]).toContain("In de plaats van Oud!C2 (187), dat niet meetelt.");

    expect(await session.setLevering({ ...word, replaces: null })).toBeNull();
    await session.validate();
    expect(session.state().validation!.summary.fout).toBe(1);
    expect(accepted().sort()).toEqual(["Nieuw!A7", "Oud!A7"]);
    expect(sources()).toEqual(["Oud", "Nieuw"]);
    expect((await answers())[0]).toBe("#N/A");
  });

  it("is refused where it is of another kind, the same table, or one that takes its own place", async () => {
    const { session } = open;
    const [key, other] = [keyOn("Oud"), keyOn("Nieuw")];
    const word = { ...key, sender: null, received: null, replaces: key };
    expect(await session.setLevering(word)).toMatch(/zichzelf/);
    expect(await session.setLevering({ ...word, replaces: { ...key, kind: "mutaties" } })).toMatch(/dezelfde soort/);
    expect(await session.setLevering({ ...word, ...other, replaces: key })).toBeNull();
    expect(await session.setLevering({ ...word, replaces: other })).toMatch(/zelf in de plaats van deze/);
    expect(session.state().model!.records.tables.map(({ tab }) => tab)).toEqual(["Nieuw"]);
  });
});
