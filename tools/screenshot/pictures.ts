// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { bookOf } from "../../src/xlsx/workbook-file.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import type {} from "../../src/workbench/page/handle.types";
import { untilCell } from "../../test/browser/sample-page";
import { twoLeveringen } from "../../test/browser/two-leveringen";
import { sheetsOf, tabsOf } from "../../test/integration/known-chain/csv-workbook";

const PDF_TEXT = path.resolve("src/domain/paste/texts/noord-holland.flow.txt");

/** Of most pictures. */
export const WINDOW = { width: 1440, height: 900 };

/** The open workbench. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
}

interface Picture {
  /** In docs/images. */
  readonly file: string;
  readonly of: "window" | "pane";
  /** From where the picture before it left off. */
  readonly prepare: (desk: Desk) => Promise<unknown>;
}

const press = ({ pane }: Desk, name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const tab = ({ pane }: Desk, name: string) => pane.getByRole("tab", { name }).click();
const shown = ({ pane }: Desk, text: string | RegExp) => pane.getByText(text).first().waitFor();
const back = (desk: Desk) => press(desk, /^Terug$/);
const scrollTo = ({ pane }: Desk, heading: string) =>
  pane
    .getByRole("heading", { name: heading })
    .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 120));

/** So high that a long view is in its picture as a whole. */
const tall = ({ page }: Desk, height: number) => page.setViewportSize({ ...WINDOW, height });

/** Opens a detail from Meer. */
async function detail(desk: Desk, button: RegExp, title: string): Promise<void> {
  await tab(desk, "Meer");
  await press(desk, button);
  await desk.pane.getByRole("heading", { name: title, exact: true }).waitFor();
}

/** Those of the README and of the user guide, in the order in which one sees them. */
export const PICTURES: readonly Picture[] = [
  { file: "controle-begin.png", of: "pane", prepare: (desk) => shown(desk, /^Controleert elk tabblad/) },
  {
    file: "werkbank.png",
    of: "window",
    async prepare(desk) {
      await press(desk, "Valideer werkmap");
      await shown(desk, /tabbladen bekeken/);
      await desk.pane
        .getByRole("listitem")
        .filter({ hasText: "Genoemd +638" })
        .click({ position: { x: 300, y: 12 } });
    },
  },
  { file: "taakvenster.png", of: "pane", prepare: () => Promise.resolve() },
  {
    file: "accepteren.png",
    of: "pane",
    async prepare(desk) {
      await press(desk, "Accepteer…");
    },
  },
  {
    file: "herstel-wat-zeker-is.png",
    of: "pane",
    async prepare(desk) {
      await press(desk, "Annuleer");
      await press(desk, /^Herstel wat zeker is/);
      await desk.pane.getByRole("checkbox").first().waitFor();
    },
  },
  {
    file: "overzicht.png",
    of: "pane",
    async prepare(desk) {
      await back(desk);
      await tab(desk, "Overzicht");
      await shown(desk, "77,3 %");
    },
  },
  { file: "overzicht-gemeenten.png", of: "pane", prepare: (desk) => scrollTo(desk, "Per gemeente") },
  { file: "overzicht-op-schema.png", of: "pane", prepare: (desk) => scrollTo(desk, "Op schema?") },
  {
    file: "gemeente.png",
    of: "pane",
    async prepare(desk) {
      await tall(desk, 1500);
      await desk.pane
        .getByRole("list", { name: "Gemeenten" })
        .getByRole("button", { name: "Hoorn", exact: true })
        .click();
      await desk.pane
        .getByRole("article", { name: "Hoorn" })
        .getByText("0 van 399 plaatsen", { exact: true })
        .waitFor();
    },
  },
  {
    file: "formules.png",
    of: "pane",
    async prepare(desk) {
      // Back from the page of the gemeente.
      await desk.page.keyboard.press("Escape");
      await desk.page.setViewportSize(WINDOW);
      await tab(desk, "Formules");
      await shown(desk, "=SPREIDING.GAP");
    },
  },
  {
    file: "monitor.png",
    of: "window",
    async prepare(desk) {
      await detail(desk, /^Monitorblad maken/, "Monitorblad maken");
      await press(desk, "Maak monitorblad");
      await shown(desk, /^Het monitorblad staat klaar/);
      await untilCell(desk.page, "Monitor (2)", "F16", "245");
    },
  },
  {
    file: "monitor-grafieken.png",
    of: "window",
    async prepare({ page }) {
      await page.mouse.move(500, 500);
      const charts = page.locator(".chart");
      const scroll = async (): Promise<void> => {
        await page.mouse.wheel(0, 200);
        await page.waitForTimeout(200);
      };
      for (let turn = 0; turn < 30 && (await charts.count()) === 0; turn += 1) await scroll();
      // All of the first ones.
      for (let turn = 0; turn < 2; turn += 1) await scroll();
      await charts.first().waitFor();
    },
  },
  {
    file: "meer.png",
    of: "pane",
    async prepare(desk) {
      await back(desk);
      await tall(desk, 1390);
      await tab(desk, "Meer");
      await shown(desk, "Over Spreiding");
    },
  },
  {
    file: "plakken.png",
    of: "pane",
    async prepare(desk) {
      await tall(desk, 1570);
      await detail(desk, /^Plak uit pdf/, "Plak uit pdf");
      await desk.pane.getByLabel("Tekst uit de pdf").fill(readFileSync(PDF_TEXT, "utf8"));
      await shown(desk, /^Voortgang: 44 rijen/);
    },
  },
  {
    file: "tabbladen.png",
    of: "pane",
    async prepare(desk) {
      await desk.page.setViewportSize(WINDOW);
      await detail(desk, /^Tabbladen/, "Tabbladen");
    },
  },
  { file: "instellingen.png", of: "pane", prepare: (desk) => detail(desk, /^Instellingen/, "Instellingen") },
  {
    file: "waarden.png",
    of: "pane",
    prepare: (desk) => detail(desk, /^Zet formules om/, "Formules omzetten naar waarden"),
  },
  {
    file: "lege-tabbladen.png",
    of: "pane",
    prepare: (desk) => detail(desk, /^Maak lege tabbladen/, "Lege tabbladen maken"),
  },
  { file: "over.png", of: "pane", prepare: (desk) => detail(desk, /^Over Spreiding/, "Over Spreiding") },
  {
    file: "rapport.png",
    of: "window",
    async prepare(desk) {
      // All columns of the paper.
      await desk.page.setViewportSize({ width: 1840, height: 1150 });
      await back(desk);
      await tab(desk, "Controle");
      await press(desk, /^Rapport$/);
      await shown(desk, /^Het rapport staat klaar/);
    },
  },
  {
    file: "sluit-het.png",
    of: "pane",
    // The sample has no chain.
    async prepare(desk) {
      await desk.page
        .locator("#picker")
        .setInputFiles({
          name: "zeeland.xlsx",
          mimeType: "application/octet-stream",
          buffer: Buffer.from(await writeXlsx(bookOf(sheetsOf(tabsOf("zeeland"))))),
        });
      await desk.page.getByRole("button", { name: "Toch openen" }).click();
      await shown(desk, /^Stand 1 februari 2027/);
      await tab(desk, "Overzicht");
      await press(desk, "Sluit het?");
      await shown(desk, "Waar zit de rest?");
    },
  },
  {
    file: "veranderd.png",
    of: "pane",
    async prepare(desk) {
      await desk.page
        .locator("#picker")
        .setInputFiles({ name: "november.xlsx", mimeType: "application/octet-stream", buffer: await twoLeveringen() });
      await shown(desk, /^Stand 1 november 2025/);
      await detail(desk, /^Wat is er veranderd/, "Wat is er veranderd");
      await desk.pane.getByRole("list", { name: "Wat er is veranderd" }).waitFor();
    },
  },
];
