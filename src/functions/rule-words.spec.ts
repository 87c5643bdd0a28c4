// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import { exampleOf } from "../domain/rules/lib/examples.fixture";
import { check, modelOf, type FixtureTabs } from "../domain/rules/lib/rules.fixture";
import { RULES } from "../domain/rules/registry";
import { tweeWaarden } from "../domain/rules/rekenen/twee-waarden";
import { toSerial } from "../domain/sheet/dates";
import { installFunctions, resultOf } from "./custom-functions.fixture";

/**
 * What rules say that formulas answer, asked of the functions on the example of the rule. A rule is found by its words: one that says
 * something about formulas and is in neither list below fails.
 */
const SPEAKS_OF_FORMULAS =
  /formule|#N\/B|\btel(t|len)\b|meegeteld|meetelt|\bgerekend\b|\brekenen met\b|\bgeldt\b|\bgelden\b|\bsommen\b/i;

type Answer = number | string;
/** A function with its arguments, as "TAAKSTELLING Alkmaar amv", beside what it answers. */
type Answers = Readonly<Record<string, Answer>>;
const NA = "#N/A";

interface Claim {
  /** These words of the rule, which must be there. */
  readonly says: string;
  readonly formulas: Answers;
  /** Tabs that the example does not have, and without which there is nothing to ask. */
  readonly beside?: FixtureTabs;
}

const BESLUIT: FixtureTabs = {
  Besluit: [
    ["Gemeente", "Taakstelling (regulier/amv)"],
    ["Alkmaar", "395/102"],
    ["Hoorn", "399/0"],
    ["Schagen", "300/0"],
  ],
};

const CLAIMS: Readonly<Record<string, Claim>> = {
  "structuur.tab-niet-herkend": {
    says: "Wat niet herkend is, is niet gecontroleerd en telt niet mee.",
    formulas: { "TAAKSTELLING Noord-Holland": 395 + 399 + 300, "REALISATIE Noord-Holland": 150 + 250 },
  },
  "structuur.dubbele-peildatum": {
    says: "Welke geldt, is niet te zeggen.",
    formulas: { "REALISATIE Alkmaar": NA, "REALISATIE Noord-Holland": NA, "REALISATIE Schagen": 250 },
  },
  "structuur.verborgen-rijen": {
    says: "Die telt wel mee.",
    formulas: { "TAAKSTELLING Hoorn": 399, "TAAKSTELLING Noord-Holland": 395 + 399 + 300 },
  },
  "structuur.dubbele-kolom": {
    says: "Staat er iets anders in, dan is niet te zeggen welke kolom geldt.",
    formulas: { "REALISATIE Alkmaar": NA, "REALISATIE Hoorn": 0 },
  },
  "structuur.soort-aangenomen": {
    says: "Gerekend is met regulier.",
    formulas: { "TAAKSTELLING Alkmaar": 395, "TAAKSTELLING Alkmaar totaal": 395 + 102 },
  },
  "structuur.rij-zonder-naam": {
    says: "Deze rij telt niet mee.",
    formulas: { "TAAKSTELLING Noord-Holland": 395 + 399 + 300, "REALISATIE Noord-Holland": 150 + 250 },
  },
  "structuur.lege-rij": {
    says: "Hier telt alles gewoon mee.",
    formulas: { "TAAKSTELLING Hoorn": 399, "TAAKSTELLING Noord-Holland": 395 + 399 },
  },
  "structuur.samengevoegde-cellen": {
    says: "Alleen de eerste telt mee; de andere gelden als onbekend.",
    formulas: { "REALISATIE Alkmaar": 150, "REALISATIE Hoorn": NA, "REALISATIE Hoorn amv": 0 },
  },
  "cel.onleesbaar": {
    says: "Sommen van de regio en de provincie missen dan deze gemeente.",
    formulas: { "REALISATIE Hoorn": NA, "REALISATIE Noord-Holland": 150 + 250, "TAAKSTELLING Hoorn": 399 },
  },
  "cel.foutwaarde": {
    says: "Deze cel telt niet mee.",
    formulas: { "REALISATIE Alkmaar": NA, "REALISATIE Noord-Holland": 0, "GAP Hoorn": 399 },
  },
  "cel.negatief": { says: "Deze cel telt niet mee.", formulas: { "REALISATIE Alkmaar": NA, "GAP Alkmaar": NA } },
  "cel.geen-geheel-getal": {
    says: "Deze cel telt niet mee.",
    formulas: { "REALISATIE Alkmaar": NA, "GAP Alkmaar": NA },
  },
  "cel.tekst-als-formule": {
    says: "Nu is het tekst en telt het niet mee.",
    formulas: { "REALISATIE Alkmaar": NA, "REALISATIE Noord-Holland": 250 },
  },
  "gemeente.onbekend": {
    says: "De cijfers van een onbekende naam tellen nergens mee.",
    formulas: { "TAAKSTELLING Duckstad": NA, "TAAKSTELLING Noord-Holland": 395 + 399 + 300 },
  },
  "gemeente.dubbelzinnig": {
    says: "Tot u kiest, telt deze regel niet mee.",
    formulas: { "TAAKSTELLING Bergen (NH.)": NA, "TAAKSTELLING Bergen (L.)": NA },
  },
  "gemeente.dubbel": {
    says: "of spreekt de eerste tegen",
    formulas: { "REALISATIE Hoorn": NA, "TAAKSTELLING Hoorn": 399 },
  },
  "gemeente.ontbreekt": {
    says: "Zonder deze gemeenten zijn de sommen van de regio en de provincie niet volledig.",
    formulas: { "TAAKSTELLING Flevoland": 5 * 100, "TAAKSTELLING Urk": NA },
  },
  "gemeente.andere-provincie": {
    says: "De plaatsen van deze gemeente tellen niet mee voor de provincie.",
    formulas: { "TAAKSTELLING Noord-Holland": 395 + 399 + 300, "TAAKSTELLING Utrecht": 500 },
  },
  "gemeente.code-naam": {
    says: "Hier telt de naam.",
    formulas: { "TAAKSTELLING Hoorn": 399, "TAAKSTELLING GM0441": NA },
  },
  "gemeente.andere-regio": {
    says: "Sommen per regio volgen de regio-indeling, niet deze kolom.",
    formulas: { "TAAKSTELLING Noord-Holland Noord": 395, "TAAKSTELLING Kennemerland": 963 },
  },
  "rekenen.twee-waarden": {
    says: "Formules rekenen met 359, want het verdeelbesluit gaat voor.",
    formulas: { "TAAKSTELLING Alkmaar": 359, "GAP Alkmaar": 359 - 150, "TAAKSTELLING Hoorn": 399 },
  },
  "tijd.peildatum-zonder-jaar": {
    says: "Gerekend is met 1 september 2025",
    formulas: { PEILDATUM: toSerial("2025-09-01"), "REALISATIE Alkmaar": 150 },
  },
  "tijd.mutatie-verkeerde-kant": {
    says: "Wat na het einde komt, telt niet mee voor deze taakstelling.",
    formulas: { "PROGNOSE Hoorn 2026-02-01": 0, "PROGNOSE Hoorn 2026-03-01": 100 },
  },
  "tijd.mutatie-voor-peildatum": {
    says: "Een prognose telt ze dan dubbel.",
    formulas: { "PROGNOSE Alkmaar 2026-02-01": 150 + 50 },
  },
  "uitruil.niet-in-evenwicht": {
    says: "Alleen uitruil die is afgesproken, telt.",
    formulas: {
      "TAAKSTELLING Alkmaar": 395 + 40,
      "TAAKSTELLING Hoorn": 399 - 40,
      "TAAKSTELLING Alkmaar amv": 102 - 50,
      "TAAKSTELLING Hoorn amv": 50,
    },
  },
  "uitruil.zonder-tegenprestatie": {
    says: "Alleen uitruil die is afgesproken, telt.",
    formulas: { "TAAKSTELLING Alkmaar amv": 102 - 50, "TAAKSTELLING Hoorn amv": 50 },
  },
  "uitruil.andere-kant-ontbreekt": {
    says: "Alleen uitruil die is afgesproken, telt.",
    beside: BESLUIT,
    // Whoever takes over the places is not known: it may be anyone of the provincie.
    formulas: { "TAAKSTELLING Alkmaar": NA, "TAAKSTELLING Hoorn": NA, "TAAKSTELLING Alkmaar amv": 102 },
  },
  "uitruil.taak-niet-gedekt": {
    says: "Uitruil kan binnen één provincie.",
    formulas: { "TAAKSTELLING Alkmaar": NA, "TAAKSTELLING Hoorn": 399, "TAAKSTELLING Alkmaar amv": 102 },
  },
  "uitruil.onder-nul": {
    says: "Een taakstelling is nul of meer.",
    formulas: { "TAAKSTELLING Schagen": NA, "TAAKSTELLING Hoorn": NA, "TAAKSTELLING Alkmaar": 395 },
  },
  "dekking.onbekende-aantallen": { says: "Leeg is niet nul.", formulas: { "REALISATIE Hoorn": NA } },
};

/** Rules whose words are about something else than what a formula of the add-in answers. */
const ABOUT_OTHER_THINGS: Readonly<Record<string, string>> = {
  "structuur.rijen-onder-totaal": "the total that stands in the tab",
  "cel.onbekende-functie": "how the user mends a formula",
  "rekenen.getypt-totaal": "the formulas that stand in the tab",
  "plausibel.locaties-realisatie": "what the locaties add up to",
  "plausibel.gesloten-telt-mee": "which locaties the realisatie in the tab holds",
};

const associated = installFunctions();

function shown(model: Model, formula: string): unknown {
  const [, id = "", gebied = "", soort = null, date = null] =
    /^([A-Z]+)(?: (.+?))??(?: (regulier|amv|totaal))?(?: (\d{4}-\d\d-\d\d))?$/.exec(formula) ?? [];
  const names = [[gebied]];
  const args =
    id === "PEILDATUM" ? [null] : id === "PROGNOSE" ? [names, toSerial(date ?? ""), soort] : [names, soort, null];
  return shownBy(model, id, args);
}

/** What one cell shows; of an error its code. */
function shownBy(model: Model, id: string, args: readonly unknown[]): unknown {
  const result = resultOf(associated, model, id, args);
  const cell: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  return typeof cell === "object" && cell !== null && "code" in cell ? cell.code : cell;
}

const found = RULES.map(async (rule) => {
  const { sentence } = await exampleOf(rule);
  return { id: rule.id, words: [rule.checks, rule.reason, sentence].join(" ") };
});

test("every rule that says what formulas answer is asked", async () => {
  const speaking = (await Promise.all(found)).filter(({ words }) => SPEAKS_OF_FORMULAS.test(words));
  expect(speaking.map(({ id }) => id).sort()).toEqual(
    [...Object.keys(CLAIMS), ...Object.keys(ABOUT_OTHER_THINGS)].sort(),
  );
});

test.each(Object.entries(CLAIMS))(
  "%s: its words and the functions say the same",
  async (id, { says, formulas, beside }) => {
    const rule = RULES.find((one) => one.id === id)!;
    const { tabs, today, sentence } = await exampleOf(rule);
    expect([rule.checks, rule.reason, sentence].join(" ")).toContain(says);
    const model = modelOf({ ...tabs, ...beside }, today === undefined ? {} : { today });
    const answers = Object.keys(formulas).map((formula) => [formula, shown(model, formula)]);
    expect(Object.fromEntries(answers)).toEqual(formulas);
  },
);

describe("twee-waarden says for each workbook what the functions answer", () => {
  const title = (cyclus: number | null): string => (cyclus === null ? "Tabel" : `Tabel cyclus ${String(cyclus)}`);
  const besluit = (cyclus: number | null, places: number) => [
    [title(cyclus), ""],
    ["Gemeente", "Taakstelling regulier"],
    ["Alkmaar", places],
    ["Hoorn", 399],
  ];
  const report = (cyclus: number | null, places: number, day: string) => [
    [title(cyclus), "", ""],
    ["Gemeente", "Taakstelling regulier", `Gerealiseerd regulier ${day}`],
    ["Alkmaar", places, 150],
    ["Hoorn", 399, 0],
  ];
  const uitruil = [
    ["Van", "Naar", "Soort", "Aantal", "Status"],
    ["Alkmaar", "Hoorn", "regulier", 9, "akkoord"],
  ];
  const CYCLI = [null, 1, 2];
  const workbooks = CYCLI.flatMap((ofBesluit) =>
    CYCLI.flatMap((ofReport) =>
      CYCLI.flatMap((ofOther): [string, FixtureTabs][] => {
        const tabs = {
          Mei: report(ofReport, 395, "1-5-2025"),
          Besluit: besluit(ofBesluit, 359),
          September: report(ofOther, 390, "1-9-2025"),
        };
        const name = [ofReport, ofBesluit, ofOther].map(String).join(", ");
        return [
          [name, tabs],
          [`${name}, with uitruil`, { ...tabs, Uitruil: uitruil }],
          [`${name}, reports only`, { Mei: tabs.Mei, September: tabs.September }],
        ];
      }),
    ),
  );
  /** The number that a sentence says, or #N/B; undefined where it says neither. */
  const said = (sentence: string, words: string): unknown => {
    const [, number, error] =
      new RegExp(`${words}(?:rekenen (?:zij )?met ([\\d.]+)|geven (?:zij )?(#N/B))`).exec(sentence) ?? [];
    return error === undefined ? number && Number(number.replaceAll(".", "")) : NA;
  };

  test.each(workbooks)("cycli %s", (_, tabs) => {
    const model = modelOf(tabs);
    for (const { sentence } of check(tweeWaarden, tabs)) {
      expect(said(sentence, "Formules ")).toBe(shown(model, "TAAKSTELLING Alkmaar"));
      for (const cyclus of model.index.cycli) {
        const told = said(sentence, `Voor cyclus ${String(cyclus)} `);
        if (told !== undefined) expect(told).toBe(shownBy(model, "TAAKSTELLING", [[["Alkmaar"]], null, cyclus]));
      }
    }
  });

  test("and there is something to say", () => {
    const sentences = workbooks.flatMap(([, tabs]) => check(tweeWaarden, tabs).map(({ sentence }) => sentence));
    for (const words of [
      "Formules rekenen met 359",
      "Formules geven #N/B",
      "Voor cyclus 1 rekenen zij met 395",
      "na uitruil",
    ])
      expect(sentences.filter((sentence) => sentence.includes(words)).length).toBeGreaterThan(0);
  });
});
