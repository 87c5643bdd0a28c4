// SPDX-License-Identifier: EUPL-1.2

import { gebied, indexOf } from "./records.fixture";
import { regio } from "./regio";
import { resolveGebied } from "./resolve-gebied";

const index = indexOf({});

describe("regio", () => {
  it("names the regio of a gemeente, without needing any tab", () => {
    expect(regio(index, gebied("Hollands Kroon"))).toEqual({ ok: true, value: "Noord-Holland Noord" });
  });

  it("is not there for a regio, nor for a gemeente outside the indeling", () => {
    expect(regio(index, gebied("Kennemerland"))).toEqual({
      ok: false,
      problem: { kind: "not-a-gemeente", name: "Kennemerland" },
    });
    expect(regio(index, gebied("Almere"))).toEqual({ ok: false, problem: { kind: "no-regio", name: "Almere" } });
  });
});

describe("a name as argument", () => {
  it("may be a name or a code", () => {
    expect(resolveGebied(index, "GM0361")).toEqual({ ok: true, value: gebied("Alkmaar") });
  });

  it.each([
    ["Hollandsche Kron", { kind: "unknown-gebied", name: "Hollandsche Kron", nearest: "Hollands Kroon" }],
    ["Beemster", { kind: "merged-gebied", name: "Beemster", date: "2022-01-01", successors: ["Purmerend"] }],
    [
      "Bergen",
      {
        kind: "ambiguous-gebied",
        name: "Bergen",
        candidates: ["provincie Noord-Holland", "gemeente Almere (Flevoland)"],
      },
    ],
  ])("that does not say one gebied is refused: %s", (name, problem) => {
    expect(resolveGebied(index, name)).toEqual({ ok: false, problem });
  });
});
