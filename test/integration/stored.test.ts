// SPDX-License-Identifier: EUPL-1.2
/** What travels with the workbook and is damaged, or from a later version. */
import { calendarDay } from "../../src/domain/sheet/dates";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";
import EARLIER from "./stored-by-earlier-version/0.1.0.json";
import { freshSession, sureFixes, workbookForTests, writtenBy } from "./write-tools";

const JOURNAL = "spreiding.logboek";
const open = workbookForTests(() => Promise.resolve(SMALL_WORKBOOK));

const DAY = calendarDay(new Date());
const aside = (text: string) => `#apart ${DAY} ${String(text.length)}\n${text}`;
const put = (texts: Readonly<Record<string, unknown>>) =>
  writtenBy((context) => {
    for (const [key, text] of Object.entries(texts)) context.workbook.settings.add(key, text);
  });
const stored = () =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return Object.fromEntries(settings.items.map(({ key, value }) => [key, String(value)]));
  });
const keptIn = (text: string | undefined) => (JSON.parse(text ?? "") as { kept: unknown }).kept;
async function sessionWith(texts: Readonly<Record<string, unknown>>) {
  await put(texts);
  const session = await freshSession();
  await session.validate();
  return session;
}

describe("damaged", () => {
  const bad = JSON.parse(EARLIER[JOURNAL].replace('"tab":"Cijfers"', '"tab":7')) as { kept: { tab: unknown }[] };
  const rest = JSON.stringify({ version: 1, kept: bad.kept.filter(({ tab }) => tab === 7) });
  const damaged: [string, string, RegExp, string?][] = [
    ["a journal that is no JSON", '{"version":1,"kept":[', /het logboek, is beschadigd/],
    ["a journal of another shape", '{"version":1,"kept":{"a":1}}', /het logboek, is beschadigd/],
    ["a journal with one bad entry", JSON.stringify(bad), /het logboek, is beschadigd/, rest],
  ];

  it.each(damaged)(
    "%s is said, left as it is, and put aside before it is written over",
    async (_, text, words, put = text) => {
      const session = await sessionWith({ [JOURNAL]: text });
      expect(session.state().problems).toEqual([expect.stringMatching(words)]);
      const good = session.state().journal.length;
      await session.validate();
      expect(await stored()).toEqual({ [JOURNAL]: text });

      const fixes = sureFixes(session);
      expect((await session.fix(fixes)).map(({ sentence }) => sentence)).toEqual(fixes.map(() => null));
      const now = await stored();
      expect(now[`${JOURNAL}.beschadigd`]).toBe(aside(put));
      expect(keptIn(now[JOURNAL])).toHaveLength(good + fixes.length);
      expect(session.state().problems).toEqual([
        expect.stringMatching(/staat iets apart.*Het gaat over het logboek\./),
      ]);
      expect(session.state().unreadable).toMatchObject([{ name: "journal", place: "aside", since: DAY, text: put }]);
      await session.dispose();
    },
  );

  it("keeps the good entries: one bad entry takes no other with it", async () => {
    const session = await sessionWith({ [JOURNAL]: damaged[2]![1] });
    expect(session.state().journal.map(({ id }) => id)).toEqual(["6", "4", "3", "2", "1"]);
    await session.dispose();
  });

  it("settings and acceptances likewise", async () => {
    const texts = {
      spreiding: '{"version":1,"duurzaamJaren":"veel","prognoseFactor":3}',
      "spreiding.acceptaties": EARLIER["spreiding.acceptaties"].replace('"reason":', '"raison":'),
    };
    const session = await sessionWith(texts);
    expect(session.state().problems).toEqual([
      expect.stringMatching(/de instellingen, is beschadigd/),
      expect.stringMatching(/de acceptaties, is beschadigd/),
    ]);
    expect(session.state().settings).toEqual({ ...DEFAULT_SETTINGS, prognoseFactor: 3 });
    const [finding] = session.state().validation!.findings;
    expect(await session.accept([finding!], "Klopt.")).toBeNull();
    expect(await session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 }))).toBeNull();
    expect(await stored()).toMatchObject({
      "spreiding.beschadigd": aside('{"version":1,"duurzaamJaren":"veel"}'),
      "spreiding.acceptaties.beschadigd": aside(texts["spreiding.acceptaties"]),
    });
    expect(session.state()).toMatchObject({
      problems: [expect.stringMatching(/Het gaat over de instellingen en de acceptaties/)],
      settings: { prognoseFactor: 3, duurzaamJaren: 4 },
    });
    expect(await session.forgetAll()).toBeNull();
    expect(await stored()).toEqual({});
    await session.dispose();
  });
});

describe("from a later version", () => {
  const later = (key: string) => ({ [key]: '{"version":2,"kept":{"anders":true},"duurzaamJaren":9}' });

  it("a journal is not written over: nothing is mended, and that is said", async () => {
    const session = await sessionWith(later(JOURNAL));
    expect(session.state().problems).toEqual([
      expect.stringMatching(/het logboek, komt van een nieuwere versie.*niet ongedaan te maken/),
    ]);
    const [first] = await session.fix(sureFixes(session));
    expect(first?.sentence).toMatch(/nieuwere versie.*Er is niets gewijzigd/);
    expect(await session.toValues("workbook")).toEqual({
      cells: null,
      sentence: expect.stringMatching(/nieuwere versie/),
    });
    expect(await open.values("Locaties", "A3")).toEqual([["Lelystat"]]);
    expect(await stored()).toEqual(later(JOURNAL));
    await session.dispose();
  });

  it.each([
    ["spreiding", "saveSettings"],
    ["spreiding.acceptaties", "accept"],
    ["spreiding.markeringen", "mark"],
    ["spreiding.rapport", "report"],
    ["spreiding.monitor", "makeMonitor"],
  ] as const)("%s: %s changes nothing and says why", async (key, action) => {
    const session = await sessionWith(later(key));
    const [finding] = session.state().validation!.findings;
    const told = {
      saveSettings: () => session.saveSettings((kept) => ({ ...kept, duurzaamJaren: 4 })),
      accept: () => session.accept([finding!], "Klopt."),
      mark: () => session.mark(),
      report: () => session.report(),
      makeMonitor: async () => (await session.makeMonitor()).sentences.join(" "),
    };
    expect(await told[action]()).toMatch(/nieuwere versie van Spreiding.*Er is niets gewijzigd/);
    expect(await stored()).toEqual(later(key));
    expect(open.workbook.engine.sheets()).toHaveLength(3);
    expect(open.workbook.host.conditionalFormats.all()).toEqual([]);
    await session.dispose();
  });

  it("settings: the standard ones hold, which is said", async () => {
    const session = await sessionWith(later("spreiding"));
    expect(session.state().settings).toEqual(DEFAULT_SETTINGS);
    expect(session.state().problems[0]).toMatch(/gerekend met de standaardinstellingen/);
    await session.dispose();
  });
});
