// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen, within } from "@testing-library/react";
import { RULES } from "../../domain/rules/registry";
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import { settled } from "../settled.fixture";
import { RulesView } from "./rules-view";
import type { SettingsChange } from "./use-save";

function show(severities: Settings["severities"] = {}) {
  let kept: Settings = { ...DEFAULT_SETTINGS, severities };
  const onAnnounce = jest.fn();
  const onSave = (change: SettingsChange) => {
    kept = change(kept);
    rerender(<RulesView settings={kept} onSave={onSave} onAnnounce={onAnnounce} />);
    return Promise.resolve(null);
  };
  const { rerender } = render(<RulesView settings={kept} onSave={onSave} onAnnounce={onAnnounce} />);
  return () => kept.severities;
}
const selects = () => screen.queryAllByRole<HTMLSelectElement>("combobox");
const search = (text: string) =>
  fireEvent.change(screen.getByRole("searchbox", { name: "Zoek in de regels" }), { target: { value: text } });
const choose = (value: string) => settled(() => fireEvent.change(selects()[0]!, { target: { value } }));

test("every rule is there, folded away by family", () => {
  show();
  expect(selects()).toEqual([]);
  for (const button of screen.getAllByRole("button", { expanded: false })) fireEvent.click(button);
  expect(selects()).toHaveLength(RULES.length);
});

test("a search unfolds what it finds; the standard is named", () => {
  show();
  search("percentage klopt");
  expect(selects()).toHaveLength(1);
  expect(screen.getByRole("combobox", { name: "Percentage klopt niet" })).toBeTruthy();
  expect(
    within(selects()[0]!)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["fout (standaard)", "waarschuwing", "aandachtspunt", "uit"]);
  search("zwaluw");
  expect(screen.getByText("Geen regels met “zwaluw”.")).toBeTruthy();
});

test("only what differs from the standard is kept", async () => {
  const kept = show({ "cel.onleesbaar": "uit" });
  search("percentage klopt");
  await choose("uit");
  expect(kept()).toEqual({ "cel.onleesbaar": "uit", "rekenen.percentage": "uit" });
  expect(screen.getByText("1 van 1 eigen")).toBeTruthy();
  await choose("fout");
  expect(kept()).toEqual({ "cel.onleesbaar": "uit" });
});

test("all rules go back to the standard after a question", async () => {
  const kept = show({ "cel.onleesbaar": "uit", "rekenen.percentage": "aandachtspunt" });
  fireEvent.click(screen.getByRole("button", { name: "Zet alle regels op standaard…" }));
  expect(screen.getByText("2 regels krijgen weer de standaard ernst.")).toBeTruthy();
  await settled(() => fireEvent.click(screen.getByRole("button", { name: "Ja, zet op standaard" })));
  expect(kept()).toEqual({});
});
