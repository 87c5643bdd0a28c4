// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS } from "../settings";
import { readNumberSetting, settingChanges, showNumberSetting } from "./settings";

test.each([
  ["duurzaamJaren", "5", 5],
  ["duurzaamJaren", " 10 ", 10],
  ["prognoseFactor", "1,5", 1.5],
  ["uitruilVerhouding", "0,75", 0.75],
] as const)("%s %s", (setting, text, value) => expect(readNumberSetting(setting, text)).toEqual({ value }));

test.each([
  ["duurzaamJaren", "0"],
  ["duurzaamJaren", "-5"],
  ["duurzaamJaren", "2,5"],
  ["duurzaamJaren", ""],
  ["duurzaamJaren", "vijf"],
  ["duurzaamJaren", "1e1"],
  ["prognoseFactor", "1.5"],
  ["prognoseFactor", "0,5"],
  ["prognoseFactor", "1,555"],
  ["uitruilVerhouding", "0"],
  ["uitruilVerhouding", "NaN"],
  ["uitruilVerhouding", "Infinity"],
] as const)("%s %j is refused with what to type", (setting, text) =>
  expect(readNumberSetting(setting, text)).toEqual({
    sentence: expect.stringMatching(/^Vul een (heel )?getal in van .* tot en met 100/) as string,
  }),
);

test("what the field shows, it reads", () => {
  for (const value of [1, 1.5, 0.01, 100])
    expect(readNumberSetting("uitruilVerhouding", showNumberSetting(value))).toEqual({ value });
});

test("tells each setting that differs, in words; what a tab is belongs to one workbook", () => {
  expect(settingChanges(DEFAULT_SETTINGS, DEFAULT_SETTINGS)).toEqual([]);
  expect(
    settingChanges(DEFAULT_SETTINGS, {
      ...DEFAULT_SETTINGS,
      voldoetRegel: "totaal",
      prognoseFactor: 2.5,
      tabKinds: { A: "geen" },
      severities: { "rekenen.percentage": "uit" },
    }),
  ).toEqual([
    {
      what: "Wanneer een gemeente voldoet",
      from: "Regulier en amv allebei gehaald",
      to: "Regulier en amv samen gehaald",
    },
    { what: "Prognose ver boven taakstelling", from: "1,5 keer", to: "2,5 keer" },
    { what: "Percentage klopt niet", from: "fout", to: "uit" },
  ]);
  expect(
    settingChanges({ ...DEFAULT_SETTINGS, severities: { "rekenen.percentage": "fout" } }, DEFAULT_SETTINGS),
  ).toEqual([]);
});
