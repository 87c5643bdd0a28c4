// SPDX-License-Identifier: EUPL-1.2
import metadata from "../../functions/functions.json";
import { sampleModel } from "../../functions/sample.fixture";
import { CATALOGUE, GROUPS } from "./catalogue";
import { PARAMETERS } from "./parameters";

test("every function of Excel's wizard is offered once, in a group and with its sentence", () => {
  expect(CATALOGUE.map(({ id }) => id)).toEqual(metadata.functions.map(({ id }) => id));
  expect(CATALOGUE.filter(({ group, description }) => !GROUPS.includes(group) || description === "")).toEqual([]);
  expect(GROUPS.filter((group) => CATALOGUE.every((one) => one.group !== group))).toEqual([]);
});

test("every parameter can be asked for, and says what leaving it out means", () => {
  const model = sampleModel();
  for (const { id, parameters } of CATALOGUE) {
    for (const { name, optional, description } of parameters) {
      const asked = PARAMETERS[name];
      expect([id, name, asked === undefined]).toEqual([id, name, false]);
      if (optional) expect([id, name, asked?.leftOut(model, description)]).not.toEqual([id, name, ""]);
    }
  }
});

test("no parameter is asked for that no function has", () => {
  const names = new Set(CATALOGUE.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  expect(Object.keys(PARAMETERS).filter((name) => !names.has(name))).toEqual([]);
});

test("what is left out, in words", () => {
  const model = sampleModel();
  const leftOut = (id: string, asked: string): string | undefined => {
    const { parameters } = CATALOGUE.find((one) => one.id === id)!;
    return PARAMETERS[asked]?.leftOut(model, parameters.find(({ name }) => name === asked)!.description);
  };
  expect([leftOut("DUURZAAM", "peildatum"), leftOut("DUURZAAM", "jaren"), leftOut("DUURZAAM", "regel")]).toEqual([
    "nieuwste peildatum, 1 september 2025",
    "5 jaar",
    "resterend",
  ]);
  expect([leftOut("GAP", "soort"), leftOut("BOD", "soort"), leftOut("BOD", "cyclus")]).toEqual([
    "regulier",
    "regulier, of het totaal als de tabellen alleen dat geven",
    "de nieuwste die de tabellen noemen",
  ]);
});
