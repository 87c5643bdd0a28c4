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
    for (const { name, optional } of parameters) {
      const asked = PARAMETERS[name];
      expect([id, name, asked === undefined]).toEqual([id, name, false]);
      if (optional) expect([id, name, asked?.leftOut(model)]).not.toEqual([id, name, ""]);
    }
  }
});

test("no parameter is asked for that no function has", () => {
  const names = new Set(CATALOGUE.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  expect(Object.keys(PARAMETERS).filter((name) => !names.has(name))).toEqual([]);
});

test("what is left out, in words", () => {
  const model = sampleModel();
  expect([
    PARAMETERS["peildatum"]?.leftOut(model),
    PARAMETERS["jaren"]?.leftOut(model),
    PARAMETERS["regel"]?.leftOut(model),
  ]).toEqual(["nieuwste peildatum, 1 september 2025", "5 jaar", "resterend"]);
});
