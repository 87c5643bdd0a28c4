// SPDX-License-Identifier: EUPL-1.2

import type { NameResolution } from "./gebied";
import { createGebieden } from "./create-gebieden";
import type { NameContext } from "./gebieden";
import { GEMEENTEN, PROVINCIES } from "./register";

const gebieden = createGebieden();
const resolve = (name: string, context: NameContext = {}) => gebieden.resolve(name, context);

function told(resolution: NameResolution): string {
  switch (resolution.status) {
    case "found":
      return `${resolution.gebied.level} ${resolution.gebied.naam} ${resolution.spelling}`;
    case "merged":
      return `merged into ${resolution.successors.map(({ naam }) => naam).join(", ")} on ${resolution.date}`;
    case "ambiguous":
      return `ambiguous ${resolution.candidates.map(({ naam }) => naam).join(", ")}`;
    case "unknown":
      return `unknown, near ${String(resolution.nearest)}`;
  }
}

describe("names", () => {
  it("every official name and code is itself", () => {
    for (const { naam, code } of GEMEENTEN) {
      expect(told(resolve(naam))).toBe(`gemeente ${naam} official`);
      expect(told(resolve(code))).toBe(`gemeente ${naam} official`);
    }
    for (const { naam, code } of PROVINCIES) {
      expect(told(resolve(code))).toBe(`provincie ${naam} official`);
      expect(resolve(`provincie ${naam}`)).toMatchObject({ status: "found", gebied: { level: "provincie", naam } });
    }
  });

  it.each([
    ["Bergen (NH)", "gemeente Bergen (NH.) variant"],
    ["Bergen NH", "gemeente Bergen (NH.) variant"],
    ["Bergen (Noord-Holland)", "gemeente Bergen (NH.) variant"],
    ["Laren", "gemeente Laren (NH.) variant"],
    ["Beek", "gemeente Beek (L.) variant"],
    ["Hengelo", "gemeente Hengelo (O.) variant"],
    ["Hengelo (Ov)", "gemeente Hengelo (O.) variant"],
    ["Den Haag", "gemeente 's-Gravenhage variant"],
    ["’s-Gravenhage", "gemeente 's-Gravenhage variant"],
    ["Den Bosch", "gemeente 's-Hertogenbosch variant"],
    ["Sudwest-Fryslan", "gemeente Súdwest-Fryslân variant"],
    ["gemeente Alkmaar", "gemeente Alkmaar variant"],
    ["ALKMAAR", "gemeente Alkmaar variant"],
    ["Alk\u200bmaar\u00a0", "gemeente Alkmaar variant"],
    ["361", "gemeente Alkmaar official"],
    ["0361", "gemeente Alkmaar official"],
    ["gm0361", "gemeente Alkmaar official"],
    ["Gooi en vechtstreek", "regio Gooi en Vechtstreek variant"],
    ["Zaanstreek- waterland", "regio Zaanstreek-Waterland variant"],
    ["Regio Kennemerland", "regio Kennemerland variant"],
    ["Kennemerland", "regio Kennemerland official"],
    ["Utrecht", "gemeente Utrecht official"],
    ["Groningen", "gemeente Groningen official"],
    ["Utrecht (provincie)", "provincie Utrecht variant"],
    ["PV26", "provincie Utrecht official"],
    ["Friesland", "provincie Fryslân variant"],
    ["Noord-Holland", "provincie Noord-Holland official"],
    ["Hollandse Kroon", "gemeente Hollands Kroon misspelt"],
    ["Wijdmeren", "gemeente Wijdemeren misspelt"],
    ["Weesp", "merged into Amsterdam on 2022-03-24"],
    ["Langedijk", "merged into Dijk en Waard on 2022-01-01"],
    // Gemeenten that were dissolved before.
    ["Lingewaal", "merged into West Betuwe on 2019-01-01"],
    ["GM0733", "merged into West Betuwe on 2019-01-01"],
    ["gm 733", "merged into West Betuwe on 2019-01-01"],
    ["733", "unknown, near null"],
    ["Graafstroom", "merged into Molenlanden on 2013-01-01"],
    ["Haaren", "merged into Boxtel, Oisterwijk, Tilburg, Vught on 2021-01-01"],
    ["HAAREN (NB)", "merged into Boxtel, Oisterwijk, Tilburg, Vught on 2021-01-01"],
    ["Bildt, het", "merged into Waadhoeke on 2018-01-01"],
    ["Marne, De", "merged into Het Hogeland on 2019-01-01"],
    ["Kollumerland c.a.", "merged into Noardeast-Fryslân on 2019-01-01"],
    ["Littenseradeel", "merged into Leeuwarden, Súdwest-Fryslân, Waadhoeke on 2018-01-01"],
    ["Gaasterlan-Sleat", "merged into De Fryske Marren on 2014-01-01"],
    ["Leerdam (ZH)", "merged into Vijfheerenlanden on 2019-01-01"],
    ["Leerdam (Utrecht)", "merged into Vijfheerenlanden on 2019-01-01"],
    ["Leerdam (Limburg)", "unknown, near Leerdam"],
    ["gemeente Sneek", "merged into Súdwest-Fryslân on 2011-01-01"],
    ["regio Sneek", "unknown, near null"],
    ["Moordrecht", "merged into Zuidplas on 2010-01-01"],
    ["De Friese Meren", "gemeente De Fryske Marren variant"],
    // Both official names of gemeenten in Fryslân, and other ways to write them.
    ["Ljouwert", "gemeente Leeuwarden official"],
    ["Harns", "gemeente Harlingen official"],
    ["It Hearrenfean", "gemeente Heerenveen official"],
    ["Hearrenfean", "gemeente Heerenveen variant"],
    ["It Amelân", "gemeente Ameland official"],
    ["Amelan", "gemeente Ameland variant"],
    ["Amelân, It", "gemeente Ameland variant"],
    ["Skylge", "gemeente Terschelling official"],
    ["Flylân", "gemeente Vlieland official"],
    ["Flylan", "gemeente Vlieland variant"],
    ["Skiermuntseach", "gemeente Schiermonnikoog variant"],
    ["Skiermûntseach", "gemeente Schiermonnikoog official"],
    ["Smellingerlân", "gemeente Smallingerland official"],
    ["Opsterlân", "gemeente Opsterland official"],
    ["Eaststellingwerf", "gemeente Ooststellingwerf official"],
    ["gemeente Ljouwert", "gemeente Leeuwarden variant"],
    ["Ljouwrt", "gemeente Leeuwarden misspelt"],
    ["Súdwest-Fryslân", "gemeente Súdwest-Fryslân official"],
    ["S\u0075\u0301dwest-Frysla\u0302n", "gemeente Súdwest-Fryslân variant"],
    ["Holands Kron", "gemeente Hollands Kroon misspelt"],
    ["Amsterdm Zuid", "unknown, near null"],
    ["Totaal", "unknown, near null"],
    ["Totaal Kennemerland", "unknown, near null"],
    ["Provincie", "unknown, near null"],
    ["GM9999", "unknown, near null"],
    ["", "unknown, near null"],
    ["Bergen", "ambiguous Bergen (NH.), Bergen (L.)"],
    ["Bergen, Noord-Holland", "gemeente Bergen (NH.) variant"],
    ["gemeente Bergen (nh)", "gemeente Bergen (NH.) variant"],
    ["Laren (NH)", "gemeente Laren (NH.) variant"],
    ["Stein", "gemeente Stein (L.) variant"],
    ["Alkmaar (NH)", "gemeente Alkmaar variant"],
    ["Weesp (NH)", "merged into Amsterdam on 2022-03-24"],
    ["gemeente Weesp", "merged into Amsterdam on 2022-03-24"],
    ["Gooi & Vechtstreek", "regio Gooi en Vechtstreek variant"],
    ["RRT Amsterdam-Amstel", "regio Amsterdam-Amstel variant"],
    ["Capelle a/d IJssel", "gemeente Capelle aan den IJssel variant"],
    ["Hertogenbosch, 's-", "gemeente 's-Hertogenbosch variant"],
    ["GM\u200b0361", "gemeente Alkmaar official"],
    ["Wijdemeren", "gemeente Wijdemeren official"],
    ["Alkmar (NH)", "gemeente Alkmaar misspelt"],
    ["regio Kenemerland", "regio Kennemerland misspelt"],
    ["Zuid-Hollnd", "provincie Zuid-Holland misspelt"],
    // Places elsewhere that bear the name of a gemeente.
    ["Hengelo (Gld.)", "unknown, near Hengelo (O.)"],
    ["Hengelo G", "unknown, near Hengelo (O.)"],
    ["Rijswijk (NB)", "unknown, near Rijswijk (ZH.)"],
    ["Beek NB", "unknown, near Beek (L.)"],
    ["Alkmaar (ZH)", "unknown, near Alkmaar"],
    ["Bergen (aan Zee)", "unknown, near Bergen (NH.)"],
    // Real places and earlier gemeenten that resemble a gemeente.
    ["Petten", "unknown, near null"],
    ["Niekerk", "unknown, near null"],
    ["Aardenburg", "unknown, near null"],
    ["Maasbracht", "unknown, near null"],
    ["Wateringen", "unknown, near null"],
    ["Capelle", "unknown, near Capelle aan den IJssel"],
    // What stands beside the name is no misspelling.
    ["Amsterdam 2", "unknown, near Amsterdam"],
    ["Amsterdam W", "unknown, near Amsterdam"],
    ["Heerhugowaad", "unknown, near Heerhugowaard"],
    ["regio Utrecht", "unknown, near null"],
    ["regio Weesp", "unknown, near null"],
    ["Subtotaal", "unknown, near null"],
    ["Regio totaal", "unknown, near null"],
    ["Provincie totaal Noord-Holland", "unknown, near null"],
    ["Gemeente", "unknown, near null"],
    ["Regio", "unknown, near null"],
    ["Alkmaar ".repeat(20), "unknown, near null"],
  ])("%s", (name, meaning) => {
    expect(told(resolve(name))).toBe(meaning);
  });

  it("lets the workbook's own provincie decide between namesakes", () => {
    expect(told(resolve("Bergen", { provincie: "Noord-Holland" }))).toBe("gemeente Bergen (NH.) variant");
    expect(told(resolve("Bergen", { provincie: "Limburg" }))).toBe("gemeente Bergen (L.) variant");
    expect(told(resolve("Bergen", { provincie: "Utrecht" }))).toMatch(/^ambiguous/);
  });

  it("counts a misspelt gemeente only in a workbook of its own provincie", () => {
    expect(told(resolve("Eindhven", { provincie: "Noord-Brabant" }))).toBe("gemeente Eindhoven misspelt");
    expect(told(resolve("Eindhven", { provincie: "Noord-Holland" }))).toBe("unknown, near Eindhoven");
    expect(told(resolve("Eindhoven", { provincie: "Noord-Holland" }))).toBe("gemeente Eindhoven official");
  });

  it("does not take a place for an earlier gemeente of the same name in another provincie", () => {
    expect(told(resolve("Haren", { provincie: "Noord-Brabant" }))).toBe("unknown, near null");
    expect(told(resolve("Ouderkerk", { provincie: "Noord-Holland" }))).toBe("unknown, near null");
    expect(told(resolve("Haren (Gn)", { provincie: "Noord-Brabant" }))).toBe("merged into Groningen on 2019-01-01");
    for (const provincie of [null, "Groningen", "Utrecht"])
      expect(told(resolve("Haren", { provincie }))).toBe("merged into Groningen on 2019-01-01");
  });

  it("suggests nothing from the other end of the country", () => {
    const near = (name: string, provincie: string) => told(resolve(name, { provincie }));
    expect(near("Lingewaall", "Gelderland")).toBe("unknown, near Lingewaal");
    expect(near("Doorn", "Utrecht")).toBe("unknown, near null");
    expect(near("Hoon", "Noord-Holland")).toBe("unknown, near Hoorn");
    expect(near("Aardenburg", "Zeeland")).toBe("unknown, near null");
    expect(near("Aardenburg", "Overijssel")).toBe("unknown, near Hardenberg");
    expect(near("Hengelo (Gld.)", "Gelderland")).toBe("unknown, near null");
    expect(near("Hengelo (Gld.)", "Overijssel")).toBe("unknown, near Hengelo (O.)");
    expect(near("Bergen (aan Zee)", "Limburg")).toBe("unknown, near Bergen (L.)");
    expect(near("Bergen (aan Zee)", "Utrecht")).toBe("unknown, near Bergen (NH.)");
    expect(near("Barnevel", "Noord-Holland")).toBe("unknown, near Barneveld");
  });

  it("answers that a gemeente merged on any date, and never for a planned merger", () => {
    for (const date of [null, "2021-12-31", "2026-01-01"]) expect(resolve("Langedijk", { date }).status).toBe("merged");
    for (const date of [null, "2026-12-31", "2027-01-01"])
      expect(told(resolve("Wijdemeren", { date }))).toBe("gemeente Wijdemeren official");
  });
});
