// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { verborgenRijen } from "./verborgen-rijen";

const rows = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0", "Schagen 300/0 250/0"]);

test("a row that is filtered away", () => {
  const found = check(verborgenRijen, { Voortgang: { rows, hiddenRows: [2] } });
  expect(found).toMatchObject([{ at: "Voortgang!A3:C3", params: { rows: [3], columns: [] } }]);
  expect(found[0]?.sentence).toBe("In deze tabel is rij 3 verborgen. Die telt wel mee.");
});

test("a hidden column is named by its header", () => {
  const found = check(verborgenRijen, { Voortgang: { rows, hiddenColumns: [1] } });
  expect(found).toMatchObject([{ at: "Voortgang!B1", params: { columns: ["Verdeelbesluit (regulier/amv)"] } }]);
});

test("hidden rows and columns outside the table", () => {
  expect(
    check(verborgenRijen, {
      Voortgang: { rows: [...rows, ["", "", ""], ["Bron: ministerie", "", ""]], hiddenRows: [5], hiddenColumns: [7] },
    }),
  ).toEqual([]);
});
