// SPDX-License-Identifier: EUPL-1.2

import data from "./data/herindelingen.json";
import ontstaan from "./data/ontstaan.json";
import { hasBegun, HERINDELINGEN } from "./herindelingen";
import { GEMEENTEN, PROVINCIES } from "./register";

const told = (naam: string): string[] =>
  HERINDELINGEN.filter((one) => one.naam === naam).map(
    ({ code, datum, opvolgers }) => `${code} ${datum} > ${opvolgers.map((one) => one.naam).join(", ")}`,
  );

const on = (date: string) => {
  const then = ({ code }: { code: string }) => hasBegun({ code }, date);
  return [...GEMEENTEN.filter(then), ...HERINDELINGEN.filter((one) => then(one) && date < one.datum)];
};

describe("the herindelingen", () => {
  // CBS, Gemeentelijke indelingen per jaar.
  it.each([
    ["2010-01-01", 431],
    ["2011-01-01", 418],
    ["2012-01-01", 415],
    ["2013-01-01", 408],
    ["2014-01-01", 403],
    ["2015-01-01", 393],
    ["2016-01-01", 390],
    ["2017-01-01", 388],
    ["2018-01-01", 380],
    ["2019-01-01", 355],
    ["2020-01-01", 355],
    ["2021-01-01", 352],
    ["2022-01-01", 345],
    ["2022-03-24", 344],
    ["2023-01-01", 342],
  ])("leave on %s the %d gemeenten that the CBS counts", (date, count) => {
    expect(on(date)).toHaveLength(count);
  });

  it.each([
    ["2011-01-01", 27],
    ["2014-01-01", 24],
    ["2018-01-01", 20],
    ["2019-01-01", 18],
  ])("leave Fryslân on %s its %d gemeenten", (date, count) => {
    expect(on(date).filter(({ provincie }) => provincie === "Fryslân")).toHaveLength(count);
  });

  it.each([
    ["Lingewaal", "GM0733 2019-01-01 > West Betuwe"],
    ["Margraten", "GM0936 2011-01-01 > Eijsden-Margraten"],
    ["Reiderland", "GM1661 2010-01-01 > Oldambt"],
    ["Rozenburg", "GM0600 2010-03-18 > Rotterdam"],
    ["Langedijk", "GM0416 2022-01-01 > Dijk en Waard"],
    ["Weesp", "GM0457 2022-03-24 > Amsterdam"],
    ["Westvoorne", "GM0614 2023-01-01 > Voorne aan Zee"],
  ])("know %s by its successor", (naam, what) => {
    expect(told(naam)).toEqual([what]);
  });

  it.each([
    ["Graafstroom", "GM0693 2013-01-01 > Molenlanden"],
    ["Millingen aan de Rijn", "GM0265 2015-01-01 > Berg en Dal"],
    ["Menaldumadeel", "GM0083 2011-01-01 > Waadhoeke"],
    ["Lemsterland", "GM0082 2014-01-01 > De Fryske Marren"],
  ])("follow the successor of %s when it went up in another itself", (naam, what) => {
    expect(told(naam)).toEqual([what]);
  });

  it("name every gemeente that a divided one is a part of, and no other is divided", () => {
    const divided = HERINDELINGEN.filter(({ opvolgers }) => opvolgers.length > 1).flatMap(({ naam }) => [
      naam,
      ...told(naam),
    ]);
    expect(divided).toEqual([
      "Winsum",
      "GM0053 2019-01-01 > Het Hogeland, Westerkwartier",
      "Boarnsterhim",
      "GM0055 2014-01-01 > De Fryske Marren, Heerenveen, Leeuwarden, Súdwest-Fryslân",
      "Littenseradiel",
      "GM0140 2018-01-01 > Leeuwarden, Súdwest-Fryslân, Waadhoeke",
      "Maasdonk",
      "GM1671 2015-01-01 > 's-Hertogenbosch, Oss",
      "Haaren",
      "GM0788 2021-01-01 > Boxtel, Oisterwijk, Tilburg, Vught",
      "Meerlo-Wanssum",
      "GM0993 2010-01-01 > Horst aan de Maas, Venray",
    ]);
  });

  it("keep the provincie that a gemeente lay in", () => {
    const elsewhere = HERINDELINGEN.filter(({ provincie, opvolgers }) =>
      opvolgers.some((opvolger) => opvolger.provincie !== provincie),
    );
    expect(elsewhere.map(({ naam, provincie }) => `${naam} in ${provincie}`)).toEqual([
      "Leerdam in Zuid-Holland",
      "Zederik in Zuid-Holland",
    ]);
  });

  it("leave out what is only planned, which stands in the data with that status", () => {
    expect(data["Noord-Holland"]).toContainEqual({
      code: "GM1696",
      naam: "Wijdemeren",
      datum: "2027-01-01",
      opvolgers: ["GM0402"],
      status: "voorgenomen",
    });
    expect(told("Wijdemeren")).toEqual([]);
  });

  it("have codes and names of their own, a date, and successors that exist from that day on", () => {
    const records = Object.values(data).flat();
    const today = GEMEENTEN.map(({ code }) => code);
    const gone = HERINDELINGEN.map(({ code }) => code);
    expect(new Set(gone).size).toBe(gone.length);
    expect(gone.filter((code) => today.includes(code))).toEqual([]);
    expect(new Set(HERINDELINGEN.map(({ naam }) => naam)).size).toBe(gone.length);
    for (const { code, datum, opvolgers } of records) {
      expect(code).toMatch(/^GM\d{4}$/);
      expect(datum).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const opvolger of opvolgers)
        expect([opvolger, hasBegun({ code: opvolger }, datum)]).toEqual([opvolger, true]);
    }
    const names = PROVINCIES.map(({ naam }) => naam);
    expect(Object.keys(data).filter((provincie) => !names.includes(provincie))).toEqual([]);
  });

  it("begin each new gemeente on the day that others went up in it", () => {
    const records = Object.values(data).flat();
    for (const [date, codes] of Object.entries(ontstaan))
      for (const code of codes)
        expect([code, records.some(({ datum, opvolgers }) => datum === date && opvolgers.includes(code))]).toEqual([
          code,
          true,
        ]);
  });
});
