// SPDX-License-Identifier: EUPL-1.2
/** Every sum of a report adds up: on workbooks of the fault generator, on the sample and in the sheet itself. */
import { withAcceptances, acceptanceKey, applyAcceptances, type Acceptance } from "../../src/domain/acceptances";
import { buildModel } from "../../src/domain/build-model";
import { reportRows } from "../../src/domain/report/report";
import { causesOf } from "../../src/domain/rules/causes";
import { validate } from "../../src/domain/rules/validate";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { snapshotOf } from "../faults/book-snapshot";
import { FAULTS, spoiltBook } from "../faults/run";
import { workbookForTests, sureFixes, allSheets } from "./write-tools";
import { readSample } from "./open-sample";
import { wrongIn } from "./report-read-back";

const BOOKS = 200;

test(`of ${String(BOOKS)} workbooks with a fault, with one of their findings accepted`, () => {
  const wrong: unknown[] = [];
  let done = 0;
  let consequences = 0;
  for (let seed = 2001; done < BOOKS; seed += 1) {
    const fault = FAULTS[seed % FAULTS.length]!;
    const book = spoiltBook(fault, seed)?.book;
    if (book === undefined) continue;
    done += 1;
    const model = buildModel(snapshotOf(book), DEFAULT_SETTINGS, book.today);
    const result = validate(model);
    const [first] = result.findings;
    const acceptances: readonly Acceptance[] =
      first === undefined || seed % 2 === 0
        ? []
        : withAcceptances([], [acceptanceKey(first, model)], {
            reason: "Zo is het.",
            name: "Noor",
            time: "2025-12-05T10:00:00Z",
          });
    const { open, accepted } = applyAcceptances(result, model, acceptances);
    const causes = causesOf(result.findings, model);
    consequences += causes.size;
    const rows = reportRows({
      open,
      accepted,
      acceptances,
      causes,
      journal: [],
      model,
      made: { day: book.today, time: "09:05" },
      version: "1.2.3",
    });
    const grid = rows.map(({ cells }) => cells.map(({ value }) => value));
    const told = { open: open.findings, accepted, changes: 0 };
    const problems = wrongIn(grid, told);
    if (problems.length > 0) wrong.push({ seed, fault: fault.name, problems });
  }
  expect(wrong).toEqual([]);
  expect(consequences).toBeGreaterThan(0);
});

describe("in the sheet", () => {
  const open = workbookForTests(readSample);

  test("of the sample, with findings accepted and mended, and each link leads to its cell", async () => {
    const [one] = open.session.state().validation!.findings.filter(({ severity }) => severity === "fout");
    expect(await open.session.accept([one!], "Zo gepubliceerd.", "Noor")).toBeNull();
    await open.session.fix(sureFixes(open.session).slice(0, 2));
    await open.session.validate();
    expect(await open.session.report()).toBeNull();
    const { validation, accepted, journal } = open.session.state();
    const sheet = (await allSheets()).find(({ name }) => name === "Bevindingen Spreiding")!;
    expect(wrongIn(sheet.values, { open: validation!.findings, accepted, changes: journal.length })).toEqual([]);
    const links = open.workbook.host.records.links.map(({ row, column, link }) => ({
      shown: sheet.values[row]![column],
      tab: sheet.values[row]![1],
      to: link.documentReference,
    }));
    expect(links.length).toBe(validation!.findings.length + accepted.length + journal.length);
    for (const { shown, tab, to } of links)
      expect([`${String(tab)}!${String(shown)}`, `'${String(tab).replace("'", "''")}'!${String(shown)}`]).toContain(to);
  });
});
