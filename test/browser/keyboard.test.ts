// SPDX-License-Identifier: EUPL-1.2

import type { FrameLocator, Page } from "playwright-core";
import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { openSample, untilCell } from "./sample-page";

/** No Tab takes more steps than this to get anywhere in the pane. */
const FARTHEST = 60;

/** Where the focus is, as a user would call it. */
const focused = (pane: FrameLocator): Promise<string> =>
  pane.locator("html").evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return "nowhere";
    const label = "labels" in activeElement ? (activeElement as HTMLInputElement).labels?.[0] : null;
    return (activeElement.getAttribute("aria-label") ?? label?.textContent ?? activeElement.textContent).trim();
  });

/** A text that has nothing beside it. */
const wholly = (name: string | RegExp): RegExp =>
  typeof name === "string" ? new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`) : name;

function keyboardOf(page: Page, pane: FrameLocator) {
  const press = (key: string) => page.keyboard.press(key);
  const at = async (name: string | RegExp) => {
    const here = await focused(pane);
    return typeof name === "string" ? here === name : name.test(here);
  };
  const lands = async (name: string | RegExp): Promise<void> => {
    const focus = pane.locator(":focus");
    const named = focus.and(pane.getByLabel(name, { exact: true })).or(focus.filter({ hasText: wholly(name) }));
    // Whatever the wait says, the words below are those that tell what went wrong.
    await named.waitFor().catch(() => undefined);
    expect(await focused(pane)).toEqual(typeof name === "string" ? name : expect.stringMatching(name));
  };
  const walk = async (key: string, name: string | RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let step = 0; step < FARTHEST; step += 1) {
      if (await at(name)) return;
      await press(key);
      passed.push(await focused(pane));
      if (passed.at(-1) === "nowhere") break;
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to ${passed.join(" > ")}`);
  };
  return { press, lands, walk, type: (text: string) => page.keyboard.type(text) };
}

describeInBrowser("by keyboard only", buildWorkbench, (bench) => {
  test("the whole journey, and after each action the focus is where the next begins", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    const { press, lands, walk, type } = keyboardOf(page, pane);
    // The one thing that a user does before the pane has the focus: going there.
    await pane.locator("#tab-controle").focus();

    await walk("Tab", "Valideer werkmap");
    await press("Enter");
    await pane.getByText(/tabbladen bekeken/).waitFor();
    await lands("Valideer werkmap");

    // A filter keeps the focus.
    await walk("Tab", /^5\s*fouten$/);
    await press("Space");
    await pane.getByRole("button", { pressed: true, name: /fouten/ }).waitFor();
    await lands(/^5\s*fouten$/);
    await press("Space");

    // Fix and undo: the finding keeps it.
    await walk("Tab", "Zoek in de bevindingen");
    await type("Hollandse Kroon");
    await pane.getByRole("button", { name: "Herstel naar Hollands Kroon" }).waitFor();
    await walk("Tab", /^Naam verschreven/);
    await press("ArrowDown");
    await lands("Voortgangsrapportage!A24");
    await press("Enter");
    await page.waitForFunction(() => window.workbench.selection() === "Voortgangsrapportage!A24");
    await lands("Voortgangsrapportage!A24");
    await press("ArrowRight");
    await lands("Herstel naar Hollands Kroon");
    await press("Enter");
    await untilCell(page, "Voortgangsrapportage", "A24", "Hollands Kroon");
    await lands("Voortgangsrapportage!A24");
    await press("ArrowRight");
    await lands("Ongedaan maken");
    await press("Enter");
    await untilCell(page, "Voortgangsrapportage", "A24", "Hollandse Kroon");
    await pane.getByRole("button", { name: "Herstel naar Hollands Kroon" }).waitFor();
    await lands("Voortgangsrapportage!A24");

    // Wiping the search gives its box the focus.
    await walk("Shift+Tab", "Zoek in de bevindingen");
    await press("Escape");
    await lands("Zoek in de bevindingen");

    // One tab, and all again: the choice keeps the focus.
    await walk("Tab", "Toon tabblad");
    await type("Prov");
    await pane.getByRole("button", { name: "Voortgangsrapportage!A24" }).waitFor({ state: "detached" });
    await lands("Toon tabblad");
    await press("Home");
    await pane.getByRole("button", { name: "Regio's!C5" }).waitFor();

    // A copy that is refused leads to its text, and back.
    await pane
      .locator("html")
      .evaluate(() => Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined }));
    await walk("Tab", "Kopieer");
    await press("Enter");
    await lands(/druk op Ctrl\+C/);
    await press("Escape");
    await lands("Kopieer");

    // Accept: leaving without it goes back to the button, and doing it to the finding that took its place.
    await walk("Tab", "Voortgangsrapportage!A24");
    await press("Home");
    await lands(/^Verschil klopt niet/);
    // Together: leaving without it goes back to the button.
    await walk("ArrowRight", "Accepteer alle 2…");
    await press("Enter");
    await lands(/^Waarom mag dit blijven staan/);
    await press("Escape");
    await lands("Accepteer alle 2…");
    await walk("ArrowDown", "Provincie!B4");
    await walk("ArrowRight", "Accepteer…");
    await press("Enter");
    await lands(/^Waarom mag dit blijven staan/);
    await press("Escape");
    await lands("Accepteer…");
    await press("Enter");
    await lands(/^Waarom mag dit blijven staan/);
    await press("Enter");
    await lands(/^Waarom mag dit blijven staan/);
    await type("Zo gepubliceerd");
    await press("Enter");
    await pane.getByRole("button", { name: "1 geaccepteerd" }).waitFor();
    await lands(/^Percentage klopt niet|!/);

    // A detail begins with the way back, and leads to where it was opened.
    await walk("Shift+Tab", "1 geaccepteerd");
    await press("Enter");
    await lands("Terug");
    await pane.getByText("Reden: Zo gepubliceerd").waitFor();
    await press("Enter");
    await lands("1 geaccepteerd");

    // A message that is closed leaves the focus with what led to it.
    await walk("Tab", "Rapport");
    await press("Enter");
    await pane.getByText("Het rapport staat klaar op een eigen tabblad.").waitFor();
    await lands("Rapport");
    await walk("Shift+Tab", "Sluit deze melding");
    await press("Enter");
    await lands("Rapport");

    await walk("Shift+Tab", "Controle");
    await press("ArrowRight");
    await lands("Overzicht");
    await pane.getByText("11.519 van 14.910 plaatsen", { exact: true }).waitFor();
    await walk("Tab", "Gebied");
    await type("Kennemerland");
    await pane.getByText("2.304 van 3.023 plaatsen", { exact: true }).waitFor();
    await lands("Gebied");
    await walk("Tab", "Maak monitorblad");
    await press("Enter");
    await lands("Terug");
    await walk("Tab", "Maak monitorblad");
    await press("Enter");
    await pane.getByText("Het monitorblad staat klaar: Monitor (2).").first().waitFor();
    await lands("Maak monitorblad");
    await untilCell(page, "Monitor (2)", "F16", "245");
    await walk("Shift+Tab", "Terug");
    await press("Enter");
    await lands("Maak monitorblad");

    await page.evaluate(() => window.workbench.select("Monitor", "P5"));
    await walk("Shift+Tab", "Overzicht");
    await press("ArrowRight");
    await lands("Formules");
    await pane.getByRole("combobox", { name: "Functie" }).waitFor();
    await walk("Tab", /^Gebied/);
    await type("Alkmaar");
    await pane.getByRole("status", { name: "Antwoord" }).getByText("245", { exact: true }).waitFor();
    await walk("Tab", "Zet in de geselecteerde cel");
    await press("Enter");
    await untilCell(page, "Monitor", "P5", "245");
    await lands("Zet in de geselecteerde cel");
    await walk("Tab", "Ongedaan maken in Monitor!P5");
    await press("Enter");
    await untilCell(page, "Monitor", "P5", "");
    await lands("Zet in de geselecteerde cel");
    expect(consoleErrors).toEqual([]);
  });
});
