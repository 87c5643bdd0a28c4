// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../../domain/build-model";
import { resolveGebied } from "../../domain/measures/resolve-gebied";
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { sampleModel } from "../../functions/sample.fixture";
import { gebiedGroups, unmistakable } from "./option-groups";

const model = sampleModel();
const empty = buildModel(workbookOf({}), DEFAULT_SETTINGS, "2026-01-01");
const texts = (...args: Parameters<typeof gebiedGroups>) =>
  gebiedGroups(...args).flatMap(({ options }) => options.map(({ text }) => text));

test("the provincie, its five regio's and its 44 gemeenten by regio", () => {
  const groups = gebiedGroups(model, "gebieden", false);
  expect(groups.map(({ label, options }) => [label, options.length]).slice(0, 2)).toEqual([
    ["Provincie", 1],
    ["Regio’s", 5],
  ]);
  expect(groups.slice(2).map(({ label }) => label)).toEqual([
    "Amsterdam-Amstel",
    "Gooi en Vechtstreek",
    "Kennemerland",
    "Noord-Holland Noord",
    "Zaanstreek-Waterland",
  ]);
  expect(groups.slice(2).flatMap(({ options }) => options)).toHaveLength(44);
});

test("gemeenten alone, and codes where a code is asked for", () => {
  expect(texts(model, "gemeenten", false)).toHaveLength(44);
  expect(gebiedGroups(model, "gebieden", true).flatMap(({ options }) => options)).toContainEqual({
    label: "GM0361 (Alkmaar)",
    text: "GM0361",
  });
  expect(texts(model, "gebieden", true)).toEqual(expect.arrayContaining(["PV27", "Kennemerland"]));
});

test("without a provincie the whole country: 12 provincies and 342 gemeenten", () => {
  expect(texts(empty, "gebieden", false)).toHaveLength(12 + 342);
});

test.each([
  ["the sample", model],
  ["an empty workbook", empty],
])("every text means its gebied and no other, in %s", (_, of) => {
  const all = [...of.gebieden.provincies, ...of.gebieden.gemeenten, ...of.gebieden.regios];
  const wrong = all.filter((gebied) => {
    const found = resolveGebied(of.index, unmistakable(of, gebied));
    return !(found.ok && found.value.level === gebied.level && found.value.naam === gebied.naam);
  });
  expect(wrong).toEqual([]);
});

test("namesakes are told apart", () => {
  const utrecht = empty.gebieden.provincies.find(({ naam }) => naam === "Utrecht")!;
  expect(unmistakable(empty, utrecht)).toBe("provincie Utrecht");
});
