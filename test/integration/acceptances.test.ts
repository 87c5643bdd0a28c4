// SPDX-License-Identifier: EUPL-1.2
import { readSample } from "./open-sample";
import { findingAt, freshSession, workbookForTests } from "./write-tools";

const TAB = "Voortgangsrapportage";
const open = workbookForTests(readSample);
const openIds = () => open.session.state().validation?.findings.map(({ id }) => id);

it("takes an accepted finding out of the findings and their count, with its reason, in two round trips", async () => {
  const finding = findingAt(open.session, "Provincie", "B4");
  const before = open.session.state().validation!.summary.fout;
  expect(await open.session.accept([finding], " Afgerond door het COA. ", "Noor")).toBeNull();
  expect(open.workbook.host.counters.syncs).toBe(2);
  expect(open.session.state().accepted).toEqual([finding]);
  expect(openIds()).not.toContain(finding.id);
  expect(open.session.state().validation!.summary.fout).toBe(before - 1);
  expect(open.session.state().acceptances).toMatchObject([
    { rule: finding.rule, tab: "Provincie", found: finding.found, reason: "Afgerond door het COA.", name: "Noor" },
  ]);
});

it("asks for a reason", async () => {
  expect(await open.session.accept([findingAt(open.session, TAB, "A24")], "  ")).toMatch(/Geef een reden/);
  expect(open.session.state().accepted).toEqual([]);
});

it("holds after the next validation and after a reload", async () => {
  const finding = findingAt(open.session, TAB, "A24");
  await open.session.accept([finding], "Zo staat het in de bron.");
  await open.session.validate();
  expect(open.session.state().accepted).toEqual([finding]);
  const other = await freshSession();
  await other.validate();
  expect(other.state().accepted.map(({ id }) => id)).toEqual([finding.id]);
  await other.dispose();
});

it("stays with its row where the rows are moved, and lapses where the value changes", async () => {
  const finding = findingAt(open.session, TAB, "C9");
  await open.session.accept([finding], "Klopt: nieuwe locatie.");
  expect(open.session.state().acceptances[0]?.row).not.toBe("C9");
  const [rows] = [await open.values(TAB, "A9:C10")];
  for (const [r, row] of [rows[1]!, rows[0]!].entries())
    row.forEach((value, c) => open.workbook.type(TAB, `${"ABC"[c]!}${String(9 + r)}`, value as string));
  await open.workbook.settled();
  await open.session.validate();
  expect(open.session.state().accepted).toMatchObject([{ rule: finding.rule, address: "C10" }]);
  open.workbook.type(TAB, "C10", "47/0");
  await open.workbook.settled();
  await open.session.validate();
  expect(open.session.state().accepted).toEqual([]);
  expect(open.session.state().acceptances).toHaveLength(1);
});

it("opens the finding again when the acceptance is withdrawn", async () => {
  const finding = findingAt(open.session, TAB, "A24");
  await open.session.accept([finding], "Zo staat het in de bron.");
  const { id } = open.session.state().acceptances[0]!;
  expect(await open.session.withdraw([id])).toBeNull();
  expect(openIds()).toContain(finding.id);
  expect(open.session.state()).toMatchObject({ accepted: [], acceptances: [] });
  expect(await open.session.withdraw([id])).toMatch(/bestaat niet meer/);
});

test("alike findings are accepted together in one write, lapse each by itself, and go back together", async () => {
  await open.session.validate();
  const names = open.session.state().validation!.findings.filter(({ rule }) => rule === "gemeente.verschreven");
  expect(names.length).toBeGreaterThan(1);
  expect(await open.session.accept(names, "Zo in de bron.")).toBeNull();
  expect(
    open.session
      .state()
      .accepted.map(({ id }) => id)
      .sort(),
  ).toEqual(names.map(({ id }) => id).sort());
  expect(new Set(open.session.state().acceptances.map(({ time }) => time)).size).toBe(1);
  const ids = open.session.state().acceptances.map(({ id }) => id);
  expect(new Set(ids).size).toBe(names.length);
  expect(await open.session.withdraw(ids)).toBeNull();
  expect([open.session.state().accepted, open.session.state().acceptances]).toEqual([[], []]);
});

test("where one of them is not of the last check none is accepted", async () => {
  await open.session.validate();
  const [first] = open.session.state().validation!.findings;
  expect(await open.session.accept([first!, { ...first!, id: "elders" }], "Zo in de bron.")).toMatch(
    /laatste controle/,
  );
  expect(open.session.state().acceptances).toEqual([]);
});

test("after a fix the counts are those of the sheets, and what was mended is told", async () => {
  await open.session.validate();
  const before = open.session.state().validation!.findings.length;
  const finding = findingAt(open.session, TAB, "A24");
  await open.session.fix([{ finding, value: "Hollands Kroon" }]);
  await counted();
  expect(open.session.state().validation!.findings).toHaveLength(before - 1);
  expect(open.session.state().mended).toEqual([finding]);
  expect(open.session.state().changedSinceValidation).toEqual([]);
  await open.session.undo([open.session.state().journal[0]!.id]);
  await counted();
  expect(open.session.state().validation!.findings).toHaveLength(before);
  expect(open.session.state().mended).toEqual([]);
});

/** The findings are made anew. */
function counted(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (open.session.state().recounting) return;
      stop();
      resolve();
    };
    const stop = open.session.subscribe(look);
    look();
  });
}
