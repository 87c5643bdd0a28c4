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
