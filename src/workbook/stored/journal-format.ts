// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod/mini";
import type { JournalEntry } from "../../domain/journal/journal";
import { asEntry, foldedOf, isFolded } from "../../domain/journal/folded";
import { storedDay, storedMoment } from "./moments";
import { listReader, type Read, type Reader } from "./read-stored";

const value = z.union([z.string(), z.number(), z.boolean()]);
const content = z.object({ formula: value, numberFormat: z.string() });
const grid = <T>(cell: z.ZodMiniType<T>) => z.array(z.array(cell));
const formats = z.union([z.string(), grid(z.string())]);

/** Fields come in as optional ones: the version before does not write them, and drops what it does not know. */
const entry = z.object({
  id: z.string(),
  group: z.optional(z.string()),
  time: storedMoment,
  kind: z.enum(["herstel", "waarden", "formule"]),
  tab: z.string(),
  sheetId: z.optional(z.string()),
  address: z.string(),
  rows: z.optional(grid(z.string())),
  beside: z.optional(grid(z.string())),
  before: content,
  after: content,
  block: z.nullable(
    z.object({ formulas: grid(z.string()), values: grid(value), formatsBefore: formats, formatsAfter: formats }),
  ),
  rule: z.nullable(z.string()),
  undone: z.boolean(),
});
type StoredEntry = z.infer<typeof entry>;

const readEntries = listReader<StoredEntry>(entry);

const line = z.object({
  time: storedDay,
  kind: z.enum(["herstel", "waarden", "formule"]),
  tab: z.string(),
  sheetId: z.optional(z.string()),
  undone: z.boolean(),
  count: z.number(),
  held: z.array(z.object({ address: z.string(), values: grid(value) })),
});
const readLines = listReader<z.infer<typeof line>>(line);

const readJournal: Reader<readonly JournalEntry[]> = (found) => {
  const { value: entries, ...read } = readEntries(found);
  return { value: withOwnIds(entries), ...read };
};

/** The journal as it lies in the workbook. What is folded lies beside it: the version before leaves that out, and undoes what it knows. */
export const JOURNAL_LAYOUT = {
  part({ version: _, kept, ingekort = [], ...others }: Record<string, unknown>): Read<readonly JournalEntry[]> {
    const [entries, lines] = [readJournal(kept), readLines(ingekort)];
    const folded = foldedOf(
      lines.value.map(({ count, held, ...rest }) => asEntry({ ...rest, folded: { count, held } })),
    );
    const whole = entries.whole && lines.whole && Object.keys(others).length === 0;
    const rest = { ...others, kept: entries.whole ? [] : entries.rest, ...(!lines.whole && { ingekort: lines.rest }) };
    return { value: [...entries.value, ...folded], whole, ...(!whole && { rest }) };
  },
  content(journal: readonly JournalEntry[]): object {
    const lines = journal.filter(isFolded).map(({ time, kind, tab, sheetId, undone, folded }) => {
      return { time, kind, tab, sheetId, undone, ...folded };
    });
    return { kept: journal.filter((one) => !isFolded(one)), ...(lines.length > 0 && { ingekort: lines }) };
  },
};

/** An entry without a group is one of its own. Where an id comes twice, because two panes wrote at once, the later one gets another. */
function withOwnIds(entries: readonly StoredEntry[]): JournalEntry[] {
  const taken = new Set<string>();
  return entries.map((one) => {
    let id = one.id;
    for (let number = 2; taken.has(id); number += 1) id = `${one.id}-${String(number)}`;
    taken.add(id);
    return { ...one, id, group: one.group ?? id };
  });
}
