// SPDX-License-Identifier: EUPL-1.2
import { check } from "../lib/rules.fixture";
import { soortenSom } from "./soorten-som";

const verdeelbesluit = (total: number | string) => ({
  Verdeelbesluit: [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv", "Taakstelling totaal"],
    ["Alkmaar", 395, 102, total],
    ["Hoorn", 399, 0, 399],
  ],
});

test("a row total that is not regulier + amv", () => {
  const found = check(soortenSom, verdeelbesluit(479));
  expect(found).toMatchObject([{ at: "Verdeelbesluit!D2", found: "479", expected: "497" }]);
  expect(found[0]?.sentence).toBe("Bij Alkmaar staat als totaal 479, uit de cellen volgt 395 + 102 = 497.");
});

test("a right or an unknown total stays silent", () => {
  expect(check(soortenSom, verdeelbesluit(497))).toEqual([]);
  expect(check(soortenSom, verdeelbesluit("-"))).toEqual([]);
});

describe("a totaal with the amv in it", () => {
  const emmen = (totaal: number, amv: number) => [
    ["Gemeente", "Taakstelling totaal", "waarvan amv"],
    ["Emmen", totaal, amv],
  ];
  const regulier = (places: number) => [
    ["Gemeente", "Taakstelling regulier"],
    ["Emmen", places],
  ];

  test("is not less than it", () => {
    expect(check(soortenSom, { A: emmen(430, 30) })).toEqual([]);
    expect(check(soortenSom, { A: emmen(20, 30) }).map(({ at, sentence }) => [at, sentence])).toEqual([
      ["A!B2", "Bij Emmen staat als totaal 20, maar daarvan 30 amv: dat is meer dan het totaal."],
    ]);
  });

  test("leaves what another table has as regulier", () => {
    expect(check(soortenSom, { A: emmen(430, 30), B: regulier(400) })).toEqual([]);
    expect(check(soortenSom, { A: emmen(430, 30), B: regulier(401) }).map(({ sentence }) => sentence)).toEqual([
      "Bij Emmen staat als totaal 430, waarvan 30 amv. Dan is regulier 400, maar in B!B2 staat 401.",
    ]);
  });
});

describe("a total that counts others too", () => {
  const bod = (...totals: number[]) => ({
    Bod: [
      ["Gemeente", "Bod regulier", "Bod amv", "Bod statushouders", "Bod totaal"],
      ["Zwolle", 80, 8, 20, totals[0] ?? 0],
      ["Kampen", 60, 6, 10, totals[1] ?? 0],
    ],
  });

  test.each([
    ["none", [88, 66], []],
    ["all", [108, 76], ["Bod!E2 2"]],
    ["one, and another that is wrong in another way", [108, 77], ["Bod!E2 1", "Bod!E3"]],
    ["one", [108, 66], ["Bod!E2 1"]],
  ])("in %s", (_, totals, expected) => {
    const found = check(soortenSom, bod(...totals));
    expect(
      found.map(({ at, params }) => [at, ...(params.counted === undefined ? [] : [params.counted.rows])].join(" ")),
    ).toEqual(expected);
  });

  test("says whom it counts", () => {
    expect(check(soortenSom, bod(108, 76))[0]?.sentence).toBe(
      "De kolom “Bod totaal” telt statushouders mee. Bij Zwolle is 80 + 8 + 20 = 108, en zo in 2 regels. Een totaal is hier alleen regulier + amv: haal de rest eruit.",
    );
  });
});
