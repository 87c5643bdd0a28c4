// SPDX-License-Identifier: EUPL-1.2
/** On paper, by another program, what the sample does not have: more gemeenten than a chart has room for, two peildata, and nothing found. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { hasOfficeSuite, MISSING_OFFICE, pagesOf, toPdf, type PaperPage } from "../../tools/papers/office-suite";
import { writePapersOf } from "../../tools/papers/papers";
import { GEMEENTEN } from "../../src/domain/gemeenten/register";
import { bookOf, sheetOf } from "../contract/workbook.fixture";

const isThere = hasOfficeSuite();
if (!isThere) process.stderr.write(`${MISSING_OFFICE}\n`);

/** Of before 2024 too, when there was one fewer: names are what is looked for. */
const BRABANT = GEMEENTEN.filter(({ provincie }) => provincie === "Noord-Brabant")
  .map(({ naam }) => naam)
  .sort((a, b) => a.localeCompare(b, "nl"));

const file = bookOf([
  sheetOf("Stand", [
    [
      "Gemeente",
      "Taakstelling regulier",
      "Taakstelling amv",
      "Realisatie 1-7-2025 regulier",
      "Realisatie 1-7-2025 amv",
      "Realisatie 1-9-2025 regulier",
      "Realisatie 1-9-2025 amv",
    ],
    ...BRABANT.map((naam, at) => [naam, 100 + at, 20, 10 + at, 5, 20 + at, 10]),
  ]),
]);

const words = ({ text }: PaperPage): string => text.replace(/\s+/g, " ");

(isThere ? describe : describe.skip)("a provincie of many gemeenten, with two peildata and nothing to find", () => {
  let folder = "";
  const pages: Record<"rapport" | "monitor", PaperPage[]> = { rapport: [], monitor: [] };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "spreiding-papers-"));
    const papers = await writePapersOf(file, folder);
    const pdfs = await toPdf([...papers.values()], folder);
    for (const [at, name] of [...papers.keys()].entries()) pages[name] = await pagesOf(pdfs[at] ?? "");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("its chart is divided over pages that say so, and each gemeente is in one of the parts with its whole name", () => {
    const parts = [1, 2].map((part) =>
      pages.monitor.filter((page) => words(page).includes(`(deel ${String(part)} van 2, met een eigen schaal)`)),
    );
    expect(parts.map(({ length }) => length)).toEqual([1, 1]);
    const [first = "", second = ""] = parts.flat().map(words);
    for (const naam of BRABANT) expect([naam, first.includes(naam) || second.includes(naam)]).toEqual([naam, true]);
  });

  test("the line through both peildata has its title, its days and its series", () => {
    const [trend, ...more] = pages.monitor.map(words).filter((text) => text.includes("Verloop regulier per peildatum"));
    expect(more).toEqual([]);
    for (const text of ["provincie Noord-Brabant", "1-7-2025", "1-9-2025", "Taakstelling", "Realisatie"])
      expect(trend).toContain(text);
  });

  test("a report of nothing found says so, and what it is of", () => {
    const all = pages.rapport.map(words).join(" ");
    for (const text of ["Bevindingen Spreiding", "Werkmap proef.xlsx", "Noord-Brabant", "Einde van het rapport."])
      expect(all).toContain(text);
    expect(all).toContain("Er zijn geen open bevindingen.");
  });
});
