// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS, type Settings } from "../../domain/settings";
import { readSettingsText, settingsText, type SettingsOfFile } from "./settings-file";

const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  voldoetRegel: "totaal",
  duurzaamRegel: "looptijd",
  duurzaamJaren: 7,
  prognoseFactor: 2.5,
  uitruilVerhouding: 1.25,
  teltMeePlaatsen: 100,
  teltMeeGrens: "meer-dan",
  tabKinds: { Blad1: "voortgang" },
  severities: { "rekenen.percentage": "uit" },
};
const file = (more: object): string => JSON.stringify({ bestand: "spreiding-instellingen", versie: 1, ...more });
const read = (text: string): SettingsOfFile => {
  const reading = readSettingsText(text);
  if ("sentence" in reading) throw new Error(reading.sentence);
  return reading;
};

it("takes settings to another workbook, which keeps its own word on its tabs", () => {
  const other: Settings = {
    ...DEFAULT_SETTINGS,
    tabKinds: { Cijfers: "provincie" },
    severities: { "plausibel.sprong": "fout" },
  };
  expect(read(settingsText(OWN)).apply(other)).toEqual({ ...OWN, tabKinds: other.tabKinds });
  expect(settingsText(OWN)).not.toContain("Blad1");
});

it("leaves alone what the file does not name", () => {
  expect(read(file({ duurzaamJaren: 4 })).apply(OWN)).toEqual({ ...OWN, duurzaamJaren: 4 });
  expect(read(file({ severities: {} })).apply(OWN)).toEqual({ ...OWN, severities: {} });
  expect(read(`\uFEFF${file({})}`).apply(OWN)).toEqual(OWN);
});

it("leaves out rules that this version does not have, and tells which", () => {
  const { apply, unknownRules } = read(file({ severities: { "tijd.van-later": "fout", "cel.onleesbaar": "uit" } }));
  expect(apply(DEFAULT_SETTINGS).severities).toEqual({ "cel.onleesbaar": "uit" });
  expect(unknownRules).toEqual(["tijd.van-later"]);
});

it.each([
  ["", /geen instellingen van Spreiding/],
  ["{", /geen instellingen van Spreiding/],
  ["[1]", /geen instellingen van Spreiding/],
  ['{"a":1}', /niet met Spreiding gemaakt/],
  [file({ versie: "1" }), /niet met Spreiding gemaakt/],
  [file({ versie: 2 }), /nieuwere versie/],
  [file({ duurzameJaren: 5 }), /niet kent: duurzameJaren/],
  [file({ tabKinds: {} }), /niet kent: tabKinds/],
  [
    file({ duurzaamJaren: 2.5 }),
    /duurzaamJaren is in het bestand 2\.5, maar moet een heel getal van 1 tot en met 100 zijn/,
  ],
  [file({ duurzaamJaren: "5" }), /is in het bestand "5"/],
  [file({ prognoseFactor: null }), /is in het bestand null, maar moet een getal van 1 tot en met 100/],
  [file({ uitruilVerhouding: 0 }), /van 0,01 tot en met 100/],
  [file({ voldoetRegel: "soms" }), /beide-soorten, regulier of totaal/],
  [file({ severities: [] }), /lijst van regels/],
  [
    file({ severities: { "cel.onleesbaar": "erg" } }),
    /cel\.onleesbaar is in het bestand "erg", maar moet fout, waarschuwing, aandachtspunt of uit zijn/,
  ],
  ["x".repeat(100_001), /te groot/],
])("refuses %j whole", (text, sentence) => {
  expect(readSettingsText(text)).toEqual({ sentence: expect.stringMatching(sentence) as string });
});

it("takes no name of the language itself for a setting", () => {
  expect(readSettingsText('{"bestand":"spreiding-instellingen","versie":1,"constructor":1}')).toEqual({
    sentence: expect.stringMatching(/constructor/) as string,
  });
});
