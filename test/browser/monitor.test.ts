// SPDX-License-Identifier: EUPL-1.2

import { buildWorkbench } from "../../tools/build-pages";
import { describeInBrowser } from "./in-browser";
import { cellText, openSample, untilCell } from "./sample-page";

/** The sample has a tab Monitor of its own. */
const TAB = "Monitor (2)";
const ALKMAAR_GAP = "F16";
const MESSAGE = "A5";
const OF_TOTAL = { taakstelling: "C7", realisatie: "D7", gap: "F7", tekort: "G7" };
const HOORN = "A38";

describeInBrowser("the monitor", buildWorkbench, (bench) => {
  test("a click makes it with its totals on top; it follows the tables, says who is missing, and made again keeps what was put beside it", async () => {
    const { page, pane, consoleErrors } = await openSample(bench);
    const set = (tab: string, address: string, value: string | number) =>
      page.evaluate(([of, at, to]) => window.workbench.setCell(of as string, at as string, to!), [tab, address, value]);
    const make = async (told: RegExp) => {
      await pane.getByRole("button", { name: "Maak monitorblad" }).click();
      await pane.getByText(told).first().waitFor();
    };
    await pane.getByRole("tab", { name: "Overzicht" }).click();
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane.getByRole("heading", { name: "Monitorblad maken" }).waitFor();
    await make(/^Het monitorblad staat klaar: Monitor \(2\)\.$/);
    expect(await page.evaluate(() => window.workbench.selection())).toContain("Monitor (2)");
    await untilCell(page, TAB, ALKMAAR_GAP, "245");
    expect(await cellText(page, TAB, "A16")).toBe("Alkmaar");
    await untilCell(page, TAB, OF_TOTAL.tekort, "4.119");
    expect(await cellText(page, TAB, MESSAGE)).toBe("");

    // A day between two stands: a sentence, and no figure of another day.
    await set(TAB, "A3", 45_870);
    await untilCell(page, TAB, MESSAGE, "Er is geen stand op 1-8-2025. Kies een peildatum uit de lijst: 1-9-2025.");
    expect(await cellText(page, TAB, ALKMAAR_GAP)).toBe("");
    await set(TAB, "A3", "");
    await untilCell(page, TAB, ALKMAAR_GAP, "245");

    // Three that do not agree, and the line that says why.
    await set("Voortgangsrapportage", "C25", "");
    await untilCell(
      page,
      TAB,
      MESSAGE,
      "Let op: in de cijfers van Noord-Holland is niet alles meegeteld. Hoorn: Voortgangsrapportage!C25 is leeg of niet bekend.",
    );
    await untilCell(page, TAB, OF_TOTAL.gap, "2.992");
    expect(await cellText(page, TAB, OF_TOTAL.taakstelling)).toBe("14.910");
    expect(await cellText(page, TAB, OF_TOTAL.realisatie)).toBe("11.519");

    // A name that is gone is asked for; no gemeente comes in a second time.
    await set(TAB, "U16", "Bellen");
    await set(TAB, HOORN, "");
    await make(/^Er is geen rij van Hoorn, en in A38 staat geen naam/);
    expect(await cellText(page, TAB, "A59")).toBe("");
    await set(TAB, HOORN, "Hoorn");
    await make(/is bijgewerkt/);
    expect(await cellText(page, TAB, "U16")).toBe("Bellen");
    expect(await cellText(page, TAB, "A58")).toBe("Zandvoort");
    expect(await cellText(page, TAB, "A59")).toBe("");
    expect(consoleErrors).toEqual([]);
  });

  test("it is reached from the other tasks too, and another gebied is another monitor, named in plain words", async () => {
    const { page, pane } = await openSample(bench);
    await pane.getByRole("tab", { name: "Meer" }).click();
    await pane.getByRole("button", { name: /^Monitorblad maken/ }).click();
    await pane.getByRole("combobox", { name: "Gebied" }).selectOption({ label: "Regio Kennemerland" });
    await pane.getByRole("button", { name: "Maak monitorblad" }).click();
    await pane.getByText(`Het monitorblad staat klaar: ${TAB}.`).first().waitFor();
    await untilCell(page, TAB, "A1", "Spreidingswet regio Kennemerland: taakstelling en realisatie");
    await untilCell(page, TAB, "F7", "719");
    expect(await cellText(page, TAB, "A10")).toBe("Beverwijk");
  });
});
