// SPDX-License-Identifier: EUPL-1.2

import { associateFunctions } from "./associate";
import { installRuntime } from "./custom-functions.fixture";
import { FUNCTIONS } from "./functions";
import metadata from "./functions.json";

const ids = metadata.functions.map(({ id }) => id);

describe("functions.json", () => {
  it("has each id once, as its name, without the namespace that the manifest adds", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
    expect(ids.filter((id) => !/^[A-Z]+$/.test(id))).toEqual([]);
  });

  it("takes ranges with errors and cards in them, streams, and spills", () => {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
    for (const { id, options, result, parameters } of metadata.functions) {
      expect([id, options.stream, result.dimensionality, parameters[0]]).toMatchObject([
        id,
        true,
        "matrix",
        { type: "any", dimensionality: "matrix" },
      ]);
    }
  });

  it("describes each function and parameter", () => {
    const described = metadata.functions.flatMap((one) => [one, ...one.parameters]);
    expect(described.filter(({ description }) => description.length < 10)).toEqual([]);
  });

  it("has a function behind each id, and no function is left out", () => {
    const associated = installRuntime();
    associateFunctions();
    expect([...associated.keys()].sort()).toEqual([...ids].sort());
    expect(Object.keys(FUNCTIONS).sort()).toEqual([...ids].sort());
  });
});
