// SPDX-License-Identifier: EUPL-1.2

import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { buildWorkbench } from "../../tools/build-pages";
import { bookOf, sheetOf } from "../contract/workbook.fixture";
import { describeInBrowser } from "./in-browser";
import { openBook, openSample, paneSize, untilCell } from "./sample-page";
import { GOOI, GOOI_HEADER } from "../../src/domain/measures/gooi.fixture";

const book = () => writeXlsx(bookOf([sheetOf("Keten cyclus 2", [GOOI_HEADER, ...GOOI])]));

describeInBrowser("sluit het", buildWorkbench, (bench) => {
  test("what is left, where it sits, the cell behind it, and the table for the verslag in one click", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    await openBook(page, "keten.xlsx", Buffer.from(await book()));
    await pane
      .getByText(/1 tabblad /)
      .first()
      .waitFor();
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    await pane.getByRole("button", { name: "Sluit het?" }).click();
    const choices = pane.getByRole("group", { name: "Sluit het van" });
    await choices.getByText("cyclus 2", { exact: true }).waitFor();
    await choices.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Gooi en Vechtstreek" });
    await pane
      .getByText("Zeker 40 te weinig, en 120 van Huizen nog onbekend: restopgave 730 − bod 690.", { exact: true })
      .waitFor();
    const rows = pane.getByRole("table", { name: "Waar zit de rest?" }).getByRole("row");
    expect(
      (await rows.allInnerTexts()).map((row) =>
        row
          .split(/\s{1,}/)
          .slice(0, 2)
          .join(" "),
      ),
    ).toEqual([
      "Gemeente Restopgave",
      "Gooise Meren",
      "Blaricum 80",
      "Laren (NH.)",
      "Wijdemeren 50",
      "Hilversum 300",
      "Huizen 120",
    ]);
    await pane.getByRole("button", { name: "Gooise Meren" }).click();
    await page.waitForFunction(() => window.workbench.selection().includes("E3"));
    await pane.getByRole("button", { name: "Toon als tabel: van opgave tot rest" }).click();
    await pane.getByRole("table", { name: "Van opgave tot rest" }).getByRole("row", { name: "Rest 40" }).waitFor();
    await pane.getByRole("button", { name: "Maak tabel voor het verslag" }).click();
    await pane.getByText("Het verslag staat klaar: Verslag cyclus 2.").first().waitFor();
    await untilCell(page, "Verslag cyclus 2", "G8", "40");
    await pane.getByRole("button", { name: "Maak tabel voor het verslag" }).click();
    await pane
      .getByText("Het verslag staat klaar: Verslag cyclus 2 (2). Het eerdere tabblad blijft staan.", { exact: false })
      .first()
      .waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test("fits at 320 px, and says which tab is missing where there is none", async () => {
    const { page, pane } = await openSample(bench);
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Sluit het\?/ }).click();
    await pane.getByText("Er is geen tabblad Restopgave", { exact: false }).waitFor();
    await pane.getByText("Een tabel voor het verslag kan pas als de restopgave bekend is.").waitFor();
    expect(await pane.getByRole("button", { name: "Maak tabel voor het verslag" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await pane.getByRole("button", { name: "Maak leeg tabblad Restopgave" }).click();
    await pane.getByText("Gemaakt: Restopgave. Vul de getallen in.").first().waitFor();
    await pane.getByRole("button", { name: "Restopgave", exact: true }).click();
    await page.waitForFunction(() => window.workbench.selection().includes("A1"));
    await paneSize(page, 320, 700);
    const html = pane.locator("html");
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });

  test("two cycli: the view and the verslag are of the one that is chosen, and no workbook without a chain has a way there", async () => {
    const { page, pane } = await openSample(bench);
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    await pane.getByRole("button", { name: "Maak monitorblad" }).waitFor();
    expect(await pane.getByRole("button", { name: "Sluit het?" }).count()).toBe(0);
    const older = [GOOI_HEADER, ["Blaricum", 30, 0, 30, 12]];
    const sheets = [sheetOf("Keten cyclus 2", [GOOI_HEADER, ...GOOI]), sheetOf("Keten cyclus 1", older)];
    await openBook(page, "twee.xlsx", Buffer.from(await writeXlsx(bookOf(sheets))));
    await pane.getByRole("button", { name: "Sluit het?" }).click();
    const choices = pane.getByRole("group", { name: "Sluit het van" });
    await choices.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Gooi en Vechtstreek" });
    await choices.getByRole("combobox", { name: "Cyclus" }).selectOption("cyclus 1");
    await pane.getByRole("button", { name: "Maak tabel voor het verslag" }).click();
    await untilCell(page, "Verslag cyclus 1", "G9", "18");
  });
});
