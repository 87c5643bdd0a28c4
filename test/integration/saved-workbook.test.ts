// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { SessionState } from "../../src/workbook/session.types";
import type { ExcelHost } from "../../src/workbench/excel-host/host";
import { connectFunctions } from "../../src/functions/stream";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { baseFile } from "../fuzz/files/base-files";
import { allSheets, sureFixes, workbookForTests } from "./write-tools";

jest.setTimeout(120_000);
const SAMPLE = join(__dirname, "../../assets/voorbeeld-noord-holland.xlsx");
const sample = () => readWholeXlsx(new Uint8Array(readFileSync(SAMPLE)), "voorbeeld-noord-holland.xlsx");
const open = workbookForTests(sample);

/** What a user has of a workbook, in words that can be compared. */
interface Seen {
  readonly sheets: unknown;
  readonly findings: unknown;
  readonly kept: unknown;
  readonly beside: unknown;
}

async function seen(state: SessionState, host: ExcelHost): Promise<Seen> {
  const { journal, acceptances, settings, marked, verklaringen, problems, validation } = state;
  return {
    sheets: (await allSheets()).map(
      ({ name, values, formulas, numberFormats, text, merges, hiddenRows, hiddenColumns }) => ({
        name,
        values,
        formulas,
        numberFormats,
        text,
        merges,
        hiddenRows,
        hiddenColumns,
      }),
    ),
    findings: validation?.findings.map(({ id, rule, address, tab }) => [id, rule, tab, address]),
    kept: { journal, acceptances, settings, marked, verklaringen, problems, raw: host.save().settings },
    beside: besideOf(host),
  };
}

function besideOf({ records, conditionalFormats }: ExcelHost): unknown {
  return {
    charts: records.charts.map(({ type, properties, series, position }) => [
      type,
      properties["name"],
      properties["title.text"],
      position,
      series.map(({ values, categories, properties: { name } }) => [name, values, categories]),
    ]),
    tables: records.tables.map(({ area, properties }) => [area, properties["style"]]),
    formats: conditionalFormats.all().map(({ areas, formula, fill, bold, type }) => [areas, formula, fill, bold, type]),
    validations: records.validations.map(({ area, properties }) => [area, properties["rule"]]),
    notes: records.notes,
    paper: [...records.pageLayouts].map(([id, { orientation, printArea, printTitleRows, pageBreaks }]) => [
      id,
      orientation,
      printArea,
      printTitleRows,
      pageBreaks,
    ]),
  };
}

/** Saves the open workbook, opens the file, and has it read by a session of its own. */
async function reopened(): Promise<Seen> {
  const { workbook } = open;
  const bytes = await writeXlsx(workbook.host.save());
  await workbook.open(await readWholeXlsx(bytes, "opnieuw.xlsx"));
  const session = createSession({ today: () => "2025-12-05", version: "1.2.3", clock: createFakeClock() });
  const disconnect = connectFunctions(session);
  await session.start();
  await workbook.settled();
  await session.validate();
  await workbook.settled();
  const found = await seen(session.state(), workbook.host);
  disconnect();
  await session.dispose();
  return found;
}

async function now(): Promise<Seen> {
  await open.session.validate();
  await open.workbook.settled();
  return seen(open.session.state(), open.workbook.host);
}

test("the sample with all that the add-in makes in it is the same workbook when it is opened again", async () => {
  const { session } = open;
  await session.fix(sureFixes(session).slice(0, 2));
  const [first] = session.state().validation?.findings ?? [];
  await session.accept(first === undefined ? [] : [first], "Zo gepubliceerd", "Jan");
  await session.mark();
  await session.report();
  await session.makeMonitor();
  await open.workbook.settled();
  const before = await now();
  const after = await reopened();
  expect(after.sheets).toEqual(before.sheets);
  expect(after.findings).toEqual(before.findings);
  expect(after.kept).toEqual(before.kept);
  expect(after.beside).toEqual(before.beside);
});

test.each(Array.from({ length: 50 }, (_, at) => at + 1))("a generated workbook too: %d", async (seed) => {
  const { workbook } = open;
  await workbook.open(await readWholeXlsx(await baseFile(seed), `proef-${String(seed)}.xlsx`));
  const session = createSession({ today: () => "2025-12-05", version: "1.2.3", clock: createFakeClock() });
  const disconnect = connectFunctions(session);
  await session.start();
  await session.validate();
  // Every fifth one with formulas and charts of our own; the others as they came.
  if (seed % 5 === 0) {
    await session.makeMonitor();
    await workbook.settled();
    await session.validate();
  }
  await workbook.settled();
  const before = await seen(session.state(), workbook.host);
  disconnect();
  await session.dispose();
  expect(await reopened()).toEqual(before);
});
