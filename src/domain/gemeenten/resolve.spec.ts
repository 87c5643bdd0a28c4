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
      return `merged into ${resolution.successor.naam} on ${resolution.date}`;
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
    ["Moordrecht", "unknown, near Dordrecht"],
    ["Aardenburg", "unknown, near Hardenberg"],
    ["Maasbracht", "unknown, near Maastricht"],
    ["Wateringen", "unknown, near Wageningen"],
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

  it("answers that a gemeente merged on any date, and never for a planned merger", () => {
    for (const date of [null, "2021-12-31", "2026-01-01"]) expect(resolve("Langedijk", { date }).status).toBe("merged");
    for (const date of [null, "2026-12-31", "2027-01-01"])
      expect(told(resolve("Wijdemeren", { date }))).toBe("gemeente Wijdemeren official");
  });
});
