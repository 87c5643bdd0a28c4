// SPDX-License-Identifier: EUPL-1.2

import { bareName, nameTable } from "./names";
import { GEMEENTEN } from "./register";

const namesOf = (key: string, ...regios: Parameters<typeof nameTable>[0]) =>
  nameTable(regios)
    .get(key)
    ?.map(({ level, naam }) => `${level} ${naam}`);

describe("the table of names", () => {
  it("holds namesakes together", () => {
    expect(namesOf("bergen")).toEqual(["gemeente Bergen (NH.)", "gemeente Bergen (L.)"]);
    expect(namesOf("utrecht")).toEqual(["gemeente Utrecht", "provincie Utrecht"]);
  });

  it("knows names with the article behind", () => {
    expect(namesOf("bilt de")).toEqual(["gemeente De Bilt"]);
    expect(namesOf("hogeland het")).toEqual(["gemeente Het Hogeland"]);
    expect(namesOf("gravenhage s")).toEqual(["gemeente 's-Gravenhage"]);
  });

  it("knows a regio with and without the word regio", () => {
    const twente = { level: "regio", naam: "Regio Twente", provincie: "Overijssel" } as const;
    expect(namesOf("regio twente", twente)).toEqual(["regio Regio Twente"]);
    expect(namesOf("twente", twente)).toEqual(["regio Regio Twente"]);
    expect(namesOf("twente")).toBeUndefined();
  });

  it("drops the letters of CBS and nothing else", () => {
    const changed = GEMEENTEN.filter(({ naam }) => bareName(naam) !== naam).map(({ naam }) => bareName(naam));
    expect(changed).toEqual(["Hengelo", "Bergen", "Laren", "Rijswijk", "Middelburg", "Beek", "Bergen", "Stein"]);
  });
});
