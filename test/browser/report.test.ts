// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator, Page } from "playwright-core";
import { version } from "../../package.json";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openSample, untilCell } from "./sample-page";
import { inExcel, reportCells, tabNames } from "./through-excel";

const NAME = "Bevindingen Spreiding";

type Cell = string | number;

async function makeReport(
  page: Page,
  pane: FrameLocator,
): Promise<{ rows: readonly (readonly Cell[])[]; lines: string[] }> {
  await pane.getByRole("button", { name: "Rapport", exact: true }).click();
  await pane.getByText(/^Het rapport staat klaar op een/).waitFor();
  const rows = await reportCells(page);
  const key = rows.find((row) => row.includes("Kenmerk"))?.indexOf("Kenmerk");
  const lines = rows.map((row) => row.filter((cell, column) => cell !== "" && column !== key).join(" | "));
  await pane.getByRole("button", { name: "Sluit deze melding" }).click();
  return { rows, lines };
}

const setCell = (page: Page, tab: string, address: string, text: string) =>
  page.evaluate(([of, at, words]) => window.workbench.setCell(of!, at!, words!), [tab, address, text]);

const validate = async (pane: FrameLocator) => {
  await pane.getByRole("button", { name: /^Valideer/ }).click();
  await pane.getByText("Geen wijziging gezien sinds de controle.").waitFor();
};

describeInBrowser("the report", buildWorkbench, (bench) => {
  test("says what was found, accepted and checked; a second one keeps the notes with their findings; a tab that is none is left alone", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    // A name that a spreadsheet would take for a formula, as text.
    await inExcel(
      page,
      (context) =>
        void (context.workbook.worksheets.getItem("Voortgangsrapportage").getRange("A24").values = [["'=Hoornn"]]),
    );
    await setCell(page, "Voortgangsrapportage", "A42", "@Wijdmeren");
    await pane.getByRole("button", { name: "Valideer werkmap" }).click();
    const row = pane.getByRole("listitem").filter({ hasText: "Genoemd +638" });
    await row.getByRole("button", { name: "Accepteer…" }).click();
    await pane.getByRole("textbox", { name: /Waarom mag dit/ }).fill("=Zo gepubliceerd");
    await pane.getByRole("button", { name: "Accepteer", exact: true }).click();
    await row.waitFor({ state: "detached" });

    const first = await makeReport(page, pane);
    const day = new Intl.DateTimeFormat("nl", { day: "numeric", month: "long", year: "numeric" }).format(new Date());
    expect(first.lines[2]).toContain(`Gecontroleerd | op ${day} om `);
    expect(first.lines[2]).toContain(`, met Spreiding versie ${version}`);
    for (const words of [
      /^fout \| Voortgangsrapportage \| A24 .*=Hoornn/,
      /\| Voortgangsrapportage \| A42 .*@Wijdmeren/,
      /^fout \| Provincie \| B4 .*=Zo gepubliceerd/,
      /^Voortgangsrapportage \| .* \| Voortgang, 44 rijen/,
      /^Monitor \| .*Geen bron/,
    ])
      expect(first.lines).toContainEqual(expect.stringMatching(words));

    const rowOf = (rows: readonly (readonly Cell[])[], address: string): number =>
      rows.findIndex(([, tab, cell]) => tab === "Voortgangsrapportage" && cell === address) + 1;
    await setCell(page, NAME, `I${String(rowOf(first.rows, "A42"))}`, "Bellen met Wijdemeren");
    await setCell(page, NAME, `L${String(rowOf(first.rows, "A24"))}`, "Gemeld bij Hoorn");
    const below = String(first.rows.length + 2);
    await setCell(page, NAME, `B${below}`, "Besproken op maandag");
    await setCell(page, "Voortgangsrapportage", "A24", "Hollands Kroon");
    await validate(pane);
    const tabs = await tabNames(page);
    const second = await makeReport(page, pane);
    expect(await tabNames(page)).toEqual(tabs);
    expect(second.rows[rowOf(second.rows, "A42") - 1]).toContain("Bellen met Wijdemeren");
    const gone = second.lines.indexOf("Notities bij wat er niet meer is");
    expect(second.lines[gone + 1]).toMatch(/A24 .*=Hoornn.*Gemeld bij Hoorn$/);
    expect(second.lines.filter((line) => line.includes("=Hoornn"))).toHaveLength(1);
    expect(second.lines.at(-1)).toBe("Besproken op maandag");

    // The user takes the tab for a table of his own: it is a source from now on, and nothing of it is touched.
    await inExcel(page, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:Z200").clear();
      sheet.getRange("A1:B2").values = [
        ["Gemeente", "Taakstelling regulier"],
        ["Hoornn", 399],
      ];
    });
    await untilCell(page, NAME, "A2", "Hoornn");
    await pane.getByRole("button", { name: /^Valideer/ }).click();
    await pane.getByText(`${NAME}!A2`).first().waitFor();
    await pane.getByRole("button", { name: "Rapport", exact: true }).click();
    await pane.getByText(/^Het rapport staat klaar op een nieuw tabblad: Bevindingen Spreiding \(2\)/).waitFor();
    expect(await page.evaluate(() => window.workbench.cellText("Bevindingen Spreiding", "B2"))).toBe("399");
    expect(consoleErrors).toEqual([]);
  });
});
