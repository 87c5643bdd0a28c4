// SPDX-License-Identifier: EUPL-1.2
/** Every number in "Op schema?", "Als niets wordt verlengd" and the page of a gemeente, beside what the functions that ship answer. */
import { endsOfLocaties } from "../../src/domain/measures/ends-of-locaties";
import { presentGebieden } from "../../src/domain/measures/present-gebieden";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/settings";
import { addYears, toSerial } from "../../src/domain/sheet/dates";
import { formatPlaces } from "../../src/domain/sheet/format";
import { installRuntime } from "../../src/functions/custom-functions.fixture";
import type { FunctionId } from "../../src/functions/functions";
import { sampleModel } from "../../src/functions/sample.fixture";
import { burnUpOf } from "../../src/taskpane/overzicht/burn-up/burn-up";
import { burnUpRows } from "../../src/taskpane/overzicht/burn-up/rows";
import { describeBurnUp } from "../../src/taskpane/overzicht/burn-up/words";
import { SOORT_CHOICES } from "../../src/taskpane/overzicht/choices";
import { endsRows } from "../../src/taskpane/overzicht/ends/rows";
import { endsShape } from "../../src/taskpane/overzicht/ends/shape";
import { describeEnds } from "../../src/taskpane/overzicht/ends/words";
import { perSoort } from "../../src/taskpane/overzicht/gemeente/per-soort";
import { asked, asking, NO_ANSWER, otherProvincies, questionsOf, valueOf, type Value } from "./pictures/asking";

beforeAll(() => void installRuntime());

/** Two other provincies, each with several stands, mutaties and locaties. */
const generated = (settings: Settings) => otherProvincies(2, { settings, withTabs: ["mutaties", "locaties"] });

const WORKBOOKS = [["Noord-Holland, the sample", sampleModel()] as const, ...generated(DEFAULT_SETTINGS)];

describe.each(WORKBOOKS)("%s", (_, model) => {
  it("the burn-up draws and says what REALISATIE, VERSCHIL, GAP, PROGNOSE and TAAKSTELLING answer", () => {
    const seen = { stands: 0, forecasts: 0, changes: 0 };
    asking(model, (ask) => {
      for (const choices of questionsOf(model)) {
        const { soort, peildatum } = choices;
        const naam = asked(choices.gebied);
        const burnUp = burnUpOf(model, choices)!;
        const { stand, stands, since, gap, forecast } = burnUp;
        const said = describeBurnUp(burnUp);
        for (const { date, realisatie, taakstelling } of stands) {
          expect([naam, date, valueOf(realisatie)]).toEqual([
            naam,
            date,
            ask("REALISATIE", naam, soort, toSerial(date)),
          ]);
          expect(valueOf(taakstelling)).toBe(ask("TAAKSTELLING", naam, soort, null, toSerial(date)));
        }
        seen.stands += 1;
        expect(stand.date).toBe(peildatum);
        if (stand.realisatie.ok) expect(said).toContain(`${formatPlaces(stand.realisatie.value)} op `);
        expect(valueOf(gap)).toBe(ask("GAP", naam, soort, toSerial(peildatum)));
        if (since !== null) {
          seen.changes += 1;
          const days = [toSerial(peildatum), toSerial(since.date)] as const;
          expect(valueOf(since.change)).toBe(ask("VERSCHIL", naam, soort, ...days));
        }
        if (!forecast.ok || peildatum !== model.index.peildata[0]) continue;
        const { date, places, taakstelling, short } = forecast.value;
        const expected = ask("PROGNOSE", naam, toSerial(date), soort);
        const task = ask("TAAKSTELLING", naam, soort, null, toSerial(date));
        expect([naam, valueOf(places), valueOf(taakstelling)]).toEqual([naam, expected, task]);
        if (short === null || expected === NO_ANSWER || task === NO_ANSWER) continue;
        seen.forecasts += 1;
        expect(short).toBe(task - expected);
        expect(said).toContain(`prognose ${formatPlaces(expected)} op `);
        expect(said).toContain(`taakstelling ${formatPlaces(task)}`);
        expect(burnUpRows(burnUp).at(-1)?.values.slice(0, 2)).toEqual([formatPlaces(expected), formatPlaces(task)]);
      }
    });
    expect(seen.stands).toBeGreaterThan(20);
    expect(seen.forecasts).toBeGreaterThan(5);
    expect(seen.changes > 0).toBe(model.index.peildata.length > 1);
  });

  it("what is left of the places is what DUURZAAM answers by the rule resterend, of each gebied and soort", () => {
    let left = 0;
    asking(model, (ask) => {
      for (const { gebied, soort, peildatum } of questionsOf(model)) {
        const naam = asked(gebied);
        const found = endsOfLocaties(model.index, gebied, soort, { peildatum });
        const answers = [1, 2, 3, 4, 5].map((jaren) =>
          ask("DUURZAAM", naam, soort, toSerial(peildatum), jaren, "resterend"),
        );
        expect([naam, found.ok ? found.value.horizon.left : NO_ANSWER]).toEqual([naam, answers[4]]);
        if (!found.ok) continue;
        const { quarters, horizon, open, withoutEnd, later } = found.value;
        // A year on is the end of a quarter, or lies in one: then between what is left before and after it.
        for (const [at, answer] of answers.entries()) {
          const day = addYears(peildatum, at + 1);
          const [before, after] = [
            quarters.filter(({ quarter }) => quarter.last < day).at(-1)?.left ?? open,
            quarters.find(({ quarter }) => quarter.last >= day)?.left ?? horizon.left,
          ];
          expect(answer).toBeLessThanOrEqual(before);
          expect(answer).toBeGreaterThanOrEqual(after);
        }
        expect(open - quarters.reduce((sum, { ends }) => sum + ends, 0)).toBe(horizon.left);
        expect(withoutEnd + later).toBe(horizon.left);
        const { columns } = endsShape(found.value, { left: 0, right: 100, top: 0, bottom: 100 });
        expect(columns.at(-1)?.left).toBe(horizon.left);
        expect(endsRows(found.value).find(({ key }) => key === "horizon")?.values[1]).toBe(formatPlaces(horizon.left));
        if (open > 0 && open !== horizon.left)
          expect(describeEnds(found.value)).toContain(`nog ${formatPlaces(horizon.left)} over`);
        left += horizon.left;
      }
    });
    expect(left).toBeGreaterThan(0);
  });

  it("the page of a gemeente shows per soort what the functions answer", () => {
    const shown = (value: Value): string => (value === NO_ANSWER ? "onbekend" : formatPlaces(value));
    asking(model, (ask) => {
      for (const gemeente of presentGebieden(model.index).gemeenten) {
        const naam = asked(gemeente);
        const day = toSerial(model.index.peildata[0]!);
        const { rows, until } = perSoort(model, gemeente, model.index.peildata[0]!);
        const row = (name: string) => rows.find((one) => one.name.startsWith(name))?.values;
        const of = (id: FunctionId) => SOORT_CHOICES.map((soort) => shown(ask(id, naam, soort, day)));
        expect([naam, row("Realisatie")]).toEqual([naam, of("REALISATIE")]);
        expect([naam, row("Gap")]).toEqual([naam, of("GAP")]);
        expect([naam, row("Tekort")]).toEqual([naam, of("TEKORT")]);
        expect([naam, row("Overschot")]).toEqual([naam, of("OVERSCHOT")]);
        expect([naam, row("Taakstelling")]).toEqual([
          naam,
          SOORT_CHOICES.map((soort) => shown(ask("TAAKSTELLING", naam, soort, null, day))),
        ]);
        expect([naam, row("Prognose")]).toEqual([
          naam,
          SOORT_CHOICES.map((soort) => shown(ask("PROGNOSE", naam, toSerial(until!), soort))),
        ]);
      }
    });
  });
});

test("with another number of years the horizon moves, and DUURZAAM with it", () => {
  const settings = { ...DEFAULT_SETTINGS, duurzaamJaren: 2 };
  for (const [, model] of generated(settings))
    asking(model, (ask) => {
      for (const { gebied, soort, peildatum } of questionsOf(model)) {
        const found = endsOfLocaties(model.index, gebied, soort, { peildatum });
        const answer = ask("DUURZAAM", asked(gebied), soort, toSerial(peildatum), null, "resterend");
        expect([gebied.naam, found.ok ? found.value.horizon.left : NO_ANSWER]).toEqual([gebied.naam, answer]);
      }
    });
});
