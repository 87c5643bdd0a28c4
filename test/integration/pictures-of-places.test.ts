// SPDX-License-Identifier: EUPL-1.2
/** Every number in "Per gemeente" and "Tekort en gap", beside what the functions that ship answer. */
import type { Model } from "../../src/domain/model";
import { toSerial } from "../../src/domain/sheet/dates";
import { formatPlaces } from "../../src/domain/sheet/format";
import { installRuntime } from "../../src/functions/custom-functions.fixture";
import type { FunctionId } from "../../src/functions/functions";
import { sampleModel } from "../../src/functions/sample.fixture";
import { barOf } from "../../src/taskpane/overzicht/bar-of";
import { barScale, positionOn } from "../../src/taskpane/overzicht/bar-scale";
import { barShape } from "../../src/taskpane/overzicht/bar-shape";
import { figuresOf } from "../../src/taskpane/overzicht/gebied-figures";
import { forwardOf, gemeenteLines } from "../../src/taskpane/overzicht/gemeente-lines";
import { gemeenteTable } from "../../src/taskpane/overzicht/gemeente-table";
import { choicesOf, modelOf, publishedTab } from "../../src/taskpane/overzicht/published-model.fixture";
import { waterfallOf } from "../../src/taskpane/overzicht/waterfall";
import { describeWholeSides } from "../../src/taskpane/overzicht/whole-sides";
import { asked, asking, NO_ANSWER, otherProvincies, questionsOf, type Value } from "./pictures/asking";

beforeAll(() => void installRuntime());

const WORKBOOKS: readonly (readonly [string, Model])[] = [
  ["Noord-Holland, the sample", sampleModel()],
  ...otherProvincies(3),
];
const WIDTH = 200;
const shown = (value: Value): string => (value === NO_ANSWER ? "onbekend" : formatPlaces(value));

describe.each(WORKBOOKS)("%s", (_, model) => {
  it("the bars and their table have what the functions answer, of every gemeente", () => {
    const seen = { rows: 0, bars: 0, forward: 0, amv: 0 };
    asking(model, (ask) => {
      for (const choices of questionsOf(model)) {
        if (choices.gebied.level !== "provincie") continue;
        const { soort, peildatum } = choices;
        const day = toSerial(peildatum);
        const lines = gemeenteLines(model, choices);
        const forward = forwardOf(model, choices);
        const { columns, rows } = gemeenteTable(lines, forward);
        const scale = barScale(
          lines.flatMap((line) => barOf(line) ?? []),
          "plaatsen",
        );
        for (const [at, line] of lines.entries()) {
          const naam = asked(line.gemeente);
          const of = (id: FunctionId, what = soort): Value => ask(id, naam, what, day);
          const taskOf = (what = soort): Value => ask("TAAKSTELLING", naam, what, null, day);
          const values = new Map(
            columns.slice(1).map((column, place) => [column.replaceAll("\u00AD", ""), rows[at]?.values[place]]),
          );
          expect([naam, values.get("Taakstelling")]).toEqual([naam, shown(taskOf())]);
          expect([naam, values.get("Realisatie")]).toEqual([naam, shown(of("REALISATIE"))]);
          expect([naam, values.get("Tekort")]).toEqual([naam, shown(of("TEKORT"))]);
          expect([naam, values.get("Overschot")]).toEqual([naam, shown(of("OVERSCHOT"))]);
          seen.rows += 1;
          if (values.has("Amv: taakstelling")) {
            seen.amv += 1;
            expect([naam, values.get("Amv: taakstelling"), values.get("Amv: realisatie")]).toEqual([
              naam,
              shown(taskOf("amv")),
              shown(of("REALISATIE", "amv")),
            ]);
          }
          // PROGNOSE itself starts from the newest stand; the header says where that is another one.
          const isNewest = peildatum === model.index.peildata[0];
          const expected = forward === null ? NO_ANSWER : ask("PROGNOSE", naam, toSerial(forward.date), soort);
          if (forward !== null && isNewest) {
            seen.forward += 1;
            expect([naam, values.get(forward.name)]).toEqual([naam, shown(expected)]);
          }
          const bar = barOf(line);
          expect(bar !== null).toBe([taskOf(), of("TEKORT")].every((value) => value !== NO_ANSWER));
          if (bar === null) continue;
          seen.bars += 1;
          const shape = barShape(bar, bar.prognose, positionOn(scale, bar, WIDTH)!, WIDTH);
          // One scale: the mark is where the taakstelling is, in the same places per unit for all.
          expect(shape.mark).toBeCloseTo((Number(taskOf()) / scale.most) * WIDTH);
          if (isNewest) expect(bar.prognose ?? NO_ANSWER).toBe(expected);
        }
      }
    });
    expect(seen.rows).toBeGreaterThan(20);
    expect(seen.bars).toBeGreaterThan(20);
    expect(seen.forward).toBeGreaterThan(5);
    expect(seen.amv).toBeGreaterThan(5);
  });

  it("the waterfall has what the functions answer, and its steps lead from taakstelling to realisatie", () => {
    let drawn = 0;
    asking(model, (ask) => {
      for (const choices of questionsOf(model)) {
        const { gebied, soort, peildatum } = choices;
        const naam = asked(gebied);
        const of = (id: FunctionId): Value => ask(id, naam, soort, toSerial(peildatum));
        const waterfall = waterfallOf(figuresOf(model.index, choices));
        expect([naam, waterfall !== null]).toEqual([naam, of("GAP") !== NO_ANSWER]);
        if (waterfall === null) continue;
        drawn += 1;
        const step = (name: string) => waterfall.steps.find((one) => one.name === name);
        const places = (name: string): number => step(name)?.places ?? 0;
        expect([naam, places("Tekort"), places("Overschot"), places("Gap")]).toEqual([
          naam,
          of("TEKORT"),
          of("OVERSCHOT"),
          of("GAP"),
        ]);
        expect(places("Taakstelling") - places("Tekort") + places("Overschot")).toBe(places("Realisatie"));
        expect(places("Taakstelling") - places("Realisatie")).toBe(places("Gap"));
        for (const { from, to, places: size } of waterfall.steps) {
          expect(to - from).toBe(Math.abs(size));
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(waterfall.most);
        }
        const gemeenten = [...model.index.gebieden.gemeentenOf(gebied, peildatum)];
        const isWhole = gemeenten.every((one) => ask("GAP", asked(one), soort, toSerial(peildatum)) !== NO_ANSWER);
        // Taakstelling and realisatie are of the gemeenten of which both are known.
        if (isWhole) expect(places("Realisatie")).toBe(of("REALISATIE"));
      }
    });
    expect(drawn).toBeGreaterThan(20);
  });
});

it("where a gemeente lacks one side, the headline says what the functions answer besides what it shows itself", () => {
  for (const [at, side] of [
    [1, "realisatie"],
    [2, "taakstelling"],
  ] as const) {
    const rows = publishedTab().map((row) =>
      row[0] === "Haarlem" ? row.map((cell, of) => (of === at ? "" : cell)) : row,
    );
    const model = modelOf({ Voortgang: rows });
    const choices = choicesOf(model);
    const figures = figuresOf(model.index, choices);
    const [sentence = "", ...more] = describeWholeSides(model.index, figures);
    expect(more).toEqual([]);
    asking(model, (ask) => {
      const answers = {
        taakstelling: ask("TAAKSTELLING", "Noord-Holland"),
        realisatie: ask("REALISATIE", "Noord-Holland"),
      };
      const own = { taakstelling: ask("TAAKSTELLING", "Haarlem"), realisatie: ask("REALISATIE", "Haarlem") }[side];
      const above = figures[side];
      if (!above.ok || own === NO_ANSWER) throw new Error("Haarlem has this side");
      expect(answers[side]).toBe(above.value + own);
      expect(sentence).toBe(
        `De hele ${side} van Noord-Holland is ${shown(answers[side])}: ${shown(above.value)} hier en ${shown(own)} van Haarlem.`,
      );
      const other = side === "taakstelling" ? "realisatie" : "taakstelling";
      expect(figures[other]).toEqual({ ok: true, value: answers[other] });
    });
  }
});
