// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { rijenOnderTotaal } from "./rijen-onder-totaal";

const rows = ["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"];

test("subtotals with rows below them, a total on top, and notes below the total", () => {
  expect(
    check(rijenOnderTotaal, {
      V: voortgang([...rows, "Subtotaal 794/102 150/0", "Texel 0/0 0/0", "Totaal 794/102 150/0"]),
    }),
  ).toEqual([]);
  expect(check(rijenOnderTotaal, { V: voortgang(["Totaal 794/102 150/0", ...rows]) })).toEqual([]);
  expect(check(rijenOnderTotaal, { V: [...voortgang([...rows, "Totaal 794/102 150/0"]), ["Bron: COA"]] })).toEqual([]);
});

test("a total of one regio may have other regio's below it", () => {
  expect(
    check(rijenOnderTotaal, {
      V: voortgang([...rows, "Totaal Noord-Holland Noord 794/102 150/0", "Beverwijk 184/0 0/0"]),
    }),
  ).toEqual([]);
});

test("in a tab Regio-indeling nothing adds up", () => {
  expect(
    check(rijenOnderTotaal, {
      Indeling: [
        ["Gemeente", "Regio"],
        ["Alkmaar", "Noord-Holland Noord"],
        ["Totaal", "1 gemeente"],
        ["Haarlem", "Kennemerland"],
      ],
    }),
  ).toEqual([]);
});

test("below a total that leaves out what stands below it, and below one in other words", () => {
  const rows = (total: string): string[][] => voortgang(["Almelo 300/0 1/0", `${total} 300/0 1/0`, "Zwolle 660/0 1/0"]);
  expect(check(rijenOnderTotaal, { V: rows("Totaal excl. Zwolle") })).toEqual([]);
  for (const total of ["Grand Total", "Gehele provincie", "Provincie"])
    expect(check(rijenOnderTotaal, { V: rows(total) })).toMatchObject([{ at: "V!A4:C4" }]);
});
