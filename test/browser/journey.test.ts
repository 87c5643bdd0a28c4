// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { clientPath } from "../office-client/client-window";
import { describeInBrowser } from "./in-browser";
import { withOfficeClient } from "./office-client-in-pane";
import { cellText, openSample, searchFor, untilCell } from "./sample-page";
import { reportCells } from "./through-excel";

const TABLE = "Voortgangsrapportage";
const MISSPELT = "A24";
/** The sample has a tab Monitor of its own. */
const MADE = "Monitor (2)";

const CLIENTS = { "the workbench": {}, ...(clientPath !== null && { Microsoft: { prepare: withOfficeClient } }) };

describeInBrowser("the journey of an analyst", buildWorkbench, (bench) => {
  test.each(Object.entries(CLIENTS))(
    "from a table just opened to a monitor that follows it, on the client of %s",
    async (_, options) => {
      const { page, pane, foreignRequests, consoleErrors } = await openSample(bench, options);
      const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" });
      const finding = (text: string) => pane.getByRole("listitem").filter({ hasText: text });
      const selected = (expected: string) =>
        page.waitForFunction((cell) => window.workbench.selection() === cell, expected);

      await button("Valideer werkmap").click();
      await pane.getByText("21 bevindingen. 44 gemeenten, 5 tabbladen bekeken.").waitFor();

      await finding("Genoemd +638").getByRole("button", { name: "Provincie!B4" }).click();
      await selected("Provincie!B4");

      await searchFor(pane, "Hollandse Kroon");
      await button("Herstel naar Hollands Kroon").click();
      await untilCell(page, TABLE, MISSPELT, "Hollands Kroon");
      await pane.getByText(/^20 bevindingen\./).waitFor();
      await button("Ongedaan maken").click();
      await untilCell(page, TABLE, MISSPELT, "Hollandse Kroon");
      await searchFor(pane, "");

      await finding("Genoemd +638").getByRole("button", { name: "Accepteer…" }).click();
      await pane.getByRole("textbox", { name: /Waarom mag dit/ }).fill("Zo gepubliceerd");
      await button("Accepteer").click();
      await finding("Genoemd +638").waitFor({ state: "detached" });
      await button("1 geaccepteerd").waitFor();
      await pane.getByText(/^20 bevindingen\./).waitFor();

      await button("Rapport").click();
      await pane.getByText("Het rapport staat klaar op een eigen tabblad.").waitFor();
      const report = (await reportCells(page)).map((cells) => cells.join(" | "));
      expect(report).toContainEqual(expect.stringMatching(/Provincie \| B4 .*Zo gepubliceerd/));
      expect(report).toContainEqual(
        expect.stringMatching(new RegExp(`${TABLE} \\| ${MISSPELT} \\| .*Hollandse Kroon`)),
      );

      await pane.getByRole("tab", { name: "Overzicht" }).click();
      await pane.getByText("11.519 van 14.910 plaatsen", { exact: true }).waitFor();
      await pane.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Kennemerland" });
      await pane.getByText("2.304 van 3.023 plaatsen", { exact: true }).waitFor();
      await pane
        .getByRole("list", { name: "Gemeenten" })
        .getByRole("listitem")
        .filter({ hasText: "Haarlem" })
        .first()
        .getByRole("button")
        .click();
      await pane
        .getByRole("article", { name: /^Haarlem/ })
        .getByRole("button", { name: /^Voortgangsrapportage!C\d+$/ })
        .first()
        .click();
      await page.waitForFunction(() => /^Voortgangsrapportage!C\d+$/.test(window.workbench.selection()));
      const row = (await page.evaluate(() => window.workbench.selection())).replace(/^.*!C/, "");
      expect(await cellText(page, TABLE, `A${row}`)).toMatch(/^Haarlem/);

      await page.evaluate(() => window.workbench.select("Monitor", "P5"));
      await pane.getByRole("tab", { name: "Formules" }).click();
      await pane
        .getByRole("combobox", { name: "Gebied" })
        .and(pane.locator("#view-formules select"))
        .selectOption({ label: "Alkmaar" });
      await pane.getByRole("status", { name: "Antwoord" }).getByText("245", { exact: true }).waitFor();
      await button("Zet in de geselecteerde cel").click();
      await untilCell(page, "Monitor", "P5", "245");

      await pane.getByRole("tab", { name: "Overzicht" }).click();
      await button("Maak monitorblad").click();
      await pane.getByRole("heading", { name: "Monitorblad maken" }).waitFor();
      await button("Maak monitorblad").click();
      await pane.getByText(`Het monitorblad staat klaar: ${MADE}.`).first().waitFor();
      await untilCell(page, MADE, "F16", "245");
      await page.evaluate(() => window.workbench.setCell("Voortgangsrapportage", "C3", "200/0"));
      await untilCell(page, MADE, "F16", "195");
      await untilCell(page, "Monitor", "P5", "195");
      await pane.getByText(`Gewijzigd: ${TABLE}`).waitFor();
      expect([foreignRequests, consoleErrors]).toEqual([[], []]);
    },
    120_000,
  );
});
