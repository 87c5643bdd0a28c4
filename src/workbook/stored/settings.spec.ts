// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import { readSettings } from "./settings";

const SETTINGS: Settings = {
  voldoetRegel: "totaal",
  duurzaamRegel: "looptijd",
  duurzaamJaren: 7,
  prognoseFactor: 2,
  uitruilVerhouding: 1.5,
  teltMeePlaatsen: 100,
  teltMeeGrens: "meer-dan",
  tabKinds: { "Bijlage 1": "voortgang", Kladblok: "geen" },
  severities: { "rekenen.percentage": "fout", "plausibel.sprong": "uit" },
};

it("takes every setting as it is", () => {
  expect(readSettings(JSON.parse(JSON.stringify(SETTINGS)))).toEqual({ value: SETTINGS, whole: true });
  expect(readSettings({})).toEqual({ value: DEFAULT_SETTINGS, whole: true });
});

it("loses only the field or the entry that cannot be used", () => {
  const found = {
    voldoetRegel: "soms",
    duurzaamRegel: "looptijd",
    duurzaamJaren: 2.5,
    tabKinds: { A: "mutaties", B: "onzin", C: 3 },
    severities: "veel",
    unknown: true,
  };
  expect(readSettings(found)).toEqual({
    value: { ...DEFAULT_SETTINGS, duurzaamRegel: "looptijd", tabKinds: { A: "mutaties" } },
    whole: false,
    rest: {
      voldoetRegel: "soms",
      duurzaamJaren: 2.5,
      tabKinds: { B: "onzin", C: 3 },
      severities: "veel",
      unknown: true,
    },
  });
});

it.each([
  ["duurzaamJaren", 0],
  ["duurzaamJaren", Number.NaN],
  ["prognoseFactor", Number.POSITIVE_INFINITY],
  ["uitruilVerhouding", -1],
] as const)("takes no %s of %d", (name, number) => {
  expect(readSettings({ [name]: number })).toEqual({ value: DEFAULT_SETTINGS, whole: false, rest: { [name]: number } });
});
