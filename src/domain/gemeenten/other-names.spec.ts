// SPDX-License-Identifier: EUPL-1.2

import { nameTable } from "./names";
import { OTHER_NAMES } from "./other-names";

const suggestions = new Map(OTHER_NAMES.map(({ name, suggestion }) => [name, suggestion]));

describe("names that are no gemeente of today", () => {
  it("hold half names, with the whole name where there is one", () => {
    expect(suggestions.get("capelle")).toBe("Capelle aan den IJssel");
    expect(suggestions.get("geleen")).toBe("Sittard-Geleen");
    expect(suggestions.get("alphen")).toBeNull();
  });

  it("hold the gemeenten that went up in another, and places", () => {
    expect(suggestions.get("heerhugowaard")).toBe("Heerhugowaard");
    expect(suggestions.get("bildt het")).toBe("het Bildt");
    expect(suggestions.get("petten")).toBeNull();
  });

  it("hold no name of a gebied", () => {
    const table = nameTable([]);
    expect(OTHER_NAMES.filter(({ name }) => table.has(name))).toEqual([]);
    expect(suggestions.has("groningen")).toBe(false);
    expect(suggestions.has("de friese meren")).toBe(false);
  });
});
