// SPDX-License-Identifier: EUPL-1.2

import { resolveGebied } from "../../domain/measures/resolve-gebied";
import type { Model } from "../../domain/model";
import type { EntityCard } from "./entity-card";
import { gebiedCard } from "./gebied-card";
import { TWO_CYCLI } from "../../domain/measures/two-cycli.fixture";
import { modelOf } from "../../domain/rules/lib/rules.fixture";
import { sampleModel } from "../sample.fixture";

function cardOf(model: Model, name: string): EntityCard {
  const gebied = resolveGebied(model.index, name);
  if (!gebied.ok) throw new Error(name);
  return gebiedCard(model, gebied.value);
}

const valuesOf = ({ properties }: EntityCard): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, { basicValue }]) => [name, basicValue]));

describe("the card of a gebied", () => {
  const model = sampleModel();

  it("shows every property in one section, and no other", () => {
    const card = cardOf(model, "Alkmaar");
    const shown = card.layouts.card.sections.flatMap(({ properties }) => properties);
    expect([...shown].sort()).toEqual(Object.keys(card.properties).sort());
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("is what Excel takes for an entity", () => {
    const card: Excel.EntityCellValue = cardOf(model, "Alkmaar");
    expect(card.type).toBe("Entity");
  });

  it("of a regio has no code and no regio, of a provincie no provincie", () => {
    expect(valuesOf(cardOf(model, "Kennemerland"))).toMatchObject({
      Provincie: "Noord-Holland",
      "Gap regulier": 719,
      Status: expect.stringMatching(/^\d van 9 /),
    });
    expect(Object.keys(valuesOf(cardOf(model, "Kennemerland")))).not.toEqual(expect.arrayContaining(["Code"]));
    expect(valuesOf(cardOf(model, "Noord-Holland"))).toMatchObject({
      Code: "PV27",
      "Taakstelling regulier": 14910,
      Status: "13 van 44 voldoen, waarvan 5 zonder taakstelling",
    });
    expect(Object.keys(valuesOf(cardOf(model, "Noord-Holland")))).not.toEqual(expect.arrayContaining(["Provincie"]));
  });

  it("has an error in the field of what is not known, never 0", () => {
    const empty = cardOf(sampleModel({ Voortgangsrapportage: [] }), "Alkmaar");
    const { Code, Regio, Provincie, ...measures } = valuesOf(empty);
    expect([Code, Regio, Provincie]).toEqual(["GM0361", "Noord-Holland Noord", "Noord-Holland"]);
    expect(new Set(Object.values(measures))).toEqual(new Set(["#N/A"]));
  });
});

it("has each cyclus in a section of its own where the workbook has more than one", () => {
  const card = cardOf(modelOf(TWO_CYCLI), "Dronten");
  expect(valuesOf(card)).toMatchObject({
    "Taakstelling regulier": 50,
    "Taakstelling regulier cyclus 1": 50,
    "Gap regulier cyclus 2": 50,
    "Taakstelling amv cyclus 2": 5,
  });
  expect(card.layouts.card.sections.map(({ title }) => title)).toEqual([
    undefined,
    "Regulier",
    "Amv",
    "Cyclus 1",
    "Cyclus 2",
  ]);
});
