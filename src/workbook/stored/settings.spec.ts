// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { parseSettings, settingsIn, writeSettings } from "./settings";

/** A setting with these properties loaded. */
function settingWith(loaded: Readonly<Record<string, unknown>>): Excel.Setting {
  const get = (_: object, name: string | symbol): unknown => {
    if (typeof name === "string" && name in loaded) return loaded[name];
    throw new Error(`PropertyNotLoaded: ${String(name)}`);
  };
  return new Proxy<object>({}, { get }) as Excel.Setting;
}

describe("stored settings", () => {
  it("come back as they were written", async () => {
    const settings = {
      voldoetRegel: "totaal",
      duurzaamRegel: "looptijd",
      duurzaamJaren: 7,
      prognoseFactor: 2,
      uitruilVerhouding: 1.5,
      tabKinds: { "Bijlage 1": "voortgang", Kladblok: "geen" },
      severities: { "rekenen.percentage": "fout", "plausibel.sprong": "uit" },
    } as const;
    const add = jest.fn();
    const sync = jest.fn().mockResolvedValue(undefined);
    await writeSettings({ workbook: { settings: { add } }, sync } as unknown as Excel.RequestContext, settings);
    expect(sync).toHaveBeenCalledTimes(1);
    const [key, stored] = add.mock.calls[0] as [string, string];
    expect(key).toBe("spreiding");
    expect(JSON.parse(stored)).toMatchObject({ version: 1 });
    expect(parseSettings(stored)).toEqual(settings);
    expect(settingsIn(settingWith({ isNullObject: false, value: stored }))).toEqual(settings);
  });

  it.each([undefined, null, "", "{", 12, [], "[1]", "null"])("are the defaults where %j was stored", (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it("are the defaults where nothing was stored", () => {
    const missing = settingWith({ isNullObject: true });
    expect(settingsIn(missing)).toEqual(DEFAULT_SETTINGS);
  });

  it("lose only the field or the entry that cannot be used", () => {
    expect(
      parseSettings({
        version: 9,
        voldoetRegel: "soms",
        duurzaamRegel: "looptijd",
        duurzaamJaren: 2.5,
        tabKinds: { A: "mutaties", B: "onzin", C: 3 },
        severities: "veel",
        unknown: true,
      }),
    ).toEqual({ ...DEFAULT_SETTINGS, duurzaamRegel: "looptijd", tabKinds: { A: "mutaties" } });
    expect(parseSettings({ duurzaamJaren: 0 }).duurzaamJaren).toBe(5);
  });
});
