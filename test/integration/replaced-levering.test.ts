// SPDX-License-Identifier: EUPL-1.2
/** A table that another one takes the place of: all is as if its tab were not there. */
import { isDeepStrictEqual } from "node:util";
import { buildModel } from "../../src/domain/build-model";
import type { LeveringWord } from "../../src/domain/leveringen/levering";
import { keyOf } from "../../src/domain/leveringen/leveringen-of";
import type { Model } from "../../src/domain/model";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { createBook } from "../faults/book";
import { snapshotOf } from "../faults/book-snapshot";
import { createRandom } from "../faults/random";
import { createWorld } from "../faults/world";
import { coAuthorOf } from "./co-author";
import { freshSession, workbookForTests } from "./write-tools";

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

const stand = (realised: readonly number[]) => [
  ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
  ...["Alkmaar", "Hoorn", "Schagen"].map((name, row) => [name, 395, realised[row]!]),
];
const open = workbookForTests(() =>
  Promise.resolve(
    bookOf([
      sheetOf("Oud", stand([197, 199, 150])),
      sheetOf("Nieuw", stand([207, 209, 160])),
      sheetOf("Cijfers", [['=SPREIDING.REALISATIE("Alkmaar")', '=SPREIDING.HERKOMST("Alkmaar","realisatie")']]),
    ]),
  ),
);

describe("a correction for the same peildatum, in the workbook", () => {
  const answers = async (): Promise<unknown[]> => {
    await open.quiet();
    return (await open.values("Cijfers", "A1:B1"))[0] ?? [];
  };

  it("is one fout, until it takes the place of the old one; taken back it is as before", async () => {
    const { session } = open;
    const fouten = () => session.state().validation!.findings.filter(({ severity }) => severity === "fout");
    expect(fouten().map(({ rule, found }) => [rule, found])).toEqual([
      ["structuur.dubbele-peildatum", "207; 209; 160"],
    ]);
    expect((await answers())[0]).toBe("#N/A");
    const [old, now] = ["Oud", "Nieuw"].map((tab) =>
      keyOf(session.state().model!.leveringen.find((one) => one.tab === tab)!),
    );
    const word = { ...now!, sender: "COA", received: "2025-10-03", replaces: old! };

    expect(await session.setLevering(word)).toBeNull();
    await session.validate();
    expect(fouten()).toEqual([]);
    const [places, herkomst] = await answers();
    expect(places).toBe(207);
    expect(herkomst).toContain("Dit komt in de plaats van “Oud”: die levering telt niet mee.");
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

    expect(await session.setLevering({ ...word, replaces: null })).toBeNull();
    await session.validate();
    expect(session.state().validation!.summary.fout).toBe(1);
    expect((await answers())[0]).toBe("#N/A");
  });

  it("is refused where it is of another kind, or the same table", async () => {
    const { session } = open;
    const key = keyOf(session.state().model!.leveringen[0]!);
    const word = { ...key, sender: null, received: null, replaces: key };
    expect(await session.setLevering(word)).toMatch(/zichzelf/);
    expect(await session.setLevering({ ...word, replaces: { ...key, kind: "mutaties" } })).toMatch(/dezelfde soort/);
  });
});
