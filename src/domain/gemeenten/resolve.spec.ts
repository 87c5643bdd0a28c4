// SPDX-License-Identifier: EUPL-1.2

import type { NameResolution } from "../gebied";
import { createGebieden } from "./create-gebieden";
import type { NameContext } from "./gebieden";
import { normaliseName } from "./normalise";
import { GEMEENTEN, HERINDELINGEN, PROVINCIES } from "./register";

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
  ])("%s", (name, meaning) => {
    expect(told(resolve(name))).toBe(meaning);
  });

  it("lets the workbook's own provincie decide between namesakes", () => {
    expect(told(resolve("Bergen", { provincie: "Noord-Holland" }))).toBe("gemeente Bergen (NH.) variant");
    expect(told(resolve("Bergen", { provincie: "Limburg" }))).toBe("gemeente Bergen (L.) variant");
    expect(told(resolve("Bergen", { provincie: "Utrecht" }))).toMatch(/^ambiguous/);
  });

  it("never takes a name with one letter wrong for another gemeente", () => {
    const real = new Set([...GEMEENTEN, ...PROVINCIES, ...HERINDELINGEN].map(({ naam }) => normaliseName(naam)));
    for (const { naam } of GEMEENTEN) {
      for (let at = 0; at < naam.length; at++) {
        for (const wrong of [naam.slice(0, at) + naam.slice(at + 1), `${naam.slice(0, at)}e${naam.slice(at + 1)}`, `${naam.slice(0, at)}n${naam.slice(at)}`]) {
          const resolution = resolve(wrong);
          if (real.has(normaliseName(wrong)) || resolution.status !== "found" || resolution.spelling !== "misspelt") continue;
          expect(`${wrong}: ${resolution.gebied.naam}`).toBe(`${wrong}: ${naam}`);
        }
      }
    }
  });
});
