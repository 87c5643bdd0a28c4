// SPDX-License-Identifier: EUPL-1.2

import { splitLevel, splitProvincie } from "./written-name";

describe("the word for a level", () => {
  it.each([
    ["gemeente Alkmaar", "gemeente", "Alkmaar"],
    ["Gemeente: Alkmaar", "gemeente", "Alkmaar"],
    ["gem. Alkmaar", "gemeente", "Alkmaar"],
    ["gem.Alkmaar", "gemeente", "Alkmaar"],
    ["Alkmaar (gemeente)", "gemeente", "Alkmaar"],
    ["Alkmaar, gemeente", "gemeente", "Alkmaar"],
    ["Utrecht (stad)", "gemeente", "Utrecht"],
    ["provincie Utrecht", "provincie", "Utrecht"],
    ["prov. Utrecht", "provincie", "Utrecht"],
    ["Utrecht (provincie)", "provincie", "Utrecht"],
    ["Utrecht (prov.)", "provincie", "Utrecht"],
    ["regio Kennemerland", "regio", "Kennemerland"],
    ["RRT Kennemerland", "regio", "Kennemerland"],
    ["RRT-Kennemerland", "regio", "Kennemerland"],
    ["Regionale Regietafel Kennemerland", "regio", "Kennemerland"],
    ["Kennemerland (regio)", "regio", "Kennemerland"],
  ])("%s", (text, level, name) => {
    expect(splitLevel(text)).toEqual({ level, name });
  });

  it.each(["Gemert-Bakel", "Provincie", "gemeente", "Regio", "Regioplan", "Alkmaar"])("is not in %s", (text) => {
    expect(splitLevel(text)).toEqual({ level: null, name: text });
  });
});

describe("the provincie behind a name", () => {
  it.each([
    ["Bergen (NH.)", "Bergen", "Noord-Holland"],
    ["Bergen (nh)", "Bergen", "Noord-Holland"],
    ["Bergen(NH)", "Bergen", "Noord-Holland"],
    ["Bergen (N.H.)", "Bergen", "Noord-Holland"],
    ["Bergen N-H", "Bergen", "Noord-Holland"],
    ["Bergen, Noord-Holland", "Bergen", "Noord-Holland"],
    ["Bergen (Noord Holland)", "Bergen", "Noord-Holland"],
    ["Bergen op Zoom (NB)", "Bergen op Zoom", "Noord-Brabant"],
    ["Hengelo (Gld.)", "Hengelo", "Gelderland"],
    ["Hengelo Ov", "Hengelo", "Overijssel"],
    ["Middelburg (Z.)", "Middelburg", "Zeeland"],
    ["Sneek (Friesland)", "Sneek", "Fryslân"],
  ])("%s", (text, name, provincie) => {
    expect(splitProvincie(text)).toEqual({ name, provincie });
  });

  it("tells other words in brackets from a provincie", () => {
    expect(splitProvincie("Alkmaar (nieuw)")).toEqual({ name: "Alkmaar", provincie: null });
  });

  it.each(["Bergen", "Midden-Drenthe", "Nuenen, Gerwen en Nederwetten", "Bergen op Zoom", "Noord-Holland Noord", ""])(
    "is not in %s",
    (text) => {
      expect(splitProvincie(text)).toBeNull();
    },
  );
});
