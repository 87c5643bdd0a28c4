// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { hasOfficeSuite, MISSING_OFFICE, pagesOf, toPdf, type PaperPage } from "../../tools/papers/office-suite";
import { GEMEENTEN } from "../../src/domain/gemeenten/register";
import { writePapers } from "../../tools/papers/papers";

const isThere = hasOfficeSuite();
// Said in the output of the tests, where a machine cannot look at the papers.
if (!isThere) process.stderr.write(`${MISSING_OFFICE}\n`);

const A4 = [297, 210];
/** How often a name stands in a text by itself: "Haarlem" is in "Haarlemmermeer" too. */
function countOf(text: string, name: string): number {
  const apart = (one: string): string => ` ${one.replaceAll(" ", "  ")} `;
  return apart(text).split(apart(name)).length - 1;
}
const words = ({ text }: PaperPage): string => text.replace(/\s+/g, " ");

(isThere ? describe : describe.skip)("on paper, by another program", () => {
  let folder = "";
  let rapport: PaperPage[] = [];
  let monitor: PaperPage[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "spreiding-papers-"));
    const papers = await writePapers(folder);
    const names = [...papers.keys()];
    const pages = new Map<string, PaperPage[]>();
    for (const [at, pdf] of (await toPdf([...papers.values()], folder)).entries())
      pages.set(names[at] ?? "", await pagesOf(pdf));
    rapport = pages.get("rapport") ?? [];
    monitor = pages.get("monitor") ?? [];
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("both are A4 across, and no page is empty", () => {
    for (const page of [...rapport, ...monitor]) {
      expect([page.landscape, page.size]).toEqual([true, A4]);
      expect(words(page).length).toBeGreaterThan(100);
    }
    expect([rapport.length, monitor.length].every((count) => count >= 2 && count <= 6)).toBe(true);
  });

  test("each page of the report has its header row, what made it and which page it is", () => {
    rapport.forEach((page, at) => {
      expect(words(page)).toContain("Ernst Tabblad Cel");
      expect(words(page)).toContain("Gemaakt met Spreiding");
      expect(words(page)).toContain(`${String(at + 1)} van ${String(rapport.length)}`);
    });
    const [first] = rapport;
    expect(first === undefined ? "" : words(first)).toContain(
      "Genoemd +638, uit de cellen volgt 12.202 − 11.519 = +683.",
    );
  });

  test("the monitor has the provincie, its regio's and all gemeenten, in Dutch numbers", () => {
    const all = monitor.map(words).join(" ");
    for (const text of [
      "14.910",
      "11.519",
      "77,3%",
      "Gooi en Vechtstreek",
      "Aalsmeer",
      "Zandvoort",
      "13 van 44 voldoen",
    ])
      expect(all).toContain(text);
    expect(all).not.toMatch(/#(?:NAME|REF|VALUE|N\/A)/);
  });

  test("its charts are on pages of their own, with their titles, names and series", () => {
    const withCharts = monitor.filter(
      (page) => /Taakstelling.*realisatie/i.test(words(page)) && !words(page).includes("Gekleurde cellen"),
    );
    expect(withCharts.length).toBeGreaterThan(0);
    const text = withCharts.map(words).join(" ");
    for (const series of ["Taakstelling", "Realisatie", "Prognose"]) expect(text).toContain(series);
    const named = GEMEENTEN.filter(({ provincie }) => provincie === "Noord-Holland").map(({ naam }) => naam);
    expect(named).toHaveLength(44);
    // Once in the chart of each soort, none of them cut or left out.
    const [page = "", ...more] = withCharts.map(words).filter((one) => one.includes("per gemeente"));
    expect(more).toEqual([]);
    for (const gemeente of named) expect([gemeente, countOf(page, gemeente)]).toEqual([gemeente, 2]);
    for (const soort of ["regulier", "amv"])
      expect(page).toContain(
        `Taakstelling en realisatie ${soort} per gemeente, provincie Noord-Holland: grootste tekort bovenaan`,
      );
  });
});
