// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../../domain/sheet/addresses";
import { notShownSentence, type NotShown } from "./not-shown";

const one = (what: NotShown["what"], address: string): NotShown => ({
  what,
  kind: "top10",
  area: { sheetId: "s1", ...parseAddress(address)! },
});
const say = (...found: NotShown[]) => notShownSentence(found, () => "Blad 1");

test("nothing is no sentence", () => expect(say()).toBe(""));

test("one of a kind, and where", () => {
  expect(say(one("format", "B2:B9"))).toBe(
    "De werkbank toont niet: 1 regel voor voorwaardelijke opmaak (Blad 1!B2:B9).",
  );
});

test("more, of both kinds, the first three by their place", () => {
  expect(say(...["A1", "A2", "A3", "A4", "A5"].map((at) => one("format", at)), one("validation", "C3"))).toBe(
    "De werkbank toont niet: 5 regels voor voorwaardelijke opmaak (Blad 1!A1, Blad 1!A2, Blad 1!A3 en nog 2) en 1 controle op wat u invult (Blad 1!C3).",
  );
});
