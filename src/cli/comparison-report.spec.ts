// SPDX-License-Identifier: EUPL-1.2
import type { Change, Comparison, Side } from "../domain/compare/compare.types";
import { comparisonText } from "./comparison-report";

const side = (workbook: string): Side =>
  ({ workbook, tab: null, peildatum: null, records: { tables: [] }, beside: {} }) as unknown as Side;
const cell = (tab: string, row: number) => ({ tab, row, column: 2 });

const change = (gebied: string, more: Partial<Change>): Change => ({
  ...{ grootheid: "realisatie", gebied, code: null, level: "gemeente", soort: "regulier", cyclus: null },
  ...{ oldDate: null, newDate: null, old: 10, new: 15, difference: 5, kind: "changed" },
  ...{ oldAt: cell("Stand", 1), newAt: cell("Stand", 2) },
  ...more,
});
const GONE = { old: 12, new: null, difference: null, kind: "gone", newAt: null } as const;
const NEW = { old: null, new: 7, difference: null, kind: "appeared", oldAt: null } as const;
const doubt = [{ text: "Txl", at: cell("Stand", 8) }] as unknown as NonNullable<Change["doubt"]>;

const textOf = (changes: readonly Change[], follows: readonly Change[] = []): string =>
  comparisonText({
    ...{ old: side("oud.xlsx"), new: side("nieuw.xlsx"), changes, follows },
    ...{ totals: [], notCompared: [], compared: 9 },
  } satisfies Comparison);

test("what follows from the gemeenten stands apart, after what changed", () => {
  const text = textOf([change("Alkmaar", {})], [change("Alkmaar e.o.", { level: "regio", old: 100, new: 105 })]);
  expect(text).toMatch(
    /Veranderd:\n {2}Alkmaar +realisatie regulier +10 → 15 +\+5 +Stand!C2 → Stand!C3\n\nVolgt uit de gemeenten:\n {2}Alkmaar e\.o\. +realisatie regulier +100 → 105 +\+5 +Stand!C2 → Stand!C3$/,
  );
  expect(textOf([change("Alkmaar", {})])).not.toContain("Volgt uit");
});

test("a gebied that may stand there under another name is only perhaps gone or new", () => {
  expect(textOf([change("Texel", GONE)])).toContain("staat er niet meer in");
  expect(textOf([change("Texel", NEW)])).toContain("is nieuw");
  expect(textOf([change("Texel", { ...GONE, doubt })])).toMatch(/staat er misschien niet meer in .*“Txl” in Stand!C9$/);
  expect(textOf([change("Texel", { ...NEW, doubt })])).toMatch(/is misschien nieuw .*“Txl” in Stand!C9$/);
});
