// SPDX-License-Identifier: EUPL-1.2
import { answer } from "../../domain/measures/problem";
import { figuresOf } from "./gebied-figures";
import { choicesOf, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";

const figures = (model = PUBLISHED_MODEL, wanted = {}) => figuresOf(model.index, choicesOf(model, wanted));

test("the provincie as published", () => {
  expect(figures()).toMatchObject({
    gebied: { naam: "Noord-Holland" },
    taakstelling: answer(14910),
    realisatie: answer(11519),
    graad: answer(11519 / 14910),
    gap: answer(3391),
    tekort: answer(4119),
    overschot: answer(728),
    behind: 28,
    ahead: 4,
    missing: [],
  });
  expect(figures(PUBLISHED_MODEL, { soort: "amv" })).toMatchObject({
    taakstelling: answer(1380),
    realisatie: answer(771),
  });
});

test("a regio as published", () => {
  expect(figures(PUBLISHED_MODEL, { gebied: "Kennemerland (Noord-Holland)" })).toMatchObject({
    taakstelling: answer(3023),
    realisatie: answer(2304),
    gap: answer(719),
  });
});

test("of totaal a gemeente can be behind with the one soort and ahead with the other", () => {
  expect(figures(PUBLISHED_MODEL, { gebied: "GM0363", soort: "totaal" })).toMatchObject({
    tekort: answer(106),
    overschot: answer(408),
    gap: answer(-302),
    behind: 1,
    ahead: 1,
  });
});

test("a gemeente that is not known is in neither side, and is named", () => {
  const partial = figures(modelOf({ Voortgang: publishedTab({ Haarlem: "" }) }));
  expect(partial).toMatchObject({
    taakstelling: answer(14910 - 963),
    realisatie: answer(11519 - 794),
    missing: [{ gemeente: { naam: "Haarlem" }, cells: [{ tab: "Voortgang", row: 17, column: 2 }] }],
  });
  expect(partial.graad).toEqual(answer((11519 - 794) / (14910 - 963)));
});

test("where only one side is known, that one is said and the other is unknown", () => {
  const task = figures(
    modelOf({ Verdeelbesluit: publishedTab().map(([naam = "", taakstelling = ""]) => [naam, taakstelling]) }),
  );
  expect(task).toMatchObject({
    taakstelling: answer(14910),
    realisatie: { ok: false, problem: { kind: "missing-tab" } },
    gap: { ok: false },
    graad: { ok: false },
  });
  const stand = figures(
    modelOf({ Voortgang: publishedTab().map(([naam = "", , realisatie = ""]) => [naam, realisatie]) }),
  );
  expect(stand).toMatchObject({
    taakstelling: { ok: false },
    realisatie: answer(11519),
    gap: { ok: false },
    behind: 0,
  });
});

test("tabs that contradict each other leave the sum unknown", () => {
  const model = modelOf({ Voortgang: publishedTab(), Kopie: publishedTab({ Haarlem: "795/0" }) });
  expect(figures(model)).toMatchObject({
    realisatie: { ok: false, problem: { kind: "contradiction" } },
    gap: { ok: false },
    taakstelling: answer(14910),
  });
});
