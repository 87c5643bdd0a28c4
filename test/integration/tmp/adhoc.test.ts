import { readFileSync, readdirSync } from "node:fs";
import { openHeadless } from "../../office-client/open-headless";
import { readXlsx } from "../../../src/xlsx/read-xlsx";
import { snapshotOf } from "../../../src/xlsx/snapshot-of";
import { takeSnapshot } from "../../../src/workbook/reading/snapshot";
const dir = "/work/shared/cases/";
const files = [...readdirSync(dir).filter((f) => f.endsWith(".xlsx")).map((f) => dir + f), "assets/voorbeeld-noord-holland.xlsx", "assets/zelftest.xlsx"];
test.each(files)("%s", async (f) => {
  const bytes = new Uint8Array(readFileSync(f));
  const wb = await openHeadless(await readXlsx(bytes, "x.xlsx"));
  try {
    await wb.settled();
    const host = await Excel.run((c) => takeSnapshot(c));
    const mine = await snapshotOf(bytes, "x.xlsx");
    const out: unknown[] = [];
    expect(mine.date1904).toBe(host.date1904);
    mine.sheets.forEach((s, i) => {
      const h: any = host.sheets[i];
      for (const k of Object.keys(s) as (keyof typeof s)[]) {
        if (["values","text","formulas","numberFormats","types"].includes(k)) {
          (s as any)[k].forEach((row: any[], r: number) => row.forEach((v, c) => { if (s.values[r]?.[c] !== "#BUSY!" && v !== h[k]?.[r]?.[c]) out.push([s.name, k, r+s.used.row, c+s.used.column, v, h[k]?.[r]?.[c], s.formulas[r]?.[c], s.numberFormats[r]?.[c]]); }));
        } else if (JSON.stringify((s as any)[k]) !== JSON.stringify(h[k])) out.push([s.name, k, (s as any)[k], h[k]]);
      }
    });
    if (out.length) throw new Error(f + " " + out.length + "\n" + out.slice(0, 12).map((o) => JSON.stringify(o)).join("\n"));
  } finally { await wb.dispose(); }
});
