// SPDX-License-Identifier: EUPL-1.2

import { isOfWhole, rowLabel, totalledApart, totalledName } from "./total-label";

describe("a label that adds up rows", () => {
  it("knows what a total row adds up", () => {
    expect(totalledName("Totaal Kennemerland")).toBe("Kennemerland");
    expect(totalledName("Subtotaal regio Gooi en Vechtstreek")).toBe("regio Gooi en Vechtstreek");
    expect(totalledName("Kennemerland totaal")).toBe("Kennemerland");
    expect(totalledName("Totaal")).toBe("");
  });

  it.each(
    ["Totaal", "TOTAAL Noord-Holland", "Subtotaal Kennemerland", "Eindtotaal", "Provincie totaal"].concat(
      [
        "Total",
        "Grand Total",
        "Subtotal",
        "Sum",
        "Som",
        "Provincie",
        "provincie:",
        "Gehele provincie",
        "Provinciaal totaal",
      ],
      [
        "Totaal excl. Zwolle",
        "Excl. Zwolle",
        "Zonder Zwolle",
        "Alle gemeenten",
        "Samen",
        "Tezamen",
        "Totaal (100%)",
        "Aantal plaatsen totaal",
      ],
      ["Overall Result", "Totaalresultaat", "Eindresultaat", "Grand Result", "Heel Drenthe", "De hele provincie"],
      ["Cumulatief", "Gecumuleerd", "Tot.", "Tot", "Assen en Emmen samen"],
    ),
  )("adds up rows: %s", (label) => expect(rowLabel(label)).toBe("total"));

  it.each([
    [
      "national",
      "Landelijk,Nederland,NL,Landelijk totaal,Totaal Nederland,Heel Nederland,Nederland totaal,Totaal landelijk",
    ],
    [
      "statistic",
      "Gemiddelde,Gemiddeld,Gem.,Mediaan,Minimum,Min,Max.,Maximum,Standaarddeviatie,Average,Count,Aantal gemeenten,Aantal,Landelijk gemiddelde,Totaal vorige maand,Gemiddelde Nederland,Aandeel,in %,% van totaal,Totaal in procenten,Check,Controle,Controlegetal,Ter vergelijking: Groningen,waarvan Emmen,w.v. Emmen",
    ],
    ["rest", "Nog toe te wijzen,Nog te verdelen,Onverdeeld,Niet toegewezen,Overige gemeenten,Overig,Rest,Restant"],
  ])("is %s: %s", (kind, labels) => {
    for (const label of labels.split(",")) expect([label, rowLabel(label)]).toEqual([label, kind]);
  });

  it.each(
    ["Alkmaar", "Someren", "Sommelsdijk", "Provincie Utrecht", "Nederweert", "Gem. Almelo", "Gemert-Bakel"].concat([
      "Maximiliaan",
      "Middelburg",
      "Sumar",
      "Totalenburg",
      "Landsmeer",
      "Heel",
      "Tot 1-9-2025",
      "Overijssel",
      "Restigne",
      "Resultaat",
      "Controller",
      "Zuid-Holland",
    ]),
  )("is a name: %s", (label) => expect(rowLabel(label)).toBeNull());

  it.each([
    ["Totaal excl. Zwolle", "", true, "Zwolle"],
    ["Totaal Twente (exclusief Enschede en Hengelo)", "Twente", true, "Enschede en Hengelo"],
    ["Totaal zonder de gemeente Zwolle", "", true, "Zwolle"],
    ["Totaal, met uitzondering van Kampen", "", true, "Kampen"],
    ["Exclusief Zwolle", "", true, "Zwolle"],
    ["Totaal incl. noodopvang", "", false, "noodopvang"],
    ["Grand Total excl. Zwolle", "", true, "Zwolle"],
  ])("%s adds up “%s”, apart from that %s: %s", (label, name, leftOut, what) => {
    expect(totalledName(label)).toBe(name);
    expect(totalledApart(label)).toEqual({ leftOut, what });
  });

  it.each([
    ["Totaal Assen + Emmen", "Assen + Emmen"],
    ["Assen en Emmen samen", "Assen en Emmen"],
    ["Heel Drenthe", "Drenthe"],
    ["Tot.", ""],
    ["Heelsum totaal", "Heelsum"],
  ])("%s adds up “%s”", (label, name) => expect(totalledName(label)).toBe(name));

  it.each([
    [
      true,
      "|Totaal|plaatsen|alle 12 gemeenten (100%)|per 1-9-2025|generaal|provincie|gerealiseerde plekken|september|∑",
    ],
    [false, "zuid|2 grootste gemeenten|(zichtbaar)|cluster A|Assen + Emmen|regio zuid|deel 1|noodopvang"],
  ])("is of the whole: %s, %s", (isWhole, names) => {
    for (const name of names.split("|")) expect([name, isOfWhole(name)]).toEqual([name, isWhole]);
  });

  it("leaves nothing out where it says nothing of it", () => {
    for (const label of ["Totaal", "Totaal Bergen", "Totaal Metslawier"]) expect(totalledApart(label)).toBeNull();
  });
});
