// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../sheet/snapshot";
import type { Cell } from "../cell";
import { readPercentage } from "./read-percentage";

const cell = (value: CellValue, numberFormat = "General", text = String(value).replace(".", ",")): Cell => ({
  at: { tab: "Tabblad", row: 0, column: 0 },
  value,
  text,
  formula: "",
  numberFormat,
  type: typeof value === "number" ? "number" : "text",
});

describe("a percentage column", () => {
  it("reads 0,77 and 77% and 77 as the same percentage", () => {
    expect(readPercentage(cell(0.77, "0%", "77%"), false)).toMatchObject({ percent: 77, decimals: 0 });
    expect(readPercentage(cell(0.77), false)).toMatchObject({ percent: 77, decimals: 0 });
    expect(readPercentage(cell("0,77"), false)).toMatchObject({ percent: 77, decimals: 0 });
    expect(readPercentage(cell("77%"), false)).toMatchObject({ percent: 77, decimals: 0 });
    expect(readPercentage(cell("77 %"), true)).toMatchObject({ percent: 77, decimals: 0 });
    expect(readPercentage(cell(77), true)).toMatchObject({ percent: 77, decimals: 0 });
  });

  it("keeps the decimals that are shown", () => {
    expect(readPercentage(cell(0.77257, "0.0%", "77,3%"), false)).toMatchObject({ percent: 77.257, decimals: 1 });
    expect(readPercentage(cell("77,3%"), false)).toMatchObject({ percent: 77.3, decimals: 1 });
    expect(readPercentage(cell("0,773"), false)).toMatchObject({ percent: 77.3, decimals: 1 });
  });

  it("lets the column decide what a bare 1 is", () => {
    expect(readPercentage(cell(1), false)).toMatchObject({ percent: 100 });
    expect(readPercentage(cell(1), true)).toMatchObject({ percent: 1 });
  });

  it("does not guess", () => {
    expect(readPercentage(cell("ongeveer 77%"), false).kind).toBe("unreadable");
    expect(readPercentage(cell(1.7e308), false).kind).toBe("unreadable");
    expect(readPercentage(cell("n.v.t."), false).kind).toBe("missing");
    expect(readPercentage(cell(""), false).kind).toBe("blank");
  });
});
