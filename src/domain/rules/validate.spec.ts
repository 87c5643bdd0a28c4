// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../findings";
import { describeFinding } from "./words";
import { NOORD_HOLLAND, NOORD_HOLLAND_MENDED } from "./lib/noord-holland.fixture";
import { RULES } from "./registry";
import type { Rule } from "./rule";
import { modelOf, voortgang } from "./lib/rules.fixture";
import { validate, validateSteps } from "./validate";

const grave = (severity: Severity): boolean => severity !== "aandachtspunt";

describe("the published tables of Noord-Holland", () => {
  const result = validate(modelOf(NOORD_HOLLAND));

  test("every misprint is found, and no other fout or waarschuwing", () => {
    expect(
      result.findings
        .filter(({ severity }) => grave(severity))
        .map(({ severity, rule, tab, address, expected }) => [severity, rule, `${tab}!${address}`, expected]),
    ).toEqual([
      ["waarschuwing", "tijd.peildatum-zonder-jaar", "Voortgangsrapportage!C1", "1-9-2025"],
      ["waarschuwing", "tijd.peildatum-tegenspraak", "Voortgangsrapportage!C1", "1-7-2025"],
      ["waarschuwing", "gemeente.verschreven", "Voortgangsrapportage!A24", "Hollands Kroon"],
      ["waarschuwing", "gemeente.verschreven", "Voortgangsrapportage!A42", "Wijdemeren"],
      ["fout", "rekenen.verschil", "Regio's!C5", "-270"],
      ["fout", "rekenen.percentage", "Provincie!C3", "56 %"],
      ["fout", "rekenen.percentage", "Provincie!B4", "82 %"],
      ["fout", "rekenen.verschil", "Provincie!B4", "+683"],
    ]);
    expect(result.summary).toMatchObject({ fout: 4, waarschuwing: 4 });
  });

  test("what is only worth a look", () => {
    const found = result.findings
      .filter(({ severity }) => !grave(severity))
      .map(({ rule, tab, address }) => [rule, `${tab}!${address}`]);
    expect(found).toEqual([
      ["plausibel.boven-taakstelling", "Voortgangsrapportage!C5"],
      ["gemeente.schrijfwijze", "Voortgangsrapportage!A6"],
      ["plausibel.boven-taakstelling", "Voortgangsrapportage!C9"],
      ["plausibel.boven-taakstelling", "Voortgangsrapportage!C13"],
      ["plausibel.boven-taakstelling", "Voortgangsrapportage!C19"],
      ["gemeente.schrijfwijze", "Voortgangsrapportage!A29"],
      ["plausibel.boven-taakstelling", "Voortgangsrapportage!C32"],
      ["dekking.niet-nagerekend", "Regio's!B4"],
      ["gemeente.schrijfwijze", "Regio's!A6"],
      ["gemeente.schrijfwijze", "Regio's!A18"],
      ["plausibel.prognose-ver-boven-taakstelling", "Mutaties!B1"],
      ["tijd.mutatie-zonder-datum", "Mutaties!B2"],
    ]);
  });

  test("the sentence shows the sum", () => {
    const sentences = result.findings.map(describeFinding);
    expect(sentences).toContain("Genoemd 81 %, uit de cellen volgt 12.202 / 14.910 = 81,8 % → 82 %.");
    expect(sentences).toContain("Genoemd +638, uit de cellen volgt 12.202 − 11.519 = +683.");
    expect(sentences).toContain("Genoemd −150, uit de cellen volgt 4.567 − 4.837 = −270.");
  });

  test("every tab is listed with what it was read as", () => {
    expect(result.tabs).toEqual([
      { name: "Voortgangsrapportage", kind: "voortgang", rows: 44, peildatum: "2025-09-01" },
      { name: "Regio's", kind: "regios", rows: 20, peildatum: "2025-07-01" },
      { name: "Provincie", kind: "provincie", rows: 3, peildatum: "2025-07-01" },
      { name: "Mutaties", kind: "mutaties", rows: 2, peildatum: null },
    ]);
  });

  test("the mended tables give no fout and no waarschuwing", () => {
    const mended = validate(modelOf(NOORD_HOLLAND_MENDED));
    expect(mended.findings.filter(({ severity }) => grave(severity))).toEqual([]);
  });

  test("the same workbook gives the same ids, and each id once", () => {
    const ids = result.findings.map(({ id }) => id);
    expect(validate(modelOf(NOORD_HOLLAND)).findings.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const twice: Rule = {
  id: "cel.tweemaal",
  title: "",
  checks: "",
  reason: "",
  source: { kind: "keuze" },
  severity: "fout",
  each: "workbook",
  in: "alle",
  sentence: () => "",
  *check() {
    for (const address of ["B3", "B2", "B2"])
      yield { tab: "Voortgang", address, found: "x", expected: null, params: {}, fix: null };
  },
};
const run = (severities: Record<string, Severity | "uit">) => {
  const steps = validateSteps(
    modelOf({ Voortgang: voortgang(["Alkmaar 395/102 150/0"]) }, { settings: { severities } }),
    [twice],
  );
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

test("findings come in reading order, and two that are alike keep apart", () => {
  expect(run({}).findings.map(({ id, address }) => [address, id])).toEqual([
    ["B2", "cel.tweemaal|Voortgang|B2|x"],
    ["B2", "cel.tweemaal|Voortgang|B2|x|2"],
    ["B3", "cel.tweemaal|Voortgang|B3|x"],
  ]);
});

test("the settings change the severity of a rule, or switch it off", () => {
  expect(run({ "cel.tweemaal": "aandachtspunt" }).summary).toEqual({ fout: 0, waarschuwing: 0, aandachtspunt: 3 });
  expect(run({ "cel.tweemaal": "uit" }).findings).toEqual([]);
});

test("each sheet and each rule about the whole workbook is a step, at which it can be stopped", () => {
  const steps = [...validateSteps(modelOf(NOORD_HOLLAND))];
  const whole = RULES.filter(({ each }) => each === "workbook").length;
  expect(steps[0]).toEqual({ done: 0, total: 4 + whole });
  expect(steps.at(-1)).toEqual({ done: 4 + whole, total: 4 + whole });
  expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
});
