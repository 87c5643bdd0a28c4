// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { DEFAULT_SETTINGS, NUMBER_SETTINGS, SETTING_LIMITS, type Settings } from "../../domain/settings";
import { NUMBER_WORDS, showNumberSetting } from "../../domain/settings-words/settings";
import { readSettingsText, settingsText } from "../../workbook/stored/settings-file";
import { settled } from "../settled.fixture";
import { SettingsView, type SettingsViewProps } from "./settings-view";
import type { SettingsChange } from "./use-save";

const counts: SettingsViewProps["counts"] = {
  "beide-soorten": { voldoen: 13, zonderTaakstelling: 5, van: 44, onbekend: 0, regel: "beide-soorten" },
  regulier: { voldoen: 16, zonderTaakstelling: 6, van: 44, onbekend: 1, regel: "regulier" },
  totaal: null,
};

/** The view over settings that are kept as the session keeps them. */
function show(more: Partial<SettingsViewProps> = {}) {
  let kept: Settings = more.settings ?? DEFAULT_SETTINGS;
  const props: SettingsViewProps = {
    settings: kept,
    counts,
    counting: null,
    cyclus: { own: [], tab: null },
    onMakeCyclus: jest.fn(() => Promise.resolve(null)),
    onSave: (change: SettingsChange) => {
      kept = change(kept);
      rerender(<SettingsView {...props} settings={kept} />);
      return Promise.resolve(null);
    },
    onExport: settingsText,
    onRead: readSettingsText,
    onOpen: jest.fn(),
    onJump: jest.fn(),
    onAnnounce: jest.fn(),
    ...more,
  };
  const { rerender } = render(<SettingsView {...props} />);
  return { props, kept: () => kept };
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const voldoet = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Wanneer een gemeente voldoet" });
async function type(name: RegExp, text: string): Promise<void> {
  fireEvent.change(field(name), { target: { value: text } });
  await settled(() => fireEvent.keyDown(field(name), { key: "Enter" }));
}
const press = (name: string | RegExp) => settled(() => fireEvent.click(screen.getByRole("button", { name })));

test("tells how many places count in this workbook, and whose years are counted", () => {
  show({ counting: "In deze werkmap tellen 160 plaatsen mee voor cyclus 2." });
  expect(screen.getByText("In deze werkmap tellen 160 plaatsen mee voor cyclus 2.")).toBeTruthy();
  expect(screen.getByText(/nog minstens 5 jaar open: de jaren van “duurzaam” hierboven\.$/)).toBeTruthy();
});

test("tells what each rule means in this workbook, and keeps the choice", async () => {
  const { kept, props } = show();
  expect(voldoet().value).toBe("beide-soorten");
  const counts = within(screen.getByRole("list", { name: "In deze werkmap" })).getAllByRole("listitem");
  expect(counts.map(({ textContent }) => textContent)).toEqual([
    "Regulier en amv allebei gehaald: 13 van 44 voldoen, waarvan 5 zonder taakstelling",
    "Alleen regulier telt: 16 van 44 voldoen, waarvan 6 zonder reguliere taakstelling, 1 onbekend",
  ]);
  await settled(() => fireEvent.change(voldoet(), { target: { value: "regulier" } }));
  expect(kept().voldoetRegel).toBe("regulier");
  expect(props.onAnnounce).toHaveBeenCalledWith("Bewaard in de werkmap.");
});

test.each(NUMBER_SETTINGS)("%s can be set", async (setting) => {
  const { kept } = show();
  await type(new RegExp(`^${NUMBER_WORDS[setting].title}`), showNumberSetting(SETTING_LIMITS[setting].highest));
  expect(kept()).toEqual({ ...DEFAULT_SETTINGS, [setting]: SETTING_LIMITS[setting].highest });
});

test("a number is kept with a decimal comma; what is no such number is not kept, and says what to type", async () => {
  const { kept } = show();
  await type(/Prognose ver boven/, "2,5");
  expect(kept().prognoseFactor).toBe(2.5);
  await type(/Aantal jaren/, "2,5");
  expect(screen.getByText("Vul een heel getal in van 1 tot en met 100.")).toBeTruthy();
  expect([kept().duurzaamJaren, field(/Aantal jaren/).value]).toEqual([5, "2,5"]);
  fireEvent.keyDown(field(/Aantal jaren/), { key: "Escape" });
  expect(field(/Aantal jaren/).value).toBe("5");
  expect(screen.queryByText(/Vul een heel getal/)).toBeNull();
});

test("leaving a field and choosing something else at once keeps both", async () => {
  const { kept } = show();
  fireEvent.change(field(/Aantal jaren/), { target: { value: "7" } });
  await settled(() => {
    fireEvent.blur(field(/Aantal jaren/));
    fireEvent.change(voldoet(), { target: { value: "totaal" } });
  });
  expect(kept()).toMatchObject({ duurzaamJaren: 7, voldoetRegel: "totaal" });
});

test("a choice shows at once; where it cannot be kept it goes back, and says why", async () => {
  let answer = (_: string | null): void => undefined;
  show({ onSave: () => new Promise((resolve) => (answer = resolve)) });
  fireEvent.change(screen.getByRole("combobox", { name: "Hoe wordt geteld" }), { target: { value: "looptijd" } });
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Hoe wordt geteld" }).value).toBe("looptijd");
  await act(async () => {
    answer("De werkmap is beveiligd.");
    await Promise.resolve();
  });
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Hoe wordt geteld" }).value).toBe("resterend");
  expect(screen.getByRole("alert").textContent).toBe("De werkmap is beveiligd.");
});

test("shows the dates of the cycli, announced ones as such, and makes a tab to change them in", async () => {
  const { props } = show();
  expect(screen.getByText("20-12-2024")).toBeTruthy();
  for (const announced of ["begin december 2026", "eind 2026", "medio 2027", "2028"])
    expect(screen.getByText(`${announced} (aangekondigd)`)).toBeTruthy();
  await press("Maak een tabblad Cyclus");
  expect(props.onMakeCyclus).toHaveBeenCalledTimes(1);
});

test("with a tab Cyclus its dates are named as own ones, and the button leads there", async () => {
  const own = [
    { cyclus: 2, stap: "Einde cyclus", date: "2028-02-01" },
  ] as unknown as SettingsViewProps["cyclus"]["own"];
  const { props } = show({ cyclus: { own, tab: "Cyclus" } });
  expect(screen.getByText("1-2-2028 (eigen)")).toBeTruthy();
  await press("Ga naar het tabblad Cyclus");
  expect(props.onJump).toHaveBeenCalledWith("Cyclus", "A1");
});

test("a tab Cyclus may say in words when a step is expected", () => {
  const own = [
    {
      cyclus: 2,
      stap: "Verslag",
      date: null,
      unreadable: true,
      announced: { words: "medio december 2026", first: "2026-12-01", last: "2026-12-31" },
    },
  ] as unknown as SettingsViewProps["cyclus"]["own"];
  show({ cyclus: { own, tab: "Cyclus" } });
  expect(screen.getByText("medio december 2026 (aangekondigd, eigen)")).toBeTruthy();
  expect(screen.getByText("eind 2026 (aangekondigd)")).toBeTruthy();
});

test("back to the standard keeps what each tab is", async () => {
  const { kept } = show({
    settings: {
      ...DEFAULT_SETTINGS,
      duurzaamJaren: 3,
      severities: { "cel.onleesbaar": "uit" },
      tabKinds: { Blad1: "geen" },
    },
  });
  expect(screen.getByText("2 instellingen wijken af van de standaard.")).toBeTruthy();
  await press("Zet alles op standaard…");
  expect(kept().duurzaamJaren).toBe(3);
  await press("Ja, zet op standaard");
  expect(kept()).toEqual({ ...DEFAULT_SETTINGS, tabKinds: { Blad1: "geen" } });
});

describe("settings of another workbook", () => {
  async function paste(text: string): Promise<void> {
    await press("Plak tekst");
    fireEvent.change(field(/Plak hier/), { target: { value: text } });
    await press("Bekijk wat er wijzigt");
  }

  test("are shown before they are taken over", async () => {
    const { kept } = show({ settings: { ...DEFAULT_SETTINGS, tabKinds: { Blad1: "geen" } } });
    await paste(settingsText({ ...DEFAULT_SETTINGS, duurzaamJaren: 4, severities: { "rekenen.percentage": "uit" } }));
    expect(screen.getByText("2 instellingen wijzigen. Er is nog niets overgenomen.")).toBeTruthy();
    expect(screen.getByRole("list", { name: "Wat er wijzigt" }).textContent).toBe(
      "Jaren voor duurzaam5 jaar → 4 jaarPercentage klopt nietfout → uit",
    );
    expect(kept().duurzaamJaren).toBe(5);
    await press("Neem over");
    expect(kept()).toEqual({
      ...DEFAULT_SETTINGS,
      duurzaamJaren: 4,
      severities: { "rekenen.percentage": "uit" },
      tabKinds: { Blad1: "geen" },
    });
    expect(document.activeElement?.textContent).toBe("Importeren…");
  });

  test("that are the same say so, and those that are none say what to do", async () => {
    show();
    await paste(settingsText(DEFAULT_SETTINGS));
    expect(screen.getByText(/Er is niets over te nemen/)).toBeTruthy();
    await press("Sluit");
    await paste("hallo");
    expect(screen.getByRole("alert").textContent).toMatch(/geen instellingen van Spreiding/);
  });

  test("come from a file", async () => {
    show();
    const file = { text: () => Promise.resolve(settingsText({ ...DEFAULT_SETTINGS, duurzaamJaren: 9 })) };
    await settled(() =>
      fireEvent.change(screen.getByLabelText("Bestand met instellingen"), { target: { files: [file] } }),
    );
    expect(screen.getByRole("list", { name: "Wat er wijzigt" }).textContent).toBe("Jaren voor duurzaam5 jaar → 9 jaar");
  });
});

test("where copying is refused the text is shown and selected", async () => {
  show();
  await press("Kopieer");
  const shown = field(/De instellingen als tekst/);
  expect(JSON.parse(shown.value)).toEqual(JSON.parse(settingsText(DEFAULT_SETTINGS)));
  expect([document.activeElement, shown.selectionStart, shown.selectionEnd]).toEqual([shown, 0, shown.value.length]);
  expect(screen.getByText(/Druk op Ctrl\+C/)).toBeTruthy();
});
