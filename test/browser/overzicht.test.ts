// SPDX-License-Identifier: EUPL-1.2

import { TWO_CYCLI } from "../../src/domain/measures/two-cycli.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { formatPlaces } from "../../src/domain/sheet/format";
import { buildWorkbench } from "../../tools/build-pages";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { column, sheetOf as csvSheet, sum, tabsOf } from "../integration/known-chain/csv-workbook";
import { describeInBrowser, type Bench } from "./in-browser";
import { openBook, openSample, paneSize, untilCell, type Workbench } from "./sample-page";
import { threeStands } from "./three-stands";

async function openOverzicht(bench: Bench): Promise<Workbench> {
  const workbench = await openSample(bench);
  await workbench.pane.getByRole("tab", { name: "Overzicht" }).click();
  await workbench.pane.getByRole("combobox", { name: "Gebied" }).waitFor();
  return workbench;
}

const gemeenten = ({ pane }: Workbench) => pane.getByRole("list", { name: "Gemeenten" }).getByRole("listitem");

/** The choices of which the words, or a part of them, are out of sight. */
function cutChoices(html: Element): string[] {
  const pen = document.createElement("canvas").getContext("2d")!;
  return [...html.querySelectorAll<HTMLSelectElement>("[aria-label='Overzicht van'] select")].flatMap((select) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    pen.font = font;
    const words = select.selectedOptions[0]!.text;
    const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return pen.measureText(words).width <= room + 0.5 ? [] : [`${words}: ${String(room)} px`];
  });
}

async function firstGemeente(workbench: Workbench, name: string): Promise<void> {
  await gemeenten(workbench).first().filter({ hasText: name }).waitFor();
}

describeInBrowser("the overzicht", buildWorkbench, (bench) => {
  test("a regio is chosen by its line or in the list, with gap and tekort of its own", async () => {
    const { pane, consoleErrors, foreignRequests } = await openOverzicht(bench);
    await pane.getByRole("table", { name: "Per regio" }).getByRole("button", { name: "Kennemerland" }).click();
    for (const text of ["2.304 van 3.023 plaatsen", "76,2 %", "719", "−914", "+195"])
      await pane.getByText(text, { exact: true }).waitFor();
    const gebied = pane.getByRole("combobox", { name: "Gebied" });
    expect(await gebied.evaluate((select) => select === document.activeElement)).toBe(true);
    await gebied.selectOption({ label: "Noord-Holland" });
    await pane.getByRole("combobox", { name: "Soort" }).selectOption("amv");
    await pane.getByText("771 van 1.380 plaatsen", { exact: true }).waitFor();
    expect(consoleErrors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });

  test("gemeenten are sorted and filtered, and only what is near is drawn", async () => {
    const workbench = await openOverzicht(bench);
    const { pane } = workbench;
    await firstGemeente(workbench, "Hoorn");
    expect(await gemeenten(workbench).first().getAttribute("aria-setsize")).toBe("44");
    expect(await gemeenten(workbench).count()).toBeLessThan(44);
    await pane.getByRole("combobox", { name: "Volgorde" }).selectOption("overschot");
    await firstGemeente(workbench, "Amsterdam");
    await pane.getByRole("combobox", { name: /^Status/ }).selectOption("voldoet");
    await pane.getByText(/^8 van 44 gemeenten/).waitFor();
    await pane.getByRole("combobox", { name: /^Status/ }).selectOption("");
    await pane.getByRole("searchbox", { name: "Zoek een gemeente" }).fill("haarlem");
    await pane.getByText(/^2 van 44 gemeenten/).waitFor();
    expect(await gemeenten(workbench).count()).toBe(2);
  });

  test("a click opens the page of a gemeente and so does Enter; Esc leads back to its row, and the page to the cells", async () => {
    const workbench = await openOverzicht(bench);
    const { page, pane, consoleErrors } = workbench;
    await firstGemeente(workbench, "Hoorn");
    // Beside the name: the whole row opens it.
    await gemeenten(workbench)
      .first()
      .click({ position: { x: 200, y: 34 } });
    const hoorn = pane.getByRole("article", { name: "Hoorn" });
    await hoorn.getByText("azc Shangri-Laplein, regulier", { exact: true }).waitFor();
    await hoorn.getByText(/^Telt mee in de prognose van 1-2-2026\./).waitFor();
    const title = hoorn.getByRole("heading", { name: "Hoorn", exact: true });
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await hoorn.getByRole("button", { name: "Voortgangsrapportage!C25" }).click();
    await page.waitForFunction(() => window.workbench.selection() === "Voortgangsrapportage!C25");
    await title.focus();
    await page.keyboard.press("Escape");
    const row = gemeenten(workbench).first().getByRole("button");
    await row.waitFor();
    expect(await row.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const medemblik = pane.getByRole("article", { name: "Medemblik" });
    await medemblik.getByRole("button", { name: "‹ Noord-Holland Noord" }).click();
    await pane.getByRole("heading", { name: /^Noord-Holland Noord, regulier/ }).waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test("whether it is on schedule is drawn with one peildatum and with three, and is a table for who cannot see it", async () => {
    const { page, pane, consoleErrors } = await openOverzicht(bench);
    await pane
      .getByRole("img", {
        name: "11.519 op 1-9-2025; prognose 12.202 op 1-2-2026; taakstelling 14.910: 2.708 te weinig.",
      })
      .waitFor();
    await openBook(page, "drie-standen.xlsx", await threeStands());
    const chart = pane.getByRole("img", {
      name: "11.519 op 1-9-2025 (+200 sinds 1-7-2025); taakstelling 14.910: nog 3.391 nodig.",
    });
    await chart.waitFor();
    expect(await chart.locator("circle").count()).toBe(3);
    await pane.getByRole("button", { name: "Toon als tabel: op schema" }).click();
    const table = pane.getByRole("table", { name: "Op schema?" });
    expect(await table.getByRole("cell").allTextContents()).toEqual([
      ...["11.019", "14.910", "–"],
      ...["11.319", "14.910", "–"],
      ...["11.519", "14.910", "–"],
      ...["onbekend", "14.910", "alle"],
    ]);
    await pane.getByRole("combobox", { name: "Peildatum" }).selectOption("2025-03-01");
    await pane.getByText("11.019 van 14.910 plaatsen", { exact: true }).waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test("what is left of the places stands in a picture, and per quarter in a table", async () => {
    const { pane, consoleErrors } = await openOverzicht(bench);
    await pane
      .getByRole("img", { name: /^Van de 11\.519 plaatsen op 1-9-2025 zijn er op 1-9-2030 nog 5\.993 over/ })
      .waitFor();
    await pane.getByRole("button", { name: "Toon als tabel: als niets wordt verlengd" }).click();
    const rows = pane.getByRole("table", { name: "Als niets wordt verlengd" }).getByRole("row");
    expect((await rows.allInnerTexts()).map((row) => row.split("\t").map((cell) => cell.trim()))).toContainEqual([
      "4e kwartaal 2025",
      "315",
      "11.204",
    ]);
    expect(consoleErrors).toEqual([]);
  });

  test.each([175, 320])("in %i px the choices show their words, and what is not known fits", async (width) => {
    const { page, pane } = await openOverzicht(bench);
    await paneSize(page, width, 800);
    const cut = () => pane.locator("html").evaluate(cutChoices);
    expect(await cut()).toEqual([]);
    const rows = [
      ["Gemeente", "Regio", "Taakstelling regulier", "Taakstelling amv"],
      ["Alkmaar", "Noord-Holland Noord", 395, 102],
      ["Haarlem", "Kennemerland", 500, 80],
    ];
    await openBook(page, "zonder.xlsx", Buffer.from(await writeXlsx(bookOf([sheetOf("Verdeelbesluit", rows)]))));
    await pane.getByRole("heading", { name: /onbekend/ }).waitFor();
    expect(await cut()).toEqual([]);
    expect(await pane.locator("html").evaluate((html) => html.scrollWidth)).toBe(width);
  });

  test.each([350, 320])("two cycli stand side by side in %i px", async (width) => {
    const { page, pane, consoleErrors } = await openOverzicht(bench);
    await paneSize(page, width, 1200);
    const sheets = Object.entries(TWO_CYCLI).map(([name, rows]) => sheetOf(name, rows));
    await openBook(page, "twee-cycli.xlsx", Buffer.from(await writeXlsx(bookOf(sheets))));
    const table = pane.getByRole("table", { name: "Per cyclus" });
    await table.waitFor();
    await pane.getByText("Op 1-10-2026 geldt cyclus 1.", { exact: true }).waitFor();
    await pane.getByText("195 van 300 plaatsen", { exact: true }).waitFor();
    const rows = await table.getByRole("row").allInnerTexts();
    expect(rows.map((row) => row.split("\t").map((cell) => cell.trim()))).toEqual([
      ["Maat", "Cyclus 1", "Cyclus 2"],
      ["Taakstelling", "300", "305"],
      ["Gap", "105", "110"],
      ["Tekort", "115", "130"],
      ["Graad", "65,0 %", "63,9 %"],
      ["Status", "2 van 6 voldoen", "1 van 6 voldoet"],
      ["Startstand", "–", "220"],
    ]);
    expect(await pane.locator("html").evaluate((html) => html.scrollWidth)).toBe(width);
    expect(consoleErrors).toEqual([]);
  });

  test("soorten beside the taakstelling stand in a block of their own, below two cycli, in 320 px too", async () => {
    const { page, pane, consoleErrors } = await openOverzicht(bench);
    const tabs = tabsOf("noord-holland");
    const ukraine = column(tabs, "Oekraïne 1-10-2026", "Gerealiseerd Oekraïne");
    const houders = column(tabs, "Statushouders 2026", "Taakstelling statushouders");
    const sheets = [...[...tabs].map(([name, rows]) => csvSheet(name, rows)), sheetOf("Proef", [["Proef"]])];
    await openBook(page, "cycli-en-soorten.xlsx", Buffer.from(await writeXlsx(bookOf(sheets))));
    await pane.getByRole("table", { name: "Per cyclus" }).waitFor();
    const beside = pane.getByRole("region", { name: "Ernaast" });
    const told = async (naam?: string): Promise<void> => {
      const names = naam === undefined ? undefined : [naam];
      await beside.getByText(`${formatPlaces(sum(houders, names))} plaatsen`, { exact: true }).waitFor();
      await beside.getByText(`${formatPlaces(sum(ukraine, names))} plaatsen`, { exact: true }).waitFor();
    };
    await told();
    expect(await beside.getByText("Peildatum 1-10-2026.", { exact: true }).count()).toBe(2);
    await pane.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Alkmaar" });
    await told("Alkmaar");
    await paneSize(page, 320, 1200);
    expect(await pane.locator("html").evaluate((html) => html.scrollWidth)).toBe(320);

    await page.evaluate(() => window.workbench.setCell("Proef", "A1", '=SPREIDING.OVERZICHT("Alkmaar","oekraïne")'));
    await untilCell(page, "Proef", "C2", formatPlaces(sum(ukraine, ["Alkmaar"])));
    expect(consoleErrors).toEqual([]);
  });

  test("fits in 320 px without scrolling sideways, also with all its tables", async () => {
    const { page, pane } = await openOverzicht(bench);
    await page.getByRole("separator").focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press("ArrowRight");
    await pane.getByRole("combobox", { name: "Soort" }).selectOption("totaal");
    await pane.getByRole("button", { name: "Toon als tabel: gemeenten" }).click();
    expect(await pane.getByRole("table", { name: "Per gemeente" }).getByRole("row").count()).toBe(45);
    expect(await pane.locator("html").evaluate((html) => [html.clientWidth, html.scrollWidth])).toEqual([320, 320]);
  });
});
